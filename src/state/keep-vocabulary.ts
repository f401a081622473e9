// The reader's own vocabulary from visit to visit and from tab to tab: a record for each list, so that
// two tabs lose nothing of each other's.

import { readTermLists, writeTermLists } from '../core/vocabularies/term-lists.ts';
import { putTerms } from './vocabulary.ts';
import type { TermList } from '../core/vocabularies/term.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';
import type { Wire } from './wire.ts';

/**
 * Brings the lists back and keeps every later change.
 * @param onTrouble told once when they cannot be kept
 * @returns what ends it, when the lists are there
 */
export async function keepVocabulary(
  store: Store,
  { shelf, wire }: { readonly shelf: Shelf; readonly wire: Wire | null },
  onTrouble: () => void,
): Promise<() => void> {
  const kept = await shelf.all().catch(() => [] as [string, string][]);
  const lists = kept.flatMap(([, text]) => listsIn(text));
  // What came with a project meanwhile goes before what was kept.
  if (lists.length > 0) store.load(putTerms, [...lists, ...store.getState().vocabulary]);
  let isTold = false;
  const trouble = () => {
    if (!isTold) onTrouble();
    isTold = true;
  };
  let isHearing = false;
  wire?.listen((message) => {
    isHearing = true;
    if (typeof message === 'string') store.load(putTerms, listsIn(message));
    isHearing = false;
  });
  return store.subscribe(({ vocabulary }, before) => {
    if (vocabulary === before.vocabulary || isHearing) return;
    for (const list of changed(before.vocabulary, vocabulary)) {
      const isGone = list.terms.length + list.stopWords.length === 0;
      const text = writeTermLists([list]);
      shelf.write(list.file, isGone ? null : text).catch(trouble);
      wire?.post(text);
    }
  });
}

function listsIn(text: string): readonly TermList[] {
  try {
    return readTermLists({ name: 'vocabulary', text });
  } catch {
    return [];
  }
}

/** Lists that are other than before; those that went, empty. */
function changed(before: readonly TermList[], after: readonly TermList[]): TermList[] {
  const old = new Set(before);
  const names = new Set(after.map(({ file }) => file));
  const gone = before.filter(({ file }) => !names.has(file));
  return [
    ...after.filter((list) => !old.has(list)),
    ...gone.map(({ file }) => ({ file, terms: [], stopWords: [] })),
  ];
}
