// A pen that records drawing as a flat list of marks: paths, discs, lines of text.

import { middleToBaseline, readFont } from './type.ts';
import type { Pen } from './pen.ts';
import type { Face } from './type.ts';

/** A step of a path: move to, line to, cubic curve to (two control points), close. */
export type Step =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** The style of a shape; a mark has a fill or a stroke. */
export interface Ink {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  /** The ends of a stroke. */
  readonly cap: Pen['lineCap'];
  /** 0 to 1. */
  readonly opacity: number;
}

export interface PathMark extends Ink {
  readonly kind: 'path';
  readonly steps: readonly Step[];
}

export interface DiscMark extends Ink {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line of text; `y` is its baseline, `x` its left end or its middle. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly opacity: number;
  /** A rim around the letters. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
}

/** Paths are filled by the even-odd rule, and joined round. */
export type FigureMark = PathMark | DiscMark | TextMark;

/** Distance of the control points of a quarter circle from its ends, as a share of the radius. */
const QUARTER = 0.5523;

/** A pen that shifts its marks down by `top` px. */
export class Recorder implements Pen {
  readonly marks: FigureMark[] = [];
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineJoin: Pen['lineJoin'] = 'round';
  lineCap: Pen['lineCap'] = 'butt';
  globalAlpha = 1;
  font = '';
  textAlign: Pen['textAlign'] = 'left';
  textBaseline: Pen['textBaseline'] = 'middle';
  readonly #top: number;
  #steps: Step[] = [];
  #disc: Pick<DiscMark, 'x' | 'y' | 'radius'> | null = null;
  #halo: TextMark['halo'] = null;

  constructor(top = 0) {
    this.#top = top;
  }

  beginPath(): void {
    this.#steps = [];
    this.#disc = null;
  }

  moveTo(x: number, y: number): void {
    this.#steps.push(['M', x, y + this.#top]);
  }

  /** Starts a path if there is none, as a canvas does. */
  lineTo(x: number, y: number): void {
    this.#steps.push([this.#steps.length === 0 ? 'M' : 'L', x, y + this.#top]);
  }

  /** Recorded as a cubic curve, since PDF has no quadratic one. */
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    const [fromX, fromY] = this.#end();
    const third = (a: number, b: number) => a + (2 / 3) * (b - a);
    this.#curve([third(fromX, cx), third(fromY, cy)], [third(x, cx), third(y, cy)], [x, y]);
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    if (to - from >= 2 * Math.PI) {
      this.#disc = { x, y: y + this.#top, radius };
      return;
    }
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    const [startX, startY] = at(from);
    this.lineTo(startX!, startY!);
    const parts = Math.ceil((to - from) / (Math.PI / 2) - 1e-9);
    const step = (to - from) / parts;
    const pull = (4 / 3) * Math.tan(step / 4) * radius;
    for (let i = 0; i < parts; i++) {
      const [a, b] = [from + i * step, from + (i + 1) * step];
      const [[ax, ay], [bx, by]] = [at(a), at(b)];
      this.#curve(
        [ax! - pull * Math.sin(a), ay! + pull * Math.cos(a)],
        [bx! + pull * Math.sin(b), by! - pull * Math.cos(b)],
        [bx!, by!],
      );
    }
  }

  roundRect(x: number, y: number, width: number, height: number, corner: number): void {
    const [right, bottom] = [x + width, y + height];
    const c = corner * (1 - QUARTER);
    this.moveTo(x + corner, y);
    this.lineTo(right - corner, y);
    this.#curve([right - c, y], [right, y + c], [right, y + corner]);
    this.lineTo(right, bottom - corner);
    this.#curve([right, bottom - c], [right - c, bottom], [right - corner, bottom]);
    this.lineTo(x + corner, bottom);
    this.#curve([x + c, bottom], [x, bottom - c], [x, bottom - corner]);
    this.lineTo(x, y + corner);
    this.#curve([x, y + c], [x + c, y], [x + corner, y]);
    this.closePath();
  }

  closePath(): void {
    this.#steps.push(['Z']);
  }

  fill(): void {
    const { fillStyle, lineCap, globalAlpha } = this;
    this.#ink({ fill: fillStyle, stroke: null, width: 0, cap: lineCap, opacity: globalAlpha });
  }

  stroke(): void {
    const { strokeStyle, lineWidth, lineCap, globalAlpha } = this;
    const stroke = { stroke: strokeStyle, width: lineWidth, cap: lineCap };
    this.#ink({ fill: null, ...stroke, opacity: globalAlpha });
  }

  /** Recorded as the halo of the text that is filled next. */
  strokeText(): void {
    this.#halo = { colour: this.strokeStyle, width: this.lineWidth };
  }

  fillText(text: string, x: number, y: number): void {
    const { face, size } = readFont(this.font);
    this.marks.push({
      kind: 'text',
      text,
      x,
      y: y + this.#top + middleToBaseline(face) * size,
      anchor: this.textAlign === 'center' ? 'middle' : 'start',
      face,
      size,
      fill: this.fillStyle,
      opacity: this.globalAlpha,
      halo: this.#halo,
    });
    this.#halo = null;
  }

  #ink(ink: Ink): void {
    if (this.#disc !== null) this.marks.push({ kind: 'disc', ...this.#disc, ...ink });
    else if (this.#steps.length > 0) this.marks.push({ kind: 'path', steps: this.#steps, ...ink });
  }

  #curve(c1: readonly number[], c2: readonly number[], end: readonly number[]): void {
    const top = this.#top;
    this.#steps.push(['C', c1[0]!, c1[1]! + top, c2[0]!, c2[1]! + top, end[0]!, end[1]! + top]);
  }

  /** The current point of the path, without the shift. */
  #end(): readonly [number, number] {
    const last = this.#steps.at(-1);
    if (last === undefined || last[0] === 'Z') return [0, 0];
    return [last.at(-2) as number, (last.at(-1) as number) - this.#top];
  }
}
