// The view of the map that a figure shows: the whole map beside a legend, what is open, or the part on the screen.

import { overlaps, reachesInto, shifted } from './box.ts';
import { drawnRadius, extentOf, placeNames, placeNamesEmphasised } from './names.ts';
import { NO_INSETS, fitView, trimmed } from './projection.ts';
import type { Box } from './box.ts';
import type { FigureChoices, FigureSource } from './choices.ts';
import type { Names } from './names.ts';
import type { Insets, Projection } from './projection.ts';
import type { Scene } from '../scene/scene.ts';

type Size = Pick<Projection, 'width' | 'height'>;

/**
 * The view of a map that a figure of a size shows.
 * @param cover what a legend covers, in px of the view; null for nothing
 * @param namesAt names at a zoom, in px with the pan at 0
 */
export function viewOf(
  { scene, emphasis, measure }: Omit<FigureSource, 'palette'>,
  part: FigureChoices['part'],
  size: Size,
  cover: Box | null,
  namesAt: (zoom: number) => Names,
): Projection {
  if (part === 'open') return viewOfOpen({ scene, emphasis, measure }, size);
  if (part === 'whole') return viewClearOf(cover, size, scene, namesAt);
  const drawn = shifted(extentOf(scene, namesAt(part.zoom), part.zoom), part.panX, part.panY);
  return viewIn(trimmed(part, drawn), size, cover);
}

/** The part of the map that a view shows, as large as fits beside the cover; the map continues around it. */
function viewIn(part: Projection, size: Size, cover: Box | null): Projection {
  const isLeft = cover !== null && cover.left < size.width - cover.right;
  const free = {
    left: isLeft ? cover.right : 0,
    right: cover === null || isLeft ? size.width : cover.left,
  };
  const scale = Math.min((free.right - free.left) / part.width, size.height / part.height);
  return {
    ...size,
    zoom: part.zoom * scale,
    panX: (free.left + free.right) / 2 - (part.width / 2 - part.panX) * scale,
    panY: size.height / 2 - (part.height / 2 - part.panY) * scale,
  };
}

/** Shares of a cover's size by which the map moves away from it, least first. */
const RETREATS = [0, 0.4, 0.7, 1];

/** The largest view of the whole map with nothing below the cover. */
function viewClearOf(
  cover: Box | null,
  size: Size,
  scene: Scene,
  namesAt: (zoom: number) => Names,
): Projection {
  const fit = (insets: Insets) =>
    fitView(size, insets, (zoom) => extentOf(scene, namesAt(zoom), zoom));
  if (cover === null) return fit(NO_INSETS);
  const [isLeft, isTop] = [
    cover.left < size.width - cover.right,
    cover.top < size.height - cover.bottom,
  ];
  for (const share of RETREATS) {
    const across = share * (isLeft ? cover.right : size.width - cover.left);
    const down = share * (isTop ? cover.bottom : size.height - cover.top);
    const views = [
      fit({ ...NO_INSETS, [isLeft ? 'left' : 'right']: across }),
      fit({ ...NO_INSETS, [isTop ? 'top' : 'bottom']: down }),
    ].sort((p, q) => q.zoom - p.zoom);
    const clear = views.find((view) => isClearOf(cover, view, scene, namesAt(view.zoom)));
    if (clear !== undefined) return clear;
  }
  return fit({
    ...NO_INSETS,
    [isLeft ? 'left' : 'right']: isLeft ? cover.right : size.width - cover.left,
  });
}

function isClearOf(cover: Box, view: Projection, { nodes }: Scene, names: Names): boolean {
  const moved = shifted(cover, -view.panX, -view.panY);
  const discs = nodes.map((node) => ({
    ...{ x: node.x * view.zoom, y: node.y * view.zoom },
    radius: drawnRadius(node, view.zoom) + 2,
  }));
  const boxes = [...names.labels, ...names.captions].map(({ box }) => box);
  return !boxes.some((box) => overlaps(box, moved)) && !discs.some((d) => reachesInto(d, moved));
}

const THOROUGH = { isThorough: true };

/** The view of the selection and its neighbours with their names; of the whole map without a selection. */
function viewOfOpen(source: Omit<FigureSource, 'palette'>, size: Size): Projection {
  const { scene, emphasis, measure } = source;
  const { focusNodes, nearNodes } = emphasis;
  const open = new Set([...focusNodes, ...(nearNodes ?? [])]);
  const nodes = scene.nodes.filter((_, i) => open.size === 0 || open.has(i));
  return fitView(size, NO_INSETS, (zoom) => {
    const rest = placeNames(scene, zoom, measure, THOROUGH);
    const { labels } = placeNamesEmphasised(rest, emphasis, scene, zoom, measure, THOROUGH);
    const named = labels.filter(({ index }) => open.has(index));
    return extentOf({ ...scene, nodes }, { labels: named, captions: [] }, zoom);
  });
}
