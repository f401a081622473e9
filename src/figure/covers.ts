// What lies over the corners of a map: buttons, the line that explains it, the small map. Names keep clear
// of them where they are placed, and are not painted where half of one would show.

import { overlaps, reachesInto } from './obstacles.ts';
import { fitView } from './projection.ts';
import type { Corner } from './choices.ts';
import type { Names } from './names.ts';
import type { Disc } from './obstacles.ts';
import type { Box, Insets, Projection } from './projection.ts';

/** In px. */
export interface Cover {
  readonly corner: Corner;
  /** From the sides of the window that meet in the corner. */
  readonly across: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
}

/** What stands beside a map, and over it. */
export interface Room {
  readonly insets: Insets;
  readonly covers: readonly Cover[];
}

/** Where covers are in a window, in px of it. */
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

/** Boxes of a window as they are with the pan at 0, where names are placed. */
export function withoutPan(boxes: readonly Box[], { panX, panY }: Projection): Box[] {
  return boxes.map(({ left, top, right, bottom }) => ({
    ...{ left: left - panX, right: right - panX, top: top - panY, bottom: bottom - panY },
  }));
}

/** px between a disc and what lies over the map. */
const AIR = 4;

/**
 * The view in which everything drawn fills the clear part of a window, with no disc below a cover: where
 * one would be, the map keeps off the side at which the cover stands, if that is the cheaper one.
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

/** Whether something of the names lies below one of the boxes, both with the pan at 0. */
export function areCovered({ labels, captions }: Names, covers: readonly Box[]): boolean {
  const isBelow = ({ box }: { readonly box: Box }) => covers.some((cover) => overlaps(cover, box));
  return labels.some(isBelow) || captions.some(isBelow);
}

/** The names that lie below none of the boxes, both with the pan at 0. */
export function namesBeside(names: Names, covers: readonly Box[]): Names {
  if (!areCovered(names, covers)) return names;
  const isClear = ({ box }: { readonly box: Box }) => !covers.some((c) => overlaps(c, box));
  return { labels: names.labels.filter(isClear), captions: names.captions.filter(isClear) };
}
