// Pairs of concepts that may be the same, each with the reason: few, since every wrong one costs attention.

import { singular } from '../concepts/inflection.ts';
import { editDistance } from '../search/typos.ts';
import type { Dataset, PlacedConcept } from '../dataset/dataset.ts';

/** Why two concepts may be the same. */
export type SuggestionReason =
  'spelling' | 'plural' | 'form' | 'order' | 'initials' | 'typo' | 'papers';

/** A suggested merge; `into` is the one with more papers, or the long form. */
export interface Suggestion {
  readonly from: string;
  readonly into: string;
  readonly reason: SuggestionReason;
  /** The reason in words, as the end of “perhaps the same:”. */
  readonly why: string;
}

/** The part of a dataset that is needed. */
type Corpus = Pick<Dataset, 'concepts' | 'postings'>;

/** Share of their papers that two concepts must have in common, and the least number of papers. */
const SAME_PAPERS = 0.9;
const LEAST_PAPERS = 3;

/** Least letters of a word of which another at edit distance 1 is a typo. */
const LONG_WORD = 9;

/**
 * Suggested merges, most reliable reason first, then by papers. Pairs related by `broader` are left out: they are
 * known to differ.
 */
export function suggestMerges(corpus: Corpus): Suggestion[] {
  const { concepts } = corpus;
  const found = [
    ...alike(concepts, 'spelling', glued, spellingInWords),
    ...alike(concepts, 'plural', inSingular, () => 'one is the plural of the other'),
    ...alike(concepts, 'form', inStems, () => 'they have the same words in another form'),
    ...alike(concepts, 'order', inOrder, () => 'they have the same words in another order'),
    ...initials(concepts),
    ...typos(concepts),
    ...samePapers(corpus),
  ];
  const known = new Set<string>();
  return found
    .filter(({ a, b }) => !areRelated(concepts[a]!, concepts[b]!))
    .filter(({ a, b }) => {
      const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
      return !known.has(key) && known.add(key);
    })
    .map((pair) => suggestionOf(pair, concepts));
}

