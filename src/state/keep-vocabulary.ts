// How the reader's own vocabulary is stored: a record for each list of terms.

import { readTermLists, writeTermLists } from '../core/vocabularies/term-lists.ts';
import { putTerms } from './vocabulary.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { RecordKind } from './keep-records.ts';

export const TERM_RECORDS: RecordKind<TermList> = {
  part: 'vocabulary',
  keyOf: ({ file }) => file,
  blank: (file) => ({ file, terms: [], stopWords: [] }),
  isBlank: ({ terms, stopWords }) => terms.length + stopWords.length === 0,
  join: (kept, later) => {
    const labels = new Set(later.terms.map(({ label }) => label));
    const texts = new Set(later.stopWords.map(({ text }) => text));
    return {
      file: later.file,
      terms: [...kept.terms.filter(({ label }) => !labels.has(label)), ...later.terms],
      stopWords: [...kept.stopWords.filter(({ text }) => !texts.has(text)), ...later.stopWords],
    };
  },
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
