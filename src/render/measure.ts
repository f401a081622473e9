// How wide a line of text is on a canvas, and the wait until its faces are there.

import { contextOf } from './layer.ts';
import { CAPTION_FACE, LABEL_FACE, STRONG_FACE, TITLE_FACE, fontOf } from '../figure/type.ts';
import type { Face, Measure } from '../figure/type.ts';

/** Measured once at this size and scaled: variable faces are drawn without hinting, so widths are linear. */
const REFERENCE_SIZE = 64;

/** A measure that asks a canvas once for each text and face; there is one from the first question on. */
export function createMeasure(): Measure {
  let context: CanvasRenderingContext2D | undefined;
  const widths = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face.weight} ${face.style} ${face.family} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context ??= contextOf(document.createElement('canvas'));
      context.font = fontOf(face, REFERENCE_SIZE);
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return (width * size) / REFERENCE_SIZE;
  };
}

/** What is written on the map, and what a figure has beside it. */
export const MAP_FACES: readonly Face[] = [LABEL_FACE, STRONG_FACE, CAPTION_FACE];
export const FIGURE_FACES: readonly Face[] = [...MAP_FACES, TITLE_FACE];

/** Whether faces are there now. */
export function areLoaded(fonts: FontFaceSet, faces: readonly Face[]): boolean {
  return faces.every((face) => fonts.check(fontOf(face, 16)));
}

/** Waits for faces; one that does not come is replaced by the browser, so nothing fails. */
export async function loadFaces(fonts: FontFaceSet, faces: readonly Face[]): Promise<void> {
  await Promise.allSettled(faces.map((face) => fonts.load(fontOf(face, 16))));
}
