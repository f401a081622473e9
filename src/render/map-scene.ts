// The scene on a map: as it was given, with the nodes that are being dragged where they are.

import { findContours, isSameGround } from '../figure/contours.ts';
import { isRecoloured, recoloured } from '../scene/scene.ts';
import type { Point } from '../figure/box.ts';
import type { Contour } from '../figure/contours.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';

const EMPTY: Scene = { nodes: [], edges: [], captions: [] };

export class MapScene {
  #given = EMPTY;
  #shown = EMPTY;
  #contours: readonly Contour[] = [];
  /** The place of each node in the list, by key. */
  #index = new Map<string, number>();
  /** Positions of nodes being dragged, by key; once dropped, the scene given has them. */
  readonly #moved = new Map<string, Point>();

  get shown(): Scene {
    return this.#shown;
  }

  get contours(): readonly Contour[] {
    return this.#contours;
  }

  isGiven(scene: Scene): boolean {
    return scene === this.#given;
  }

  indexOf(key: string): number | undefined {
    return this.#index.get(key);
  }

  nodeOf(key: string): SceneNode | undefined {
    return this.#shown.nodes[this.#index.get(key) ?? -1];
  }

  /** Begins with what is on screen already, until a scene is given. */
  begin(shown: Scene, contours: readonly Contour[]): void {
    this.#show(shown);
    this.#contours = contours;
  }

  /**
   * @param isDragging whether nodes are held, so that they stay where they are
   * @returns false where only colours have changed
   */
  give(given: Scene, isDragging: boolean): boolean {
    const [before, isSameMap] = [this.#shown, isRecoloured(this.#given, given)];
    this.#given = given;
    if (isSameMap) {
      this.#shown = recoloured(before, given);
      return false;
    }
    if (!isDragging) this.#moved.clear();
    this.#show(withMoved(given, this.#moved));
    if (!isSameGround(before, this.#shown)) this.#contours = findContours(this.#shown);
    return true;
  }

  /** Moves nodes that are being dragged. */
  move(places: ReadonlyMap<string, Point>): void {
    for (const [key, place] of places) this.#moved.set(key, place);
    this.#shown = withMoved(this.#given, this.#moved);
  }

  #show(scene: Scene): void {
    this.#shown = scene;
    this.#index = new Map(scene.nodes.map(({ key }, i) => [key, i]));
  }
}

/** The scene with some nodes at other positions; the same object when it has none of them. */
function withMoved(scene: Scene, moved: ReadonlyMap<string, Point>): Scene {
  if (!scene.nodes.some(({ key }) => moved.has(key))) return scene;
  const nodes = scene.nodes.map((node) => ({ ...node, ...moved.get(node.key) }));
  return { ...scene, nodes };
}
