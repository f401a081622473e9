// Characters that a figure's fonts lack: a browser falls back to other fonts, a PDF cannot.

import { fontId } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';
import type { Figure } from './figure.ts';
import type { FontFile } from './fonts.ts';

/** Most characters listed. */
const MAX_LISTED = 8;

/**
 * The first few distinct characters of a figure's texts that their faces lack, in order.
 * @param fonts the files of `fontsOf(figure)`
 */
export function missingCharacters({ parts }: Figure, fonts: readonly FontFile[]): string[] {
  const faces = new Map(fonts.map(({ id, bytes }) => [id, glyphsOf(bytes)]));
  const lacking = new Set<string>();
  for (const mark of parts.flatMap(({ marks }) => marks)) {
    if (mark.kind !== 'text') continue;
    const has = faces.get(fontId(mark.face));
    for (const letter of mark.text)
      if (has?.(letter.codePointAt(0)!) === false) lacking.add(letter);
  }
  return [...lacking].slice(0, MAX_LISTED);
}

/** The message about them to the reader; null where none is missing. */
export function missingInWords(figure: Figure, fonts: readonly FontFile[]): string | null {
  const letters = missingCharacters(figure, fonts);
  if (letters.length === 0) return null;
  return `The type of a PDF has no “${letters.join('')}”; choose SVG, which borrows them.`;
}
