// Which names of a vocabulary a corpus uses in the vocabulary's sense. “Defense mechanism” counts only beside a cue
// of adversarial learning; in psychology, where no cue occurs, it is free to be a term of the corpus itself.

import { surfaceKey } from './vocabulary.ts';
import type { Extraction, PaperText, Span } from './concept.ts';
import type { Surface, Vocabulary } from './vocabulary.ts';

/** A paper and what the vocabulary finds in it. */
interface ReadText {
  readonly paper: PaperText;
  readonly extraction: Extraction;
}

/** The keys of all surfaces of a vocabulary; collected once, since there are tens of thousands. */
export function keysOf({ surfaces }: Vocabulary): ReadonlySet<string> {
  return collected(surfaces).all;
}

/**
 * The keys that name concepts of the vocabulary in a corpus: all but those of ambiguous phrases that stay ambiguous
 * in nearly all papers. Ambiguous short forms remain taken, since alone they name nothing.
 */
export function takenKeys(
  { surfaces }: Vocabulary,
  papers: readonly ReadText[],
): ReadonlySet<string> {
  const { all, cued } = collected(surfaces);
  const balance = new Map<string, number>();
  for (const { paper, extraction } of papers) {
    const decided = extraction.concepts.flatMap(({ mentions }) =>
      mentions.filter(({ rule }) => !UNDECIDED.has(rule)),
    );
    count(balance, cued, paper, decided, DECIDED);
    count(balance, cued, paper, extraction.ambiguous, -1);
  }
  const taken = new Set(all);
  for (const [key, papers] of balance) if (papers < 0) taken.delete(key);
  return taken;
}

/** For a phrase to be free, it must stay ambiguous in more than this number of papers for each where it does not. */
const DECIDED = 3;

/** Rules by which no ambiguous name is found. */
const UNDECIDED: ReadonlySet<string> = new Set(['label', 'acronym', 'alias', 'discovered']);

/** Adds a weight to each of some keys that stands in some spans of a paper. */
function count(
  balance: Map<string, number>,
  keys: ReadonlySet<string>,
  paper: PaperText,
  spans: readonly Span[],
  weight: number,
): void {
  const written = spans.map(({ field, start, end }) => paper[field].slice(start, end));
  const inPaper = new Set([...new Set(written)].map(surfaceKey));
  for (const key of inPaper) {
    if (keys.has(key)) balance.set(key, (balance.get(key) ?? 0) + weight);
  }
}

interface Keys {
  readonly all: ReadonlySet<string>;
  /** Those that count only beside a cue, in any capitalisation. */
  readonly cued: ReadonlySet<string>;
}

const collections = new WeakMap<readonly Surface[], Keys>();

function collected(surfaces: readonly Surface[]): Keys {
  let keys = collections.get(surfaces);
  if (keys === undefined) {
    const certain = surfaces.filter(({ exact, cues }) => exact || cues === null);
    const others = new Set(certain.map(({ key }) => key));
    const all = new Set(surfaces.map(({ key }) => key));
    keys = { all, cued: new Set([...all].filter((key) => !others.has(key))) };
    collections.set(surfaces, keys);
  }
  return keys;
}
