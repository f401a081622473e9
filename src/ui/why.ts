// Why a span counts as naming a concept: one sentence per extraction rule.

import type { Concept, Mention } from '../core/concepts/concept.ts';

/** Input of a reason: the concept, its mention, and the text of the span. */
export interface ReasonInput {
  readonly concept: Pick<Concept, 'label' | 'discovered'>;
  readonly mention: Pick<Mention, 'rule' | 'by'>;
  readonly written: string;
}

/** The reason for one mention, as a sentence. */
export function whyHere({ concept: { label, discovered }, mention, written }: ReasonInput): string {
  const { rule, by } = mention;
  const isLabel = written.toLowerCase() === label.toLowerCase();
  const start = `${quoted(written)} here is ${isLabel ? 'meant as this concept' : label}`;
  switch (rule) {
    case 'label':
      return `${quoted(written)} is its name in the vocabulary.`;
    case 'acronym':
      return `${quoted(written)} is its short form in the vocabulary.`;
    case 'alias':
      return `${quoted(written)} is another name of it in the vocabulary.`;
    case 'defined':
      return `${start}: the paper spells it out${by ? `: ${quoted(by)}` : ' itself'}.`;
    case 'expansion':
      return `${start}: the paper also names it ${by ? `as ${quoted(by)}` : 'in full'}.`;
    case 'cue':
      return by
        ? `${start}, because of the ${by.includes(',') ? 'words' : 'word'} ${by} in the paper.`
        : `${start}, because of the words around it.`;
    case 'coordinated':
      return `${start}: it shares words with its neighbour${by ? ` in ${quoted(by)}` : ''}.`;
    case 'discovered':
      return `${quoted(written)} is ${whyDiscovered(discovered)}.`;
  }
}

/** The evidence for a discovered term, one that no vocabulary has. */
export function whyDiscovered(discovered: Concept['discovered']): string {
  if (discovered === null) return 'a term of this corpus that no vocabulary has';
  // Without a number of papers: the count of the raw term differs from that of the concept made from it.
  return `a term of this corpus that no vocabulary has (C-value ${discovered.cValue.toFixed(1)})`;
}

/** The reasons for several mentions of one concept, without duplicates, each with its number of mentions. */
export function reasonsFor(named: readonly ReasonInput[]): { reason: string; times: number }[] {
  const times = new Map<string, number>();
  for (const reason of named.map(whyHere)) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].map(([reason, n]) => ({ reason, times: n }));
}

function quoted(text: string): string {
  return `“${text}”`;
}
