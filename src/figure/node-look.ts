// The appearance of a node at a zoom and tone, for the screen and for figures.

import { mix } from './colour.ts';
import { drawnRadius } from './names.ts';
import { DIMMED } from './tone.ts';
import { hueOf } from '../scene/palette.ts';
import type { Palette, Shade } from '../scene/palette.ts';
import type { SceneNode } from '../scene/scene.ts';

/** Lengths in px on screen, and colours. */
export interface NodeLook {
  readonly radius: number;
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  /** Width of the halo in ground colour that separates a node from lines and neighbours. */
  readonly halo: number;
}

/** Border width in px of a pale node. */
const PALE_BORDER = 1.1;

/** Share of ground in the fill of a pale node: enough to distinguish it from a ring. */
const PALE = 0.78;

/**
 * @param tone from 0 at rest to 1 fully dimmed
 * @param shade colour by a quantity; undefined where hue shows the area
 */
export function lookOf(
  node: Pick<SceneNode, 'shape' | 'radius' | 'hue'>,
  tone: number,
  palette: Palette,
  zoom: number,
  shade?: Shade,
): NodeLook {
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
  const colour = step(shade?.colour ?? hueOf(palette, node.hue));
  if (shade?.isPale === true && node.shape !== 'ring') {
    const fill = mix(colour, palette.ground, PALE);
    return { radius: full - PALE_BORDER / 2, fill, border: colour, borderWidth: PALE_BORDER, halo };
  }
  if (node.shape !== 'ring')
    return { radius: full, fill: colour, border: colour, borderWidth: 0, halo };
  const borderWidth = shade?.isPale === true ? PALE_BORDER : Math.max(1.4, full * 0.34);
  // Half of the border is drawn outside; the ring as a whole keeps the radius.
  return {
    radius: full - borderWidth / 2,
    fill: palette.ground,
    border: colour,
    borderWidth,
    halo,
  };
}
