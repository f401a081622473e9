// Approximate positions of names while a large map is zoomed or its scene has just changed: each is shifted with its
// node and stays on the same side. Placing thousands of names takes longer than a frame.

import { middleOf, shifted } from './box.ts';
import { drawnRadius } from './names.ts';
import { besideGrown } from './place-labels.ts';
import type { Names } from './names.ts';
import type { PlacedCaption } from './place-captions.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { Scene } from '../scene/scene.ts';

export interface SceneAtZoom {
  readonly scene: Scene;
  readonly zoom: number;
}

/** Number of nodes from which names are shifted; for fewer, a frame has time to place them. */
const MIN_NODES = 300;

/** Limits of the ratio of zooms: below, shifted names would overlap, above, names would be missing. */
const MIN_ZOOM_RATIO = 0.75;
const MAX_ZOOM_RATIO = 1.6;

/** Whether names placed for one scene and zoom may be shifted to another until they are placed again. */
export function canShiftNames(from: SceneAtZoom, to: SceneAtZoom): boolean {
  if (to.scene.nodes.length < MIN_NODES || from.scene.stretch !== to.scene.stretch) return false;
  const ratio = to.zoom / from.zoom;
  return ratio >= MIN_ZOOM_RATIO && ratio <= MAX_ZOOM_RATIO;
}

/** Names placed for one scene and zoom, shifted to another; those of removed nodes are left out. */
export function shiftNames(names: Names, from: SceneAtZoom, to: SceneAtZoom): Names {
  return { labels: shiftLabels(names.labels, from, to), captions: shiftCaptions(names, from, to) };
}

function shiftLabels(
  labels: readonly PlacedLabel[],
  from: SceneAtZoom,
  to: SceneAtZoom,
): PlacedLabel[] {
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

function shiftCaptions({ captions }: Names, from: SceneAtZoom, to: SceneAtZoom): PlacedCaption[] {
  const isSame = from.scene === to.scene;
  const hues = isSame ? null : new Set(to.scene.captions.map(({ hue }) => hue));
  const more = to.zoom / from.zoom - 1;
  return captions
    .filter(({ hue }) => hues === null || hues.has(hue))
    .map((caption) => {
      const { x, y } = middleOf(caption.box);
      return { ...caption, box: shifted(caption.box, x * more, y * more) };
    });
}
