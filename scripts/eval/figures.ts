// Precision, recall and F1, and the folding of words. Pure.

/** How well the found items match the wanted ones; each 0 to 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The counts for precision and recall. */
export interface Counts {
  /** Found items that are right, and all found ones. */
  readonly right: number;
  readonly found: number;
  /** Wanted items that were found, and all wanted ones. */
  readonly hit: number;
  readonly wanted: number;
}

/** Precision, recall and F1 of counts; 0 instead of a division by 0. */
export function figuresOf({ right, found, hit, wanted }: Counts): Figures {
  return figuresFrom(ratio(right, found), ratio(hit, wanted));
}

/** Figures whose F1 is the harmonic mean of the given two. */
export function figuresFrom(precision: number, recall: number): Figures {
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** The sum of several counts. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((n, counts) => n + counts[key], 0);
  return { right: sum('right'), found: sum('found'), hit: sum('hit'), wanted: sum('wanted') };
}

/** 0 when both are 0. */
export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** part / whole, and 0 for a whole of 0. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Lower case, hyphens as spaces, the last word singular. */
export function fold(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
  if (/(ss|us|is|ics)$/.test(words)) return words;
  return words.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The words of a text, each folded; punctuation is dropped. */
export function foldedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}+]+/gu) ?? []).map(fold);
}

/** Number of occurrences by key. */
export function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
