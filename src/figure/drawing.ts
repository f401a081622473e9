// The input of every painter: everything to draw, fully decided. A painter takes a pen, a projection and a drawing,
// and nothing else.

import type { Contour } from './contours.ts';
import type { Names } from './names.ts';
import type { Tone } from './tone.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export interface Drawing {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly tone: Tone;
  readonly palette: Palette;
  readonly contours: readonly Contour[];
  readonly names: Names;
}
