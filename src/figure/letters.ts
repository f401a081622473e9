// Letters that the type of a figure does not have: a browser borrows them from elsewhere, a PDF cannot.

import { fontId } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';
import type { Figure } from './figure.ts';
import type { FontFile } from './fonts.ts';

/** Most letters told of. */
const TOLD = 8;

/**
 * The letters of a figure's texts that the faces they are set in lack, each once in order, the first few.
 * @param fonts the files of `fontsOf(figure)`
 */
export function lettersLacking({ parts }: Figure, fonts: readonly FontFile[]): string[] {
  const faces = new Map(fonts.map(({ id, bytes }) => [id, glyphsOf(bytes)]));
  const lacking = new Set<string>();
  for (const mark of parts.flatMap(({ marks }) => marks)) {
    if (mark.kind !== 'text') continue;
    const has = faces.get(fontId(mark.face));
    for (const letter of mark.text)
      if (has?.(letter.codePointAt(0)!) === false) lacking.add(letter);
  }
  return [...lacking].slice(0, TOLD);
}

/** What a reader is told of them; null where none is lacking. */
export function lackInWords(figure: Figure, fonts: readonly FontFile[]): string | null {
  const letters = lettersLacking(figure, fonts);
  if (letters.length === 0) return null;
  return `The type of a PDF has no “${letters.join('')}”; choose SVG, which borrows them.`;
}
