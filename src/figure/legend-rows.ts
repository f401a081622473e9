// The rows of marks of a legend before layout, and its typographic settings.

import type { Pen } from './pen.ts';

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
