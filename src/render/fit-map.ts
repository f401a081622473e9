// The view in which all of the map is seen: at the start, and whenever that is asked for. It asks where the
// discs are and leaves room for the names beside the outermost; the names then keep to the window. So they
// are placed once, in the view that is found, and the discs are seen before that.

import { fitBeside } from '../figure/covers.ts';
import { discsBox, discsOf, overhang } from '../figure/names.ts';
import { clearBox } from '../figure/projection.ts';
import type { Room } from '../figure/covers.ts';
import type { Box, Projection } from '../figure/projection.ts';
import type { Scene } from '../scene/scene.ts';
import type { NameBook } from './name-book.ts';

type Size = Pick<Projection, 'width' | 'height'>;

export function fitMap(
  scene: Scene,
  names: Pick<NameBook, 'keepWithin'>,
  size: Size,
  room: Room,
): Projection {
  const { width, height } = size;
  const discsAt = (zoom: number) => discsOf(scene, zoom);
  const view = fitBeside({ width, height }, room, (zoom) => extentAt(scene, zoom), discsAt);
  names.keepWithin(view.zoom, paneOf(view, room));
  return view;
}

/** Of how far names may hang over at a side: what they need there, as a rule. */
const SHARE = 0.5;

/** px above and below the discs for a line of type, which may stand beside its disc as well. */
const LINE = 4;

function extentAt(scene: Scene, zoom: number): Box {
  const { left, top, right, bottom } = discsBox(scene, zoom);
  const over = SHARE * overhang(zoom);
  return { left: left - over, top: top - LINE, right: right + over, bottom: bottom + LINE };
}

/** px between a name and the rim of what is clear. */
const RIM = 6;

/** The clear part of the window with the pan at 0, where names are placed. */
function paneOf({ width, height, panX, panY }: Projection, { insets }: Room): Box {
  const { left, top, right, bottom } = clearBox(width, height, insets);
  return {
    left: left + RIM - panX,
    top: top + RIM - panY,
    right: right - RIM - panX,
    bottom: bottom - RIM - panY,
  };
}
