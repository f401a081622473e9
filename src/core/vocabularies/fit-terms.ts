// Lenient reading of vocabulary files: invalid lines are reported and the others are used.

import { InputError } from '../input-error.ts';
import { addVocabulary } from './add-vocabulary.ts';
import { readTermList, VOCABULARY_FORMATS } from './formats.ts';
import { TermError } from './term.ts';
import type { Vocabulary } from '../concepts/vocabulary.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { ReadTurtle } from './formats.ts';
import type { TermList, VocabularyTerm } from './term.ts';

/** A list, and the errors of the parts left out of it. */
export interface FittedTerms {
  readonly list: TermList;
  readonly refused: readonly InputError[];
}

/** A file with more invalid lines than this is not a vocabulary. */
const MOST_REFUSED = 100;

/** Formats in which each line is independent. */
const BY_LINE: ReadonlySet<string> = new Set(['cso', 'thesaurus', 'csv', 'tsv']);

/**
 * Reads a vocabulary file without its invalid lines.
 * @throws InputError when the file as a whole cannot be read
 */
export function readTermsLeniently(file: TextFile, readTurtle: ReadTurtle): FittedTerms {
  const format = VOCABULARY_FORMATS.find(({ looksLike }) => looksLike(file.text));
  const lines = file.text.split(/\r\n?|\n/);
  const refused: InputError[] = [];
  for (;;) {
    try {
      const text = refused.length === 0 ? file.text : lines.join('\n');
      return { list: readTermList({ ...file, text }, readTurtle), refused };
    } catch (error) {
      const isLine = error instanceof InputError && error.line > 1 && BY_LINE.has(format?.id ?? '');
      if (!isLine || refused.length === MOST_REFUSED || lines[error.line - 1] === '') throw error;
      refused.push(error);
      // Empty lines are skipped, and the others keep their numbers.
      lines[error.line - 1] = '';
    }
  }
}

/**
 * Lists without the terms that conflict with the vocabulary or the lists before them.
 * @throws InputError when there are too many of them
 */
export function fitTerms(
  vocabulary: Vocabulary,
  lists: readonly TermList[],
): { readonly lists: readonly TermList[]; readonly refused: readonly InputError[] } {
  const refused: InputError[] = [];
  let now = lists;
  for (;;) {
    try {
      addVocabulary(vocabulary, now);
      return { lists: now, refused };
    } catch (error) {
      if (!(error instanceof TermError) || refused.length === MOST_REFUSED) throw error;
      refused.push(error);
      now = now.map((list) => without(list, error.term));
    }
  }
}

function without(list: TermList, term: VocabularyTerm): TermList {
  return { ...list, terms: list.terms.filter((each) => each !== term) };
}
