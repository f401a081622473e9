// The view that fits the whole map into the window. It is computed from the discs and a margin for the names of the
// outermost, and names are then placed within the window. So names are placed once, for the final view, and discs
// can be painted before that.

import { grown, shifted } from '../figure/box.ts';
import { fitBeside } from '../figure/covers.ts';
import { discsBox, discsOf, overhang } from '../figure/names.ts';
import { clearBox } from '../figure/projection.ts';
import type { Box } from '../figure/box.ts';
import type { Room } from '../figure/covers.ts';
import type { Projection } from '../figure/projection.ts';
import type { Scene } from '../scene/scene.ts';
import type { NameCache } from './name-cache.ts';

type Size = Pick<Projection, 'width' | 'height'>;

export function fitMap(
  scene: Scene,
  names: Pick<NameCache, 'keepWithin'>,
  size: Size,
  room: Room,
): Projection {
  const { width, height } = size;
  const discsAt = (zoom: number) => discsOf(scene, zoom);
  const view = fitBeside({ width, height }, room, (zoom) => extentAt(scene, zoom), discsAt);
  names.keepWithin(view.zoom, paneOf(view, room));
  return view;
}

/** Share of the largest overhang of names to leave at a side: what they usually need. */
const OVERHANG_SHARE = 0.5;

/** px above and below the discs for a line of text, which may also be beside its disc. */
const LINE_MARGIN = 4;

function extentAt(scene: Scene, zoom: number): Box {
  return grown(discsBox(scene, zoom), OVERHANG_SHARE * overhang(zoom), LINE_MARGIN);
}

/** px between a name and the edge of the clear area. */
const NAME_MARGIN = 6;

/** The clear part of the window with the pan at 0, where names are placed. */
function paneOf({ width, height, panX, panY }: Projection, { insets }: Room): Box {
  return shifted(grown(clearBox(width, height, insets), -NAME_MARGIN), -panX, -panY);
}
