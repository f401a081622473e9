// Does a short form spell a phrase? Each of its characters is matched to the words in order, first
// at their beginnings, further ones inside; the cheapest alignment counts. The freedom is that of
// Schwartz & Hearst (PSB 2003), the preference for initials that of later repairs.

import { partsOf } from './word-parts.ts';
import type { Stretch } from './definition-links.ts';
import type { WordPart } from './word-parts.ts';

/** The stretch of text a short form spells, and what the match cost; 0: initials of every word. */
export interface Spelling {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** What a letter costs that stands inside a word: right after the one before it, or farther on. */
const NEXT = 0.1;
const INNER = 0.3;
/** What a letter costs in a word that does not give its own first one: the m of “semimetric”. */
const INSIDE = 0.8;

/** Characters that stand for another beginning of a word. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  '1': ['one', 'first', 'single'],
  '2': ['to', 'two', 'second', 'double'],
  '3': ['three', 'tri', 'third'],
  '4': ['for', 'four'],
  '5': ['five', 'fifth'],
  '6': ['six'],
  x: ['ex', 'cross', 'trans'],
  n: ['and'],
  '&': ['and'],
};

/**
 * The cheapest way in which the words of a stretch of text spell a short form, or null. A word
 * left out costs 1, a stop word or a piece of a compound less; no phrase begins with a stop word.
 * @param side `before`: words after the phrase cost too; `after`: words ahead of it do
 */
export function spellOut(
  short: string,
  text: string,
  [from, to]: readonly [from: number, to: number],
  side: Stretch['side'],
): Spelling | null {
  const parts = partsOf(text, from, to);
  const spellings = readingsOf(short).flatMap((letters) => align(letters, parts, side) ?? []);
  return spellings.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

/** The letters to be matched; a digit may also repeat its neighbour, as in A3C. */
function readingsOf(short: string): string[] {
  const plain = short
    .toLowerCase()
    .replace(/[μµ]/g, 'mu')
    .replace(/[^\p{L}\p{N}&]/gu, '');
  const repeated = plain.replace(/(\p{L})([2-4])/gu, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  );
  return repeated === plain ? [plain] : [plain, repeated];
}

/** What one part does in an alignment: how many letters it gives, and the cost from here on. */
interface Step {
  readonly take: number;
  readonly cost: number;
}

/** Best steps by part, then by the letters given so far. */
type Steps = readonly (readonly Step[])[];

function align(
  letters: string,
  parts: readonly WordPart[],
  side: Stretch['side'],
): Spelling | null {
  const steps = bestSteps(letters, parts, side);
  const first = firstPart(steps, parts, side);
  if (first === null) return null;
  const last = lastPart(steps, first.part, letters.length);
  return { start: parts[first.part]!.wordStart, end: parts[last]!.wordEnd, cost: first.cost };
}

/** Dynamic programme from the last part to the first. */
function bestSteps(letters: string, parts: readonly WordPart[], side: Stretch['side']): Steps {
  const steps: Step[][] = [];
  let next: Step[] = Array.from({ length: letters.length + 1 }, (_, i) => ({
    take: 0,
    cost: i === letters.length ? 0 : Infinity,
  }));
  for (let p = parts.length - 1; p >= 0; p--) {
    const rest = next;
    next = rest.map((_, i) => bestStep(letters, i, parts[p]!, rest));
    // Behind the last letter, words cost only when they part the phrase from its short form.
    const behind = side === 'before' ? rest[letters.length]!.cost + parts[p]!.trail : 0;
    next[letters.length] = { take: 0, cost: behind };
    steps.unshift(next);
  }
  return steps;
}

function bestStep(letters: string, from: number, part: WordPart, rest: readonly Step[]): Step {
  let best: Step = { take: 0, cost: part.skip + rest[from]!.cost };
  for (const { take, cost } of takes(letters, from, part.letters)) {
    const total = cost + part.give + rest[from + take]!.cost;
    // At equal cost the part gives its letters.
    if (total <= best.cost) best = { take, cost: total };
  }
  return best;
}

/** Every way in which a part gives one or more letters, the first from its beginning. */
function takes(letters: string, from: number, word: string): Step[] {
  const head = headLength(letters.charAt(from), word);
  const inside = from > 0 && head === 0 ? word.indexOf(letters.charAt(from), 1) + 1 : 0;
  if (from === letters.length || head + inside === 0) return [];
  const found: Step[] = [];
  let cost = inside > 0 ? INSIDE : head === 1 ? 0 : NEXT;
  for (let i = from + 1, at = head + inside; ; i++) {
    found.push({ take: i - from, cost });
    const next = i < letters.length ? word.indexOf(letters[i]!, at) : -1;
    if (next < 0) return found;
    cost += next === at ? NEXT : INNER;
    at = next + 1;
  }
}

/** How much of a word's beginning a character stands for; 0: it begins otherwise. */
function headLength(wanted: string, word: string): number {
  if (word.startsWith(wanted)) return 1;
  return STANDS_FOR[wanted]?.find((head) => word.startsWith(head))?.length ?? 0;
}

/** The part where the cheapest alignment begins; of equals the nearest to the short form. */
function firstPart(steps: Steps, parts: readonly WordPart[], side: Stretch['side']) {
  let best: { part: number; cost: number } | null = null;
  let ahead = 0;
  for (const [p, part] of parts.entries()) {
    const { take, cost } = steps[p]![0]!;
    const total = cost + part.begin + (side === 'after' ? ahead : 0);
    const isBetter =
      side === 'after' ? total < (best?.cost ?? Infinity) : total <= (best?.cost ?? Infinity);
    if (take > 0 && total < Infinity && isBetter) best = { part: p, cost: total };
    ahead += part.skip;
  }
  return best;
}

function lastPart(steps: Steps, first: number, letters: number): number {
  let last = first;
  for (let p = first, given = 0; given < letters; p++) {
    const { take } = steps[p]![given]!;
    if (take > 0) last = p;
    given += take;
  }
  return last;
}
