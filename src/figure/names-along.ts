// Names on their way: while a large map is zoomed, or has just become another, they go along with what
// they name, on the side where they stood. To place thousands anew for each frame is more than a frame has.

import { drawnRadius } from './names.ts';
import { besideGrown } from './place-labels.ts';
import type { Names } from './names.ts';
import type { PlacedCaption } from './place-captions.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Box } from './projection.ts';
import type { Scene } from '../scene/scene.ts';

/** Of a scene at a zoom. */
export interface Stand {
  readonly scene: Scene;
  readonly zoom: number;
}

/** Concepts and papers from which on names are on their way; for fewer, a frame has the time. */
const MANY = 300;

/** Farther out names would lie over each other, farther in they would be missing. */
const OUT = 0.75;
const IN = 1.6;

/** Whether names placed for one stand may go along to another, until there is time. */
export function canGoAlong(from: Stand, to: Stand): boolean {
  if (to.scene.nodes.length < MANY || from.scene.stretch !== to.scene.stretch) return false;
  const ratio = to.zoom / from.zoom;
  return ratio >= OUT && ratio <= IN;
}

/** Names placed for one stand, at another; those of what is not there any more are left out. */
export function takeAlong(names: Names, from: Stand, to: Stand): Names {
  return { labels: labelsAlong(names.labels, from, to), captions: captionsAlong(names, from, to) };
}

function labelsAlong(labels: readonly PlacedLabel[], from: Stand, to: Stand): PlacedLabel[] {
  const isSame = from.scene === to.scene;
  const places = isSame ? null : new Map(to.scene.nodes.map(({ key }, i) => [key, i]));
  return labels.flatMap((label) => {
    const before = from.scene.nodes[label.index]!;
    const index = places === null ? label.index : places.get(before.key);
    if (index === undefined) return [];
    const after = to.scene.nodes[index]!;
    const grown = drawnRadius(after, to.zoom) - drawnRadius(before, from.zoom);
    const beside = besideGrown(label, grown);
    const x = after.x * to.zoom - before.x * from.zoom;
    const y = after.y * to.zoom - before.y * from.zoom;
    return [{ ...label, index, box: shifted(beside, x, y) }];
  });
}

function captionsAlong({ captions }: Names, from: Stand, to: Stand): PlacedCaption[] {
  const isSame = from.scene === to.scene;
  const hues = isSame ? null : new Set(to.scene.captions.map(({ hue }) => hue));
  const more = to.zoom / from.zoom - 1;
  return captions
    .filter(({ hue }) => hues === null || hues.has(hue))
    .map((caption) => {
      const { left, right, top, bottom } = caption.box;
      const box = shifted(caption.box, ((left + right) / 2) * more, ((top + bottom) / 2) * more);
      return { ...caption, box };
    });
}

function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
