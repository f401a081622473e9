// A plain list of stop words: a heading line, then a word a line.

import type { TextFile } from '../papers/formats/formats.ts';
import type { TermList } from './term.ts';

const HEAD = /^\ufeff?#\s*stop ?words\s*$/i;

/** True where the first line is “# stop words”. */
export function looksLikeStopList(text: string): boolean {
  return HEAD.test(text.split(/\r\n?|\n/, 1)[0] ?? '');
}

/** Reads stop words; empty lines and comments with # are skipped. */
export function readStopList({ name, text }: TextFile): TermList {
  const stopWords = text.split(/\r\n?|\n/).flatMap((each, i) => {
    const word = each.trim();
    return word === '' || /^\ufeff?#/.test(word) ? [] : [{ text: word, line: i + 1 }];
  });
  return { file: name, terms: [], stopWords };
}

/** The stop words of a list. */
export function writeStopList({ stopWords }: TermList): string {
  return ['# stop words', ...stopWords.map(({ text }) => text), ''].join('\n');
}