/** Indices of two concepts; `b` is the target where that is certain. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly reason: SuggestionReason;
  readonly why: string;
}

function areRelated(a: PlacedConcept, b: PlacedConcept): boolean {
  return a.broader === b.id || b.broader === a.id;
}

function suggestionOf({ a, b, reason, why }: Pair, concepts: readonly PlacedConcept[]): Suggestion {
  const isSure = reason === 'initials';
  const [p, q] = [concepts[a]!, concepts[b]!];
  const turned = !isSure && (p.papers > q.papers || (p.papers === q.papers && isKnown(p, q)));
  return turned ? { from: q.id, into: p.id, reason, why } : { from: p.id, into: q.id, reason, why };
}

function isKnown(p: PlacedConcept, q: PlacedConcept): boolean {
  return p.discovered === null && q.discovered !== null;
}

/** A label without spaces, hyphens and punctuation. */
function glued(label: string): string {
  return label.toLowerCase().replace(/[\s\-–—_/.']+/g, '');
}

function spellingInWords(a: string, b: string): string {
  if (a === b) return 'they have the same name';
  return a.toLowerCase() === b.toLowerCase()
    ? 'they differ by capitals alone'
    : 'they differ by spaces and hyphens alone';
}

function inSingular(label: string): string {
  return label
    .toLowerCase()
    .split(/[\s-]+/)
    .map(singular)
    .join('');
}

/** Without the suffixes that make other forms of a long word: “logical”, “modeling”. */
function inStems(label: string): string {
  return label
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => singular(word).replace(/(?<=^\p{L}{5,})(?:ing|ed|al|ly)$/u, ''))
    .join(' ');
}

function inOrder(label: string): string {
  return label
    .toLowerCase()
    .split(/[\s-]+/)
    .map(singular)
    .sort()
    .join(' ');
}

/** Concepts whose labels have the same form. */
function alike(
  concepts: readonly PlacedConcept[],
  reason: SuggestionReason,
  form: (label: string) => string,
  inWords: (a: string, b: string) => string,
): Pair[] {
  const first = new Map<string, number>();
  const pairs: Pair[] = [];
  concepts.forEach(({ label }, b) => {
    const key = form(label);
    const a = first.get(key);
    if (a === undefined) first.set(key, b);
    else if (key.length > 3) pairs.push({ a, b, reason, why: inWords(concepts[a]!.label, label) });
  });
  return pairs;
}

/** Words that contribute no letter to a short form. */
const LITTLE = new Set(['of', 'the', 'and', 'for', 'in', 'with', 'to', 'a', 'on', 'by', 'from']);

function initials(concepts: readonly PlacedConcept[]): Pair[] {
  const long = new Map<string, number[]>();
  concepts.forEach(({ label }, i) => {
    for (const letters of initialsOf(label)) long.set(letters, [...(long.get(letters) ?? []), i]);
  });
  return concepts.flatMap(({ label }, a): Pair[] => {
    const short = shortFormOf(label);
    const candidates = short === null ? [] : (long.get(short.toLowerCase()) ?? []);
    // Initials of several long forms are ambiguous.
    if (candidates.length !== 1 || candidates[0] === a) return [];
    const b = candidates[0]!;
    const why = `“${short}” are the initials of “${concepts[b]!.label}”`;
    return concepts[b]!.acronym === null ? [{ a, b, reason: 'initials', why }] : [];
  });
}

/** A label that is a short form of at least three capitals. */
function shortFormOf(label: string): string | null {
  const plain = label.replace(/s$/, '');
  return /^\p{Lu}[\p{Lu}\p{N}]{2,7}$/u.test(plain) ? plain : null;
}

/** Initials of a name of several words, with and without those of {@link LITTLE}. */
function initialsOf(label: string): string[] {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return [];
  const lettersOf = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
  const all = [lettersOf(words), lettersOf(words.filter((word) => !LITTLE.has(word)))];
  return [...new Set(all)].filter((letters) => letters.length > 2);
}

/** Labels at edit distance 1 within one long word. */
function typos(concepts: readonly PlacedConcept[]): Pair[] {
  const buckets = new Map<string, number[]>();
  concepts.forEach(({ label }, i) => {
    for (const key of keysWithoutWord(label)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  });
  return [...buckets].flatMap(([key, members]) => slipsIn(key, members, concepts));
}

/** The label with one long word replaced by its first letters and a wildcard. */
function keysWithoutWord(label: string): string[] {
  const words = label.toLowerCase().split(' ');
  return words.flatMap((word, i) =>
    word.length < LONG_WORD - 1 || !/^\p{L}+$/u.test(word)
      ? []
      : [[...words.slice(0, i), `${word.slice(0, 3)}*`, ...words.slice(i + 1)].join(' ')],
  );
}

function slipsIn(
  key: string,
  members: readonly number[],
  concepts: readonly PlacedConcept[],
): Pair[] {
  const at = key.split(' ').findIndex((word) => word.endsWith('*'));
  const word = (i: number) => concepts[i]!.label.toLowerCase().split(' ')[at]!;
  const why = 'they differ by one letter';
  return members.flatMap((a, n) =>
    members.slice(n + 1).flatMap((b): Pair[] => {
      const [p, q] = [word(a), word(b)];
      const isLong = Math.max(p.length, q.length) >= LONG_WORD;
      const isSlip = isLong && singular(p) !== singular(q) && editDistance(p, q, 1) === 1;
      return isSlip ? [{ a, b, reason: 'typo', why }] : [];
    }),
  );
}

/** Concepts that share nearly all of their papers, found by their first common papers. */
function samePapers({ concepts, postings }: Corpus): Pair[] {
  const rows: number[][] = concepts.map(() => []);
  for (let row = 0; row + 1 < postings.offsets.length; row++)
    for (let e = postings.offsets[row]!; e < postings.offsets[row + 1]!; e++)
      rows[postings.concepts[e]!]!.push(row);
  return concepts.flatMap((_, a) => partnersOf(a, rows, postings));
}

/**
 * Partners of higher index with nearly the same papers. A tenth of n papers may differ, so at least one of the
 * first tenth plus one is shared: only their rows need to be read.
 */
function partnersOf(
  a: number,
  rows: readonly (readonly number[])[],
  { offsets, concepts }: Corpus['postings'],
): Pair[] {
  const own = rows[a]!;
  if (own.length < LEAST_PAPERS) return [];
  const probes = own.slice(0, Math.floor(own.length * (1 - SAME_PAPERS)) + 1);
  const candidates = new Set<number>();
  for (const row of probes)
    for (let e = offsets[row]!; e < offsets[row + 1]!; e++)
      if (concepts[e]! > a) candidates.add(concepts[e]!);
  const mine = new Set(own);
  return [...candidates]
    .sort((p, q) => p - q)
    .flatMap((b): Pair[] => {
      const theirs = rows[b]!;
      if (theirs.length * SAME_PAPERS > own.length || own.length * SAME_PAPERS > theirs.length)
        return [];
      const both = theirs.reduce((n, row) => n + (mine.has(row) ? 1 : 0), 0);
      const all = own.length + theirs.length - both;
      if (both < SAME_PAPERS * all) return [];
      const why = `${both} of the ${all} papers with either have both`;
      return [{ a, b, reason: 'papers', why }];
    });
}
