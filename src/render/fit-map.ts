// The view in which all of the map is seen: at the start, and whenever that is asked for. One function
// for both, since another search for the same zoom ends a little beside it.

import { allAtOnce } from '../core/steps.ts';
import { fitBeside } from '../figure/covers.ts';
import { discsBox, discsOf, extentOf } from '../figure/names.ts';
import type { Room } from '../figure/covers.ts';
import type { Box, Projection } from '../figure/projection.ts';
import type { Scene } from '../scene/scene.ts';
import type { NameBook } from './name-book.ts';

type Size = Pick<Projection, 'width' | 'height'>;

export function fitMap(scene: Scene, names: NameBook, size: Size, room: Room): Projection {
  return allAtOnce(fitMapInSteps(scene, names, size, room));
}

/** The same in steps: a map of thousands would hold the page. */
export function fitMapInSteps(
  scene: Scene,
  names: NameBook,
  size: Size,
  room: Room,
): Iterator<void, Projection> {
  const { width, height } = size;
  const discsAt = (zoom: number) => discsOf(scene, zoom);
  return fitBeside({ width, height }, room, extents(scene, names, size), discsAt);
}

/** Zoom below which a map whose discs take half the window fits, names and all. */
const FAR = 0.3;

/** What is drawn at a zoom; names, which cost most, are placed only where they decide. */
function extents(scene: Scene, names: NameBook, size: Size) {
  return (zoom: number): Box => {
    const discs = discsBox(scene, zoom);
    const across = (discs.right - discs.left) / size.width;
    const down = (discs.bottom - discs.top) / size.height;
    const isTooLarge = across > 1 || down > 1;
    const isFar = zoom < FAR && across < 0.5 && down < 0.5;
    return isTooLarge || isFar ? discs : extentOf(scene, names.place(scene, zoom), zoom);
  };
}
