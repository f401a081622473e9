// Reads vocabulary files as lists of terms that fit the existing vocabulary, with a report of what was refused.

import { InputError } from '../core/input-error.ts';
import { decodeFile } from '../core/papers/decode.ts';
import { fitTerms, readTermsLeniently } from '../core/vocabularies/fit-terms.ts';
import type { Vocabulary } from '../core/concepts/vocabulary.ts';
import type { ByteFile } from '../core/papers/decode.ts';
import type { Decode } from '../core/papers/decoder.ts';
import type { ReadTurtle } from '../core/vocabularies/formats.ts';
import type { TermList } from '../core/vocabularies/term.ts';

/** Files to read, and the reader's existing lists. */
export interface TermOrder {
  readonly files: readonly ByteFile[];
  readonly own: readonly TermList[];
}

/** What a file added. */
export interface TermReport {
  readonly file: string;
  readonly concepts: number;
  readonly stopWords: number;
  /** Error messages: where, what, and what to do. */
  readonly refused: readonly string[];
}

export interface ReadTerms {
  /** The files' lists, in the order given; those that hold nothing are left out. */
  readonly lists: readonly TermList[];
  readonly reports: readonly TermReport[];
}

/** Reads vocabulary files, each in the context of those before it; an unreadable one does not affect the others. */
export function readTermFiles(
  { files, own }: TermOrder,
  vocabulary: Vocabulary,
  { decode, readTurtle }: { readonly decode: Decode; readonly readTurtle: ReadTurtle },
): ReadTerms {
  const lists: TermList[] = [];
  const reports: TermReport[] = [];
  for (const file of files) {
    try {
      for (const text of decodeFile(file, decode).files) {
        const read = readTermsLeniently(text, readTurtle);
        const others = [...own, ...lists].filter((list) => list.file !== text.name);
        const { lists: fitted, refused } = fitTerms(vocabulary, [...others, read.list]);
        const list = fitted.at(-1)!;
        lists.push(list);
        reports.push(reportOf(list, [...read.refused, ...refused]));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      reports.push({ file: file.name, concepts: 0, stopWords: 0, refused: [error.message] });
    }
  }
  const isSome = ({ terms, stopWords }: TermList) => terms.length + stopWords.length > 0;
  return { lists: lists.filter(isSome), reports };
}

function reportOf(
  { file, terms, stopWords }: TermList,
  refused: readonly InputError[],
): TermReport {
  const inOrder = [...refused].sort((a, b) => a.line - b.line);
  return {
    file,
    concepts: terms.length,
    stopWords: stopWords.length,
    refused: inOrder.map(({ message }) => message),
  };
}
