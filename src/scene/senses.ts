// The possible senses of an ambiguous name, and the words that would have disambiguated it.

import { spelledOut } from '../core/slug.ts';
import { allOf, conceptNamed } from './hierarchy.ts';
import type { AmbiguousMention } from '../core/concepts/concept.ts';
import type { Dataset, PaperText } from '../core/dataset/dataset.ts';

/** One possible meaning of an ambiguous name. */
export interface Sense {
  readonly id: string;
  readonly label: string;
  /** Empty where the dataset has none. */
  readonly definition: string;
  /** Whether the concept occurs in this corpus. */
  readonly isInCorpus: boolean;
  /** Words that indicate it, none of which this paper has; null where the dataset does not list them. */
  readonly cues: readonly string[] | null;
}

/** An ambiguous name in a paper, with all its occurrences. */
export interface UnclearName {
  readonly written: string;
  readonly times: number;
  readonly senses: readonly Sense[];
}

/** The words that indicate a sense of a name, as a dataset may hold them. */
interface SenseCues {
  readonly text: string;
  readonly concept: string;
  readonly cues: readonly string[];
}

/** The names in a paper that its text does not disambiguate, in reading order, each once. */
export function unclearNames(dataset: Dataset, title: string, text: PaperText): UnclearName[] {
  const names = new Map<string, UnclearName>();
  for (const mention of text.extraction.ambiguous) {
    const written = writtenAt(mention, title, text);
    const key = `${written} ${mention.candidates.join()}`;
    const times = (names.get(key)?.times ?? 0) + 1;
    const senses = mention.candidates.map((id) => senseOf(dataset, written, id));
    names.set(key, { written, times, senses });
  }
  return [...names.values()];
}

function writtenAt(
  { field, start, end }: AmbiguousMention,
  title: string,
  text: PaperText,
): string {
  return (field === 'title' ? title : text.abstract).slice(start, end);
}

function senseOf(dataset: Dataset, written: string, id: string): Sense {
  const known = conceptNamed(dataset, id);
  return {
    id,
    label: known?.label ?? spelledOut(id),
    definition: known?.definition ?? '',
    isInCorpus: allOf(dataset, id).some((i) => dataset.concepts[i]!.id === id),
    cues: cuesOf(dataset, written, id),
  };
}

/** Null for datasets built before this column existed. */
function cuesOf(dataset: Dataset, written: string, id: string): readonly string[] | null {
  const { senses = [] } = dataset as Dataset & { senses?: readonly SenseCues[] };
  return senses.find(({ text, concept }) => text === written && concept === id)?.cues ?? null;
}
