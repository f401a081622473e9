// The label of a discovered term: its commonest spelling, singular, with capitals only where they belong to the name.

import { singular } from './inflection.ts';
import { singularShort } from './short-forms.ts';
import type { Candidate } from './candidate.ts';

/**
 * The commonest spelling in running text, where the capitals of titles and of the first word of a sentence
 * do not count. Of a term that is written nowhere else, words that are otherwise written in small letters lose
 * their capitals.
 */
export function labelOf(candidate: Candidate): string {
  const { surfaces, inText } = candidate;
  if (inText.size > 0) return withoutPlural(commonest(inText), surfaces);
  const written = commonest(surfaces);
  return withoutPlural(
    INSTITUTION.test(written) ? written : withoutTitleCase(written, candidate),
    surfaces,
  );
}

/** Mostly written once, with its short form. */
const INSTITUTION = /^\p{Lu}.*\s(?:Agency|Organi[sz]ation|University)$/u;

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

function withoutTitleCase(written: string, candidate: Candidate): string {
  return written.replace(CAPITALISED, (word) =>
    candidate.hasSmall(word) ? word.toLowerCase() : word,
  );
}

/** The commonest spelling, with single blanks; of equal ones that with fewer capitals. */
function commonest(surfaces: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const [text, n] of surfaces) {
    const plain = text.replace(/\s+/g, ' ');
    counts.set(plain, (counts.get(plain) ?? 0) + n);
  }
  return [...counts].sort(
    ([a, n], [b, m]) => m - n || capitalsIn(a) - capitalsIn(b) || (a < b ? -1 : 1),
  )[0]![0];
}

function capitalsIn(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** A name with capitals, as “Texas Instruments”, keeps its plural unless the corpus has the singular too. */
function withoutPlural(label: string, surfaces: Candidate['surfaces']): string {
  const start = label.lastIndexOf(' ') + 1;
  const [before, last] = [label.slice(0, start), label.slice(start)];
  const lower = last.toLowerCase();
  if (last === lower) return before + singular(last);
  if (!/^\p{Lu}\p{Ll}+$/u.test(last)) return before + singularShort(last);
  const one = before + last.charAt(0) + singular(lower).slice(1);
  const hasOne = [...surfaces.keys()].some((text) => text.toLowerCase() === one.toLowerCase());
  return hasOne ? one : label;
}

/** The key with the greatest count, the smaller one of equals; null of an empty map. */
export function mostUsed<T extends string>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  for (const [key, n] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (best === null || n > most || (n === most && key < best)) best = key;
  }
  return best;
}
