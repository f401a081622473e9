// Names that share words with a neighbour: “CIFAR-10/100”, “zero- and few-shot learning”, “L1/L2
// regularization”, “(S)GD”. The elided name counts only when the vocabulary contains it in full.

import { kindsAt, LETTER } from '../text/characters.ts';
import { fits, nodeAlong, ROOT, surfacesAlong, surfacesAt } from './trie.ts';
import { joinsBetween, tokenize } from './tokens.ts';
import { idOf } from './word-forms.ts';
import type { Token } from './tokens.ts';
import type { Match, SurfaceTrie } from './trie.ts';
import type { Surface } from './vocabulary.ts';

/** A name completed from its neighbour. */
export interface Elided {
  /** From its first word in the text to its last; words of other names may stand between. */
  readonly start: number;
  readonly end: number;
  /** The name in full, as the text would have written it. */
  readonly written: string;
  readonly surfaces: readonly Surface[];
  /** The text of the whole group. */
  readonly by: string;
}

interface Read {
  readonly trie: SurfaceTrie;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The elided names around the names of a text, in no particular order. */
export function findElided(
  trie: SurfaceTrie,
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
): Elided[] {
  const read = { trie, text, tokens };
  const found: Elided[] = [];
  for (const match of matches) {
    if (match.to - match.from < 2) continue;
    addSharedStart(found, read, match);
    addSharedEnd(found, read, match, matches);
  }
  if (mayHoldOptional(text)) addOptional(found, read);
  return found;
}

/** “CIFAR-10/100”, “ImageNet-A/R/C”, “CIFAR-10 and 100”: last words that share the words before them. */
function addSharedStart(found: Elided[], read: Read, match: Match): void {
  const { trie, text, tokens } = read;
  const last = tokens[match.to - 1]!;
  const members = last.end - last.start > LONGEST_KIND ? [] : membersBehind(read, match.to - 1);
  if (members.length === 0) return;
  const by = text.slice(match.start, members.at(-1)!.end);
  for (const member of members) {
    const { start, end } = member;
    const written = text.slice(match.start, last.start) + text.slice(start, end);
    const name = [...tokens.slice(match.from, match.to - 1), member];
    const surfaces = others(surfacesAlong(trie, name), match);
    add(found, { start: match.start, end, written, surfaces, by });
  }
}

/** The tokens that may replace the one at `last`, each after a connector. */
function membersBehind(read: Read, last: number): Token[] {
  const { text, tokens } = read;
  const members: Token[] = [];
  for (let at = nextMember(read, last); at > 0; at = nextMember(read, at)) {
    if (!isAlike(text, tokens[last]!, tokens[at]!) || !endsGroup(read, at)) break;
    members.push(tokens[at]!);
  }
  return members;
}

/** Interchangeable last words: short numbers, and one or two capitals. */
const KINDS = [/^\p{N}{1,4}$/u, /^\p{Lu}{1,2}$/u];
const LONGEST_KIND = 4;

function isAlike(text: string, a: Token, b: Token): boolean {
  const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  return KINDS.some((kind) => kind.test(first) && kind.test(second));
}

/** Words that may follow a group's last number; before other words it is a quantity: “and 100 epochs”. */
const MAY_FOLLOW = new Set(
  'and or with in on for to by from as are is using dataset benchmark task respectively'.split(' '),
);

function endsGroup({ text, tokens }: Read, at: number): boolean {
  const next = tokens[at + 1];
  if (text[tokens[at]!.start - 1] === '/') return true;
  if (next === undefined || MAY_FOLLOW.has(next.norm)) return true;
  return !joinsBetween(text, tokens[at]!.end, next.start);
}

/** Index of the token after the connector that follows a token: a slash, a comma, “and”, “or”; else 0. */
function nextMember({ text, tokens }: Read, at: number): number {
  const next = tokens[at + 1];
  if (next === undefined) return 0;
  const isWord = isConjunction(next);
  if (!isWord && joinsBetween(text, tokens[at]!.end, next.start)) return 0;
  const gap = text.slice(tokens[at]!.end, next.start);
  if (!isWord) return /^(?: ?[/&] ?|, )-?$/.test(gap) ? at + 1 : 0;
  const behind = tokens[at + 2];
  if (behind === undefined || !/^,? $/.test(gap)) return 0;
  return /^ -?$/.test(text.slice(next.end, behind.start)) ? at + 2 : 0;
}

/** “image and text classification”, “zero- and few-shot”: first words that share the words behind them. */
function addSharedEnd(found: Elided[], read: Read, match: Match, matches: readonly Match[]): void {
  let last = memberBefore(read, match.from, false);
  if (last < 0) return;
  const group: Elided[] = [];
  while (last >= 0) {
    const completed = completeBackwards(read, match, last, matches);
    if (completed === null) break;
    group.push(completed.elided);
    last = memberBefore(read, completed.first, true);
  }
  if (group.length === 0) return;
  const by = read.text.slice(group.at(-1)!.start, match.end);
  for (const elided of group) add(found, { ...elided, by });
}

/** The surfaces that name a concept other than those of the match. */
function others(surfaces: readonly Surface[], match: Match): readonly Surface[] {
  return surfaces.length === 0 ? surfaces : surfaces.filter((s) => !names(match, s.concept));
}

function names({ surfaces }: Match, concept: string): boolean {
  return surfaces.some((surface) => surface.concept === concept);
}

/**
 * The last token of the member before the connector that stands before a token; or -1. A comma
 * alone connects only members before the last.
 */
function memberBefore({ text, tokens }: Read, from: number, inList: boolean): number {
  const isWord = from > 1 && isConjunction(tokens[from - 1]!);
  const last = isWord ? from - 2 : from - 1;
  if (last < 0 || (!isWord && joinsBetween(text, tokens[last]!.end, tokens[from]!.start)))
    return -1;
  const gap = text.slice(tokens[last]!.end, tokens[last + 1]!.start);
  if (isWord && gap === ' ') return last;
  const connector = isWord ? /^-?,? $/ : inList ? /^-?(?: ?[/&] ?|, )$/ : /^-? ?[/&] ?$/;
  return connector.test(gap) ? last : -1;
}

const AND = idOf('and');
const OR = idOf('or');

function isConjunction({ id }: Token): boolean {
  return id === AND || id === OR;
}

/** Most tokens before a connector that are tried as a member. */
const LONGEST_MEMBER = 3;

/** The words that end at `last`, completed with as many of the match's last words as make a name. */
function completeBackwards(
  { trie, text, tokens }: Read,
  match: Match,
  last: number,
  matches: readonly Match[],
): { first: number; elided: Elided } | null {
  const isSuspended = text[tokens[last]!.end] === '-';
  for (let first = earliestStart({ text, tokens }, last); first <= last; first++) {
    // Few names of the vocabulary begin with these words.
    const begun = nodeAlong(trie, ROOT, tokens, first, last + 1);
    if (begun === 0) continue;
    if (!isSuspended && matches.some((m) => m.from <= last && first < m.to)) continue;
    for (let shared = match.from + 1; shared < match.to; shared++) {
      const name = nodeAlong(trie, begun, tokens, shared, match.to);
      const surfaces = name === 0 ? [] : others(surfacesAt(trie, name), match);
      if (surfaces.length === 0) continue;
      const { start } = tokens[first]!;
      const written =
        text.slice(start, tokens[last]!.end) + text.slice(tokens[shared - 1]!.end, match.end);
      return { first, elided: { start, end: match.end, written, surfaces, by: '' } };
    }
  }
  return null;
}

function earliestStart({ text, tokens }: Pick<Read, 'text' | 'tokens'>, last: number): number {
  let first = last;
  while (first > 0 && last - first + 1 < LONGEST_MEMBER) {
    if (!joinsBetween(text, tokens[first - 1]!.end, tokens[first]!.start)) break;
    first--;
  }
  return first;
}

/** Whether a letter directly follows a closing bracket; rare. */
function mayHoldOptional(text: string): boolean {
  for (let at = text.indexOf(')'); at >= 0; at = text.indexOf(')', at + 1)) {
    if ((kindsAt(text, at + 1) & LETTER) !== 0) return true;
  }
  return false;
}

const OPTIONAL = /\((\p{L}{1,12}-?)\)(?=\p{L})/gu;

/** “(S)GD”, “(semi-)supervised learning”: an optional beginning in brackets. */
function addOptional(found: Elided[], { trie, text, tokens }: Read): void {
  for (const bracket of text.matchAll(OPTIONAL)) {
    const behind = bracket.index + bracket[0].length;
    const rest = tokens.filter(({ start }) => start >= behind).slice(0, LONGEST_MEMBER);
    for (const { end } of rest.reverse()) {
      const written = bracket[1]! + text.slice(behind, end);
      const surfaces = surfacesAlong(trie, tokenize(written));
      const by = text.slice(bracket.index, end);
      if (add(found, { start: bracket.index, end, written, surfaces, by })) break;
    }
  }
}

/** Keeps a name whose capitals fit; returns whether it did. */
function add(found: Elided[], elided: Elided): boolean {
  const surfaces = elided.surfaces.filter((surface) => fits(surface, elided.written));
  if (surfaces.length > 0) found.push({ ...elided, surfaces });
  return surfaces.length > 0;
}
