// What a legend is made of before it has a place: rows of marks, and how they are set.

import type { Pen } from './pen.ts';

export type Paint = (context: Pen, x: number, y: number) => void;

/** A mark before it has a place; `reach` is half its width, `rise` half its height. */
export interface LegendMark {
  readonly text: string;
  readonly reach: number;
  readonly rise?: number;
  readonly paint: Paint;
}

export interface Row {
  readonly title: string;
  readonly marks: readonly LegendMark[];
}

/** px of a legend's own layout. */
export interface Setting {
  /** At both sides. */
  readonly margin: number;
  /** Of type. */
  readonly size: number;
  readonly line: number;
  /** From the title of a row to its marks; 0 where the title stands above them. */
  readonly indent: number;
  /** Between marks. */
  readonly space: number;
}
