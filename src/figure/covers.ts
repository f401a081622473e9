// Covers: page elements over the corners of a map, such as buttons, the line of help and the overview. Names are
// placed clear of them, and not painted where panning has moved them partly below one.

import { overlaps, reachesInto, shifted } from './box.ts';
import { fitView } from './projection.ts';
import type { Box, Disc } from './box.ts';
import type { Corner } from './choices.ts';
import type { Names } from './names.ts';
import type { Insets, Projection } from './projection.ts';

/** A page element over a corner of the map; lengths in px. */
export interface Cover {
  readonly corner: Corner;
  /** Distances from the two sides of the window at the corner. */
  readonly across: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
}

/** The elements beside and over a map. */
export interface Room {
  readonly insets: Insets;
  readonly covers: readonly Cover[];
}

/** The boxes of covers, in px of the window. */
export function coverBoxes(
  covers: readonly Cover[],
  { width, height }: Pick<Projection, 'width' | 'height'>,
): Box[] {
  return covers.map((cover) => {
    const isLeft = cover.corner.endsWith('left');
    const isTop = cover.corner.startsWith('top');
    const left = isLeft ? cover.across : width - cover.across - cover.width;
    const top = isTop ? cover.down : height - cover.down - cover.height;
    return { left, top, right: left + cover.width, bottom: top + cover.height };
  });
}

/** Boxes in px of the window converted to px with the pan at 0, in which names are placed. */
export function withoutPan(boxes: readonly Box[], { panX, panY }: Projection): Box[] {
  return boxes.map((box) => shifted(box, -panX, -panY));
}

/** px between a disc and a cover. */
const AIR = 4;

/**
 * The view that fits everything drawn into the clear part of a window, with no disc below a cover: where one would
 * be, the map keeps off one of the sides of the cover's corner, whichever leaves a larger map.
 * @param discsAt the discs at a zoom, in px with the pan at 0
 */
export function fitBeside(
  size: Pick<Projection, 'width' | 'height'>,
  { insets, covers }: Room,
  extentAt: (zoom: number) => Box,
  discsAt: (zoom: number) => readonly Disc[],
): Projection {
  const fit = fitView(size, insets, extentAt);
  if (covers.length === 0) return fit;
  const boxes = coverBoxes(covers, size);
  const isBelow = (view: Projection) => {
    const here = withoutPan(boxes, view);
    return discsAt(view.zoom).some((disc) => here.some((box) => reachesInto(disc, box)));
  };
  if (!isBelow(fit)) return fit;
  const others = covers.flatMap(({ corner, across, down, width, height }) => {
    const [side, end] = [
      corner.endsWith('left') ? 'left' : 'right',
      corner.startsWith('top') ? 'top' : 'bottom',
    ] as const;
    return [
      { ...insets, [side]: Math.max(insets[side], across + width - AIR) },
      { ...insets, [end]: Math.max(insets[end], down + height - AIR) },
    ];
  });
  const views = others.map((other) => fitView(size, other, extentAt)).filter((v) => !isBelow(v));
  return views.reduce((best, view) => (view.zoom > best.zoom ? view : best), views[0] ?? fit);
}

/** Whether any name overlaps one of the boxes, both in px with the pan at 0. */
export function areCovered({ labels, captions }: Names, covers: readonly Box[]): boolean {
  const isBelow = ({ box }: { readonly box: Box }) => covers.some((cover) => overlaps(cover, box));
  return labels.some(isBelow) || captions.some(isBelow);
}

/** The names that overlap none of the boxes, both in px with the pan at 0. */
export function namesBeside(names: Names, covers: readonly Box[]): Names {
  if (!areCovered(names, covers)) return names;
  const isClear = ({ box }: { readonly box: Box }) => !covers.some((c) => overlaps(c, box));
  return { labels: names.labels.filter(isClear), captions: names.captions.filter(isClear) };
}
