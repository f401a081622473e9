// The rows of marks of a legend before layout, and its typographic settings.

import { lookOf } from './node-look.ts';
import { paintShape } from './paint-nodes.ts';
import type { Pen } from './pen.ts';
import type { Palette, Shade } from '../scene/palette.ts';
import type { Shape } from '../scene/scene.ts';

export type Paint = (context: Pen, x: number, y: number) => void;

/** A mark before layout; `reach` is half its width, `rise` half its height. */
export interface LegendMark {
  readonly text: string;
  readonly reach: number;
  readonly rise?: number;
  readonly paint: Paint;
}

export interface Row {
  readonly title: string;
  readonly marks: readonly LegendMark[];
  /** Its marks stand in columns, on lines of their own. */
  readonly inColumns?: boolean;
}

/** Lengths of a legend's layout in px. */
export interface Setting {
  /** At both sides. */
  readonly margin: number;
  /** Font size. */
  readonly size: number;
  readonly line: number;
  /** From the title of a row to its marks; 0 where the title is above them. */
  readonly indent: number;
  /** Between marks. */
  readonly space: number;
}

/** Paints a shape in the colour of a hue, or in that of a shade. */
export function shapeMark(
  shape: Shape,
  radius: number,
  hue: number | null,
  palette: Palette,
  shade?: Shade,
): Paint {
  const look = { ...lookOf({ shape, radius, hue }, 0, palette, 1, shade), halo: 0 };
  return (context, x, y) => {
    paintShape(context, { x, y }, shape, look, palette);
  };
}
