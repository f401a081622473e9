// How a node looks at a zoom and tone: decided once, for the screen and for pictures.

import { mix } from './colour.ts';
import { drawnRadius } from './names.ts';
import { DIMMED } from './tone.ts';
import { hueOf } from '../scene/palette.ts';
import type { Palette } from '../scene/palette.ts';
import type { SceneNode } from '../scene/scene.ts';

/** px on the screen, and colours. */
export interface NodeLook {
  readonly radius: number;
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  /** Width of the rim of ground that parts a disc from lines and neighbours. */
  readonly halo: number;
}

/**
 * @param tone 0 at rest to 1 stepped back
 */
export function lookOf(node: SceneNode, tone: number, palette: Palette, zoom: number): NodeLook {
  const full = drawnRadius(node, zoom);
  const step = (colour: string) => mix(colour, palette.ground, DIMMED * Math.max(0, tone));
  const halo = Math.min(2, 0.9 + full * 0.08);
  if (node.shape === 'sheet') {
    return {
      radius: full,
      fill: palette.ground,
      border: step(palette.quietInk),
      borderWidth: 1,
      halo,
    };
  }
  const colour = step(hueOf(palette, node.hue));
  if (node.shape !== 'ring')
    return { radius: full, fill: colour, border: colour, borderWidth: 0, halo };
  const borderWidth = Math.max(1.4, full * 0.34);
  // The border is drawn half outside; the ring as a whole keeps the radius.
  return {
    radius: full - borderWidth / 2,
    fill: palette.ground,
    border: colour,
    borderWidth,
    halo,
  };
}
