// Passes an area's hue to the style sheets, which mix it for text or background.

import { hueOf } from '../scene/palette.ts';
import type { CSSProperties } from 'react';
import type { Palette } from '../scene/palette.ts';

/** Sets `--hue` to the colour of an area. */
export function hueStyle(palette: Palette, cluster: number): CSSProperties {
  return { '--hue': hueOf(palette, cluster) } as CSSProperties;
}
