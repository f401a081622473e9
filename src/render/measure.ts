// Measures text on a canvas, and loads the fonts of the map.

import { contextOf, spaceExactly } from './layer.ts';
import { CAPTION_FACE, LABEL_FACE, STRONG_FACE, TITLE_FACE, fontOf } from '../figure/type.ts';
import type { Face, Measure } from '../figure/type.ts';

/** Measured once at this size and scaled: variable faces are drawn without hinting, so widths are linear. */
const REFERENCE_SIZE = 64;

/** A measure that caches widths by text and face; its canvas is created on first use. */
export function createMeasure(): Measure {
  let context: CanvasRenderingContext2D | undefined;
  const widths = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face.weight} ${face.style} ${face.family} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context ??= exactContext();
      context.font = fontOf(face, REFERENCE_SIZE);
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return (width * size) / REFERENCE_SIZE;
  };
}

/** Letters are as wide as where they are drawn. */
function exactContext(): CanvasRenderingContext2D {
  const context = contextOf(document.createElement('canvas'));
  spaceExactly(context);
  return context;
}

/** Faces of the map, and those of figures, which have a title as well. */
export const MAP_FACES: readonly Face[] = [LABEL_FACE, STRONG_FACE, CAPTION_FACE];
export const FIGURE_FACES: readonly Face[] = [...MAP_FACES, TITLE_FACE];

/** Whether all faces are loaded. */
export function areLoaded(fonts: FontFaceSet, faces: readonly Face[]): boolean {
  return faces.every((face) => fonts.check(fontOf(face, 16)));
}

/** Loads faces; never rejects, since the browser substitutes those that fail. */
export async function loadFaces(fonts: FontFaceSet, faces: readonly Face[]): Promise<void> {
  await Promise.allSettled(faces.map((face) => fonts.load(fontOf(face, 16))));
}
