// Which of several overlapping names in a text are meant. Leftmost-longest wins: on annotated papers it beats
// longest-first, rightmost and weighted covers. Annotators mark a vocabulary name inside another vocabulary
// name in one case of ten, so it is left out; inside a term that only the corpus knows they mark it in one case
// of two, so it is kept.

import { findAllMatches } from './trie.ts';
import type { Token } from './tokens.ts';
import type { Match, SurfaceTrie } from './trie.ts';

/**
 * The names in a text, by start: repeatedly the longest of those that start first, then from its end on; and
 * also a label that begins with the last words of the name before it, as “loss landscape” in “non-convex loss
 * landscape”.
 */
export function findMatches(trie: SurfaceTrie, text: string, tokens: readonly Token[]): Match[] {
  const all = findAllMatches(trie, text, tokens);
  const cover: Match[] = [];
  for (let i = 0; i < all.length;) {
    const longest = lastOfStart(all, i);
    cover.push(all[longest]!);
    i = passOver(all, longest, cover);
  }
  return cover;
}

/** Index of the longest match that starts where the one at `i` does. */
function lastOfStart(all: readonly Match[], i: number): number {
  let last = i;
  while (all[last + 1]?.from === all[i]!.from) last++;
  return last;
}

/** Index of the first match behind the one at `i`; a label that crosses its end is kept. */
function passOver(all: readonly Match[], i: number, cover: Match[]): number {
  const { to } = all[i]!;
  let next = i + 1;
  let crossing: Match | null = null;
  for (; next < all.length && all[next]!.from < to; next++) {
    if (all[next]!.to > to && isLabel(all[next]!)) crossing ??= all[lastOfStart(all, next)]!;
  }
  if (crossing && isLabel(crossing) && crossing.to <= (all[next]?.from ?? Infinity))
    cover.push(crossing);
  return next;
}

function isLabel({ surfaces }: Match): boolean {
  return surfaces.some(({ rule, cues }) => rule === 'label' && cues === null);
}

/**
 * The names of the vocabulary that end a discovered term or begin it, as “autoencoder” ends “stochastic
 * autoencoder”: the longest at its end, and the longest before that at its beginning.
 * @param cover what {@link findMatches} returned for the same text and tokens
 */
export function findInner(
  trie: SurfaceTrie,
  text: string,
  tokens: readonly Token[],
  cover: readonly Match[],
): Match[] {
  return cover.filter(isDiscovered).flatMap(({ from, to }) => {
    const inside = findAllMatches(trie, text, tokens.slice(from, to)).filter(
      (match) => !isDiscovered(match) && match.to - match.from < to - from,
    );
    const last = inside.find((match) => match.to === to - from);
    const first = inside.findLast((match) => match.from === 0 && match.to <= (last?.from ?? to));
    return [first, last].flatMap((match) => (match ? [shifted(match, from)] : []));
  });
}

function isDiscovered({ surfaces, certain }: Match): boolean {
  // Decides nearly all cases without a look at the surfaces.
  if (certain !== null && certain.rule !== 'discovered') return false;
  return surfaces.every(({ rule }) => rule === 'discovered');
}

function shifted(match: Match, by: number): Match {
  return { ...match, from: match.from + by, to: match.to + by };
}
