// The possible senses of an ambiguous name.

import { spelledOut } from '../core/slug.ts';
import { allOf, conceptNamed } from './hierarchy.ts';
import type { AmbiguousMention } from '../core/concepts/concept.ts';
import type { Dataset, StoredText } from '../core/dataset/dataset.ts';

/** One possible meaning of an ambiguous name. */
export interface Sense {
  readonly id: string;
  readonly label: string;
  /** Empty where the dataset has none. */
  readonly definition: string;
  /** Whether the concept occurs in this corpus. */
  readonly isInCorpus: boolean;
}

/** An ambiguous name in a paper, with all its occurrences. */
export interface UnclearName {
  readonly written: string;
  readonly times: number;
  readonly senses: readonly Sense[];
}

/** The names in a paper that its text does not disambiguate, in reading order, each once. */
export function unclearNames(dataset: Dataset, title: string, text: StoredText): UnclearName[] {
  const names = new Map<string, UnclearName>();
  for (const mention of text.extraction.ambiguous) {
    const written = writtenAt(mention, title, text);
    const key = `${written} ${mention.candidates.join()}`;
    const times = (names.get(key)?.times ?? 0) + 1;
    const senses = mention.candidates.map((id) => senseOf(dataset, id));
    names.set(key, { written, times, senses });
  }
  return [...names.values()];
}

function writtenAt(
  { field, start, end }: AmbiguousMention,
  title: string,
  text: StoredText,
): string {
  return (field === 'title' ? title : text.abstract).slice(start, end);
}

function senseOf(dataset: Dataset, id: string): Sense {
  const known = conceptNamed(dataset, id);
  return {
    id,
    label: known?.label ?? spelledOut(id),
    definition: known?.definition ?? '',
    isInCorpus: allOf(dataset, id).some((i) => dataset.concepts[i]!.id === id),
  };
}
