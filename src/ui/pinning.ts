// Pinning nodes of the concept map to a place.

import { pin, unpin } from '../state/actions.ts';
import { nodeKey } from '../scene/scene.ts';
import type { Point } from '../figure/box.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Selection, State } from '../state/state.ts';

/** Where the concept map places a concept or paper; null for anything else. */
export function placeOf(of: Selection, { concepts, papers }: Dataset): Point | null {
  if (of.kind === 'concept') return concepts.find(({ id }) => id === of.id) ?? null;
  const row = of.kind === 'paper' ? papers.ids.indexOf(of.id) : -1;
  return row < 0 ? null : { x: papers.x[row]!, y: papers.y[row]! };
}

export function isPinned({ pins }: State, of: Selection): boolean {
  const key = nodeKey(of);
  return pins.some((pinned) => pinned.key === key);
}

/** Unpins a concept or paper, or pins it where it is; unchanged if the map has no place for it. */
export function togglePin(state: State, of: Selection, dataset: Dataset): State {
  const key = nodeKey(of);
  if (key === null) return state;
  if (isPinned(state, of)) return unpin(state, key);
  const place = placeOf(of, dataset);
  return place ? pin(state, [{ key, x: place.x, y: place.y }]) : state;
}
