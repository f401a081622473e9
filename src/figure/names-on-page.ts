// Names on the page of a journal, where there is room for few: the heaviest concepts that can be named are
// drawn in full, each name nearer to its own disc than to any other; so are others that come near no name, and
// the rest as pale dots.

import { distance, grown, holds, reachesInto } from './box.ts';
import { placeCaptions } from './place-captions.ts';
import { besideCaption, pinBoxes, sheetOf, wishesAt } from './names.ts';
import { boxObstacles, cellAt } from './obstacles.ts';
import { AIR, MORE_SIDES, labelBox } from './place-labels.ts';
import { discScale } from './projection.ts';
import type { Box } from './box.ts';
import type { PlacementOptions, Names } from './names.ts';
import type { Obstacles } from './obstacles.ts';
import type { LabelRequest, PlacedLabel, Side } from './place-labels.ts';
import type { Measure } from './type.ts';
import type { Emphasis, Overlay, Scene, SceneNode } from '../scene/scene.ts';

/** px of the radius of a concept without a name. */
export const DOT = 1.8;

/** px by which every other disc is farther from a name than its own. */
const CLEARLY = 1.5;

/** Number of heaviest concepts that are named before the areas, and how many dots may be removed for each. */
const FIRST = 14;
const MOST_GONE = 4;

/** Side of a cell of the spatial index, in px. */
const CELL = 32;

/** Whether a scene is a map of concepts without emphasis, which can be reduced for a page. */
export function isForPage({ nodes, hasAllNames }: Scene, emphasis: Emphasis): boolean {
  const { nearNodes, focusNodes, focusEdges } = emphasis;
  const isAtRest = nearNodes === null && focusNodes.size + focusEdges.size === 0;
  return isAtRest && hasAllNames !== true && nodes.every(({ kind }) => kind === 'concept');
}

/** The names of a page, and what is drawn of its concepts. */
export interface PageNames extends Names {
  /** Concepts drawn in full, with a name or without. */
  readonly full: ReadonlySet<number>;
  /** Dots that were removed to make room for names. */
  readonly gone: ReadonlySet<number>;
}

/** Places names for a page. */
export function placeNamesOnPage(
  scene: Scene,
  zoom: number,
  measure: Measure,
  { covers = [], within = sheetOf(scene, zoom) }: PlacementOptions = {},
): PageNames {
  const wishes = wishesAt(scene, zoom, measure);
  const order = [...wishes].sort((a, b) => b.weight - a.weight || a.index - b.index);
  const page = new Page(wishes, within, [...covers, ...pinBoxes(scene, zoom)]);
  page.keepDrawn(order.slice(0, FIRST));
  for (const wish of order.slice(0, FIRST)) page.name(wish, MOST_GONE);
  const captions = placeCaptions(scene.captions, page.drawn(), {
    zoom,
    measure,
    within,
    isStrict: true,
    firm: [...page.labels.map(({ box }) => box), ...covers],
    letters: scene.letters,
  });
  page.keepClearOf(captions.map(({ box }) => besideCaption(box)));
  for (const wish of order.slice(FIRST)) page.name(wish, 0);
  for (const wish of order) page.draw(wish);
  return { captions, labels: page.labels, full: page.full, gone: page.gone };
}

/** A scene in which the concepts that are not drawn in full are dots, and its names; those that are gone are left out. */
export function withDots(
  scene: Scene,
  { labels, captions, full, gone }: PageNames,
  zoom: number,
): { readonly scene: Scene; readonly names: Names } {
  const radius = DOT / discScale(zoom);
  const kept = [...scene.nodes.keys()].filter((i) => !gone.has(i));
  const at = new Map(kept.map((i, now) => [i, now]));
  const nodes = kept.map((i): SceneNode => {
    const { secondHue, readShare, ...node } = scene.nodes[i]!;
    return full.has(i) ? scene.nodes[i]! : { ...node, radius, shape: 'disc' };
  });
  const edges = scene.edges.flatMap((edge) => {
    const [a, b] = [at.get(edge.a), at.get(edge.b)];
    return a === undefined || b === undefined ? [] : [{ ...edge, a, b }];
  });
  const { overlay } = scene;
  return {
    scene: {
      ...scene,
      nodes,
      edges,
      ...(overlay && { overlay: overlayAmong(overlay, kept) }),
    },
    names: { captions, labels: labels.map((label) => ({ ...label, index: at.get(label.index)! })) },
  };
}

function overlayAmong({ shades, isUnsure, ...overlay }: Overlay, kept: readonly number[]): Overlay {
  return {
    ...overlay,
    shades: Float32Array.from(kept, (i) => shades[i]!),
    ...(isUnsure && { isUnsure: Uint8Array.from(kept, (i) => isUnsure[i]!) }),
  };
}

/** The discs and names of a page while names are placed one after another. */
class Page {
  readonly labels: PlacedLabel[] = [];
  readonly gone = new Set<number>();
  readonly full = new Set<number>();
  readonly #wishes: readonly LabelRequest[];
  readonly #within: Box;
  readonly #taken: Obstacles<Box> = boxObstacles();
  readonly #captions: Box[] = [];
  /** Whether each concept stays, if only as a dot. */
  readonly #isKept: Uint8Array;
  readonly #cells = new Map<number, LabelRequest[]>();
  /** Of each name, its letters and how far its disc is from them. */
  readonly #letters: { readonly box: Box; readonly own: number }[] = [];
  readonly #widest: number;

