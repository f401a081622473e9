// The reader's own concepts and stop words, in lists: one for each file, and one for those added by hand. They
// apply to all later builds of any corpus.

import type { StopWord, TermList, VocabularyTerm } from '../core/vocabularies/term.ts';
import type { State } from './state.ts';

/** Name of the list of terms added by hand. */
export const BY_HAND = 'By hand';

/** Replaces the lists with the same names; empty ones are removed. Lists are in order of name. */
export function putTerms(state: State, lists: readonly TermList[]): State {
  const byName = new Map(state.vocabulary.map((list) => [list.file, list]));
  for (const list of lists) byName.set(list.file, list);
  const left = [...byName.values()].filter(
    ({ terms, stopWords }) => terms.length + stopWords.length > 0,
  );
  return { ...state, vocabulary: left.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

export function removeTerms(state: State, file: string): State {
  return { ...state, vocabulary: state.vocabulary.filter((list) => list.file !== file) };
}

/** Adds a term by hand, in place of one of the same label. */
export function addTerm(state: State, term: VocabularyTerm): State {
  const list = listOf(state, BY_HAND);
  const others = list.terms.filter(({ label }) => label !== term.label);
  return putTerms(state, [{ ...list, terms: [...others, term] }]);
}

export function addStopWord(state: State, text: string): State {
  const list = listOf(state, BY_HAND);
  const others = list.stopWords.filter((word) => word.text !== text);
  const added: StopWord = { text, line: 0 };
  return putTerms(state, [{ ...list, stopWords: [...others, added] }]);
}

/** Removes a term or stop word from a list. */
export function removeTerm(state: State, file: string, text: string): State {
  const list = listOf(state, file);
  const terms = list.terms.filter(({ label }) => label !== text);
  const stopWords = list.stopWords.filter((word) => word.text !== text);
  return putTerms(state, [{ ...list, terms, stopWords }]);
}

function listOf({ vocabulary }: State, file: string): TermList {
  return vocabulary.find((list) => list.file === file) ?? { file, terms: [], stopWords: [] };
}
