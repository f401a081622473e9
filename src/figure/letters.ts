// Letters that the type of a figure does not have: a browser borrows them from elsewhere, a PDF cannot.

import type { Figure } from './figure.ts';

/** Scripts that Source Sans 3 and Source Serif 4 hold, and signs that belong to none. */
const HELD =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Most letters told of. */
const TOLD = 8;

/** The letters of a figure's texts that its type lacks, each once in order, the first few. */
export function lettersLacking({ parts }: Figure): string[] {
  const texts = parts.flatMap(({ marks }) =>
    marks.flatMap((m) => (m.kind === 'text' ? m.text : [])),
  );
  const lacking = new Set(
    texts.flatMap((text) => Array.from(text).filter((letter) => !HELD.test(letter))),
  );
  return [...lacking].slice(0, TOLD);
}

/** What a reader is told of them; null where none is lacking. */
export function lackInWords(figure: Figure): string | null {
  const letters = lettersLacking(figure);
  if (letters.length === 0) return null;
  return `The type of a PDF has no “${letters.join('')}”; choose SVG, which borrows them.`;
}