  constructor(wishes: readonly LabelRequest[], within: Box, covers: readonly Box[]) {
    this.#wishes = wishes;
    this.#within = within;
    this.#isKept = new Uint8Array(wishes.length);
    this.#widest = wishes.reduce((most, { radius }) => Math.max(most, radius), 0);
    for (const box of covers) this.#taken.add(box);
    for (const wish of wishes) {
      const key = cellAt(Math.floor(wish.x / CELL), Math.floor(wish.y / CELL));
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [wish]);
      else cell.push(wish);
    }
  }

  /** All discs as they are drawn so far. */
  drawn(): LabelRequest[] {
    return this.#wishes
      .filter(({ index }) => !this.gone.has(index))
      .map((wish) => ({ ...wish, width: 0, radius: this.#radius(wish) }));
  }

  /** What stays, if only as a dot, whatever is named. */
  keepDrawn(wishes: readonly LabelRequest[]): void {
    for (const { index } of wishes) this.#isKept[index] = 1;
  }

  keepClearOf(boxes: readonly Box[]): void {
    for (const box of boxes) this.#taken.add(box);
    this.#captions.push(...boxes);
  }

  /**
   * Names a concept and draws it in full, where there is a place for both.
   * @param most dots that may go for it
   */
  name(wish: LabelRequest, most: number): void {
    if (this.gone.has(wish.index)) return;
    const underDisc = this.#dotsUnder(wish);
    if (underDisc === null || underDisc.length > most) return;
    let best: { side: Side; box: Box; letters: Box; own: number; dots: number[] } | null = null;
    for (const side of MORE_SIDES) {
      const box = labelBox(wish, side);
      if (!holds(this.#within, box) || this.#taken.meets(box)) continue;
      const letters = grown(box, -AIR, 0);
      const own = Math.max(0, distance(letters, wish) - wish.radius);
      const dots = this.#dotsNear(wish, letters, own);
      if (dots === null || dots.length > (best ? best.dots.length - 1 : most)) continue;
      best = { side, box, letters, own, dots };
      if (dots.length === 0) break;
    }
    if (best === null) return;
    for (const index of [...best.dots, ...underDisc]) this.gone.add(index);
    this.labels.push({ index: wish.index, side: best.side, box: best.box });
    this.#taken.add(best.box);
    this.#letters.push({ box: best.letters, own: best.own });
    this.full.add(wish.index);
  }

  /** Draws a concept in full without a name, where it hides nothing and comes near no name of another. */
  draw(wish: LabelRequest): void {
    if (this.gone.has(wish.index) || this.full.has(wish.index)) return;
    if (this.#dotsUnder(wish)?.length === 0) this.full.add(wish.index);
  }

  /** The dots that its disc would hide; null where it would come too near to names or other discs. */
  #dotsUnder(wish: LabelRequest): number[] | null {
    const { x, y, radius } = wish;
    if (this.#captions.some((box) => reachesInto(wish, box))) return null;
    if (this.#letters.some(({ box, own }) => distance(box, wish) - radius < own + CLEARLY))
      return null;
    const dots: number[] = [];
    for (const other of this.#around(
      { left: x, right: x, top: y, bottom: y },
      radius + this.#widest,
    )) {
      const between = Math.hypot(other.x - x, other.y - y) - radius - this.#radius(other);
      if (other === wish || between >= 0) continue;
      if (this.#stays(other, wish)) return null;
      dots.push(other.index);
    }
    return dots;
  }

  /** The dots that are not clearly farther from a name than its own disc; null where a disc is not. */
  #dotsNear(wish: LabelRequest, letters: Box, own: number): number[] | null {
    const dots: number[] = [];
    for (const other of this.#around(letters, own + CLEARLY + this.#widest)) {
      if (other === wish) continue;
      if (distance(letters, other) - this.#radius(other) >= own + CLEARLY) continue;
      if (this.#stays(other, wish)) return null;
      dots.push(other.index);
    }
    return dots;
  }

  /** Whether a concept is drawn in full, stays in any case, or is no lighter than one that asks for its place. */
  #stays({ index, weight }: LabelRequest, wish: LabelRequest): boolean {
    return this.full.has(index) || this.#isKept[index] === 1 || weight >= wish.weight;
  }

  #radius({ index, radius }: LabelRequest): number {
    return this.full.has(index) ? radius : Math.min(DOT, radius);
  }

  /** The concepts whose centres may be within some px of a box. */
  #around({ left, top, right, bottom }: Box, reach: number): LabelRequest[] {
    const found: LabelRequest[] = [];
    const [lastColumn, lastRow] = [right, bottom].map((end) => Math.floor((end + reach) / CELL));
    for (let column = Math.floor((left - reach) / CELL); column <= lastColumn!; column++)
      for (let row = Math.floor((top - reach) / CELL); row <= lastRow!; row++)
        for (const wish of this.#cells.get(cellAt(column, row)) ?? [])
          if (!this.gone.has(wish.index)) found.push(wish);
    return found;
  }
}
