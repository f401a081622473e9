// The font faces of the map, and the measuring of text.

import { textWidth } from '../core/map/text-width.ts';

/** A font face without its size. */
export interface Face {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number;
}

const SANS = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', serif";

export const LABEL_FACE: Face = { family: SANS, style: 'normal', weight: 400 };
export const STRONG_FACE: Face = { family: SANS, style: 'normal', weight: 600 };
export const CAPTION_FACE: Face = { family: SERIF, style: 'italic', weight: 400 };
export const TITLE_FACE: Face = { family: SERIF, style: 'normal', weight: 600 };

/** A face at a size, in the syntax of canvas and CSS. */
export function fontOf({ family, style, weight }: Face, size: number): string {
  return `${style} ${weight} ${size}px ${family}`;
}

/** Width in px of a line of text in a face at a size. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Parses what {@link fontOf} wrote. */
export function readFont(font: string): { readonly face: Face; readonly size: number } {
  const [, style, weight, size, family] = /^(\w+) (\d+) ([\d.e-]+)px (.+)$/.exec(font) ?? [];
  if (family === undefined) throw new Error(`readFont: “${font}” is not a font; use fontOf.`);
  const face = {
    family,
    style: style === 'italic' ? ('italic' as const) : ('normal' as const),
    weight: Number(weight),
  };
  return { face, size: Number(size) };
}

export function isSerif({ family }: Face): boolean {
  return family === SERIF;
}

/** Ems from the middle of a line, as a canvas defines it, down to its baseline. */
export function middleToBaseline(face: Face): number {
  return isSerif(face) ? 0.2556 : 0.2191;
}

/** Width relative to the interface face, averaged over this program's names. */
const WIDER: ReadonlyMap<string, number> = new Map([
  ['sans 400', 1],
  ['sans 500', 1.014],
  ['sans 600', 1.03],
  ['serif 400', 1.063],
  ['serif 600', 1.172],
]);

/** An estimate of widths where there is no canvas, as in Node. */
export const measureWithoutCanvas: Measure = (text, face, size) => {
  const key = `${isSerif(face) ? 'serif' : 'sans'} ${face.weight}`;
  return textWidth(text, size) * (WIDER.get(key) ?? 1.2);
};
