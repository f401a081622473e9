// The reader's own vocabulary as records, one for each list of terms.

import { readTermLists, writeTermLists } from '../core/vocabularies/term-lists.ts';
import { putTerms } from './vocabulary.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { RecordKind } from './keep-records.ts';

export const TERM_RECORDS: RecordKind<TermList> = {
  itemsOf: ({ vocabulary }) => vocabulary,
  keyOf: ({ file }) => file,
  blank: (file) => ({ file, terms: [], stopWords: [] }),
  isBlank: ({ terms, stopWords }) => terms.length + stopWords.length === 0,
  write: (list) => writeTermLists([list]),
  read: (text) => {
    try {
      return readTermLists({ name: 'vocabulary', text });
    } catch {
      return [];
    }
  },
  put: putTerms,
};
