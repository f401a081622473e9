// A trie over normalised tokens: finds every surface of the vocabulary in one pass over a text.

import { codeAt, unitAt, unitsOf } from '../text/characters.ts';
import { joinsBetween, tokenize } from './tokens.ts';
import { createTable, followEdge, followOrAdd, mayFollow, resized } from './trie-table.ts';
import { idOf, MOST_FORMS } from './word-forms.ts';
import type { Token } from './tokens.ts';
import type { TrieTable } from './trie-table.ts';
import type { Surface } from './vocabulary.ts';

/** The compiled surfaces of a vocabulary. */
export interface SurfaceTrie {
  readonly table: TrieTable;
  /** By a word's number: its node from the root, or 0; most words end here. */
  readonly first: Int32Array;
  /** Numbers of words without an id as tokens. */
  readonly late: ReadonlyMap<string, number>;
  /** By node; undefined where no surface ends. */
  readonly surfaces: readonly (readonly Surface[] | undefined)[];
  /** By node: whether a surface ends there, and what has to be checked then; see {@link ENDS}. */
  readonly ends: Uint8Array;
  /** By node: first UTF-16 unit of the only surface that ends there and is case-sensitive; else 0. */
  readonly opens: Uint16Array;
  /** By node: the surface that ends there and names its concept unambiguously. */
  readonly certain: readonly (Surface | null)[];
  /** By node: gaps before its word that occur in a surface but join no words elsewhere: `/`, `(`. */
  readonly gaps: ReadonlyMap<number, readonly string[]>;
}

/** Bits for the surfaces that end at a node: any, a case-sensitive one, one that ends in punctuation. */
const ENDS = { any: 1, exact: 2, sign: 4 } as const;

/** A stretch of text equal to one or more surfaces, and the tokens it is made of, half-open. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Several when the surface is ambiguous. */
  readonly surfaces: readonly Surface[];
  /** The one that names its concept unambiguously; see {@link certainOf}. */
  readonly certain: Surface | null;
}

/** The first surface without cues; nearly always there is only one surface. */
export function certainOf(surfaces: readonly Surface[]): Surface | null {
  for (const surface of surfaces) if (surface.cues === null) return surface;
  return null;
}

/** Builds the trie; the order of the surfaces does not matter. */
export function buildTrie(surfaces: readonly Surface[]): SurfaceTrie {
  return extendTrie(EMPTY, surfaces);
}

const EMPTY: SurfaceTrie = {
  table: createTable(0),
  first: new Int32Array(0),
  late: new Map(),
  surfaces: [undefined],
  ends: new Uint8Array(1),
  opens: new Uint16Array(1),
  certain: [null],
  gaps: new Map(),
};

/** The trie with more surfaces added; equal to one built from all of them. */
export function extendTrie(trie: SurfaceTrie, added: readonly Surface[]): SurfaceTrie {
  const late = new Map(trie.late);
  const keys = added.map(({ key }) => numbersOf(late, key));
  const words = keys.reduce((sum, key) => sum + key.length, 0);
  const table = resized(trie.table, trie.surfaces.length + words);
  const surfaces = trie.surfaces.slice();
  const first = new Int32Array(MOST_FORMS + late.size);
  first.set(trie.first);
  const gaps = new Map(trie.gaps);
  const touched = new Set<number>();
  added.forEach((surface, i) => {
    const path = addPath(table, surfaces, keys[i]!);
    if (path.length === 0) return;
    first[keys[i]![0]!] = path[0]!;
    const end = path.at(-1)!;
    surfaces[end] = [...(surfaces[end] ?? NO_SURFACES), surface];
    touched.add(end);
    if (/[^A-Za-z\d -]/.test(surface.text) && /[^\p{L}\p{N}\s-]/u.test(surface.text))
      keepGaps(gaps, path, surface.text);
  });
  const found = { table: resized(table, surfaces.length), first, late, surfaces, gaps };
  return { ...found, ...endsAt(trie, surfaces, touched) };
}

/** The properties of nodes that depend on the surfaces, updated where surfaces were added. */
function endsAt(
  trie: SurfaceTrie,
  surfaces: SurfaceTrie['surfaces'],
  touched: ReadonlySet<number>,
): Pick<SurfaceTrie, 'ends' | 'opens' | 'certain'> {
  const ends = new Uint8Array(surfaces.length);
  const opens = new Uint16Array(surfaces.length);
  ends.set(trie.ends);
  opens.set(trie.opens);
  const certain = surfaces.map((_, node) => trie.certain[node] ?? null);
  for (const node of touched) {
    ends[node] = endsOf(surfaces[node]!);
    opens[node] = openOf(surfaces[node]!);
    certain[node] = certainOf(surfaces[node]!);
  }
  return { ends, opens, certain };
}

function openOf([only, ...others]: readonly Surface[]): number {
  return only?.exact === true && others.length === 0 ? codeAt(only.text, 0) : 0;
}

function endsOf(surfaces: readonly Surface[]): number {
  const isExact = surfaces.some(({ exact }) => exact);
  const hasSign = surfaces.some(({ text }) => /[)+]$/.test(text));
  return ENDS.any | (isExact ? ENDS.exact : 0) | (hasSign ? ENDS.sign : 0);
}

/** The words of a key by number: their ids as tokens, or numbers beyond those. */
function numbersOf(late: Map<string, number>, key: string): number[] {
  if (key === '') return [];
  return key.split(' ').map((norm) => {
    const id = idOf(norm);
    if (id >= 0) return id;
    if (!late.has(norm)) late.set(norm, MOST_FORMS + late.size);
    return late.get(norm)!;
  });
}

/** The nodes along a key, created where missing. */
function addPath(table: TrieTable, nodes: unknown[], key: readonly number[]): number[] {
  let node = 0;
  return key.map((word) => {
    node = followOrAdd(table, node, word, nodes.length);
    if (node === nodes.length) nodes.push(undefined);
    return node;
  });
}

function keepGaps(
  gaps: Map<number, readonly string[]>,
  path: readonly number[],
  text: string,
): void {
  const tokens = tokenize(text);
  path.slice(1).forEach((node, i) => {
    const [from, to] = [tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0];
    if (joinsBetween(text, from, to)) return;
    gaps.set(node, [...(gaps.get(node) ?? []), text.slice(from, to)]);
  });
}

/** The surfaces that consist of some tokens, whatever is between these and whatever their case. */
export function surfacesAlong(trie: SurfaceTrie, tokens: readonly Token[]): readonly Surface[] {
  return surfacesAt(trie, nodeAlong(trie, ROOT, tokens, 0, tokens.length));
}

/** The node before the first token. */
export const ROOT = 0;

/** The node reached from another by the tokens from `from` up to `to`; 0 when there is none. */
export function nodeAlong(
  trie: SurfaceTrie,
  node: number,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  let reached = node;
  for (let at = from; at < to; at++) {
    reached = reached === ROOT ? firstNode(trie, tokens[at]!) : follow(trie, reached, tokens[at]);
    if (reached === 0) return 0;
  }
  return reached;
}

/** The surfaces that end at a node. */
export function surfacesAt({ surfaces }: SurfaceTrie, node: number): readonly Surface[] {
  return surfaces[node] ?? NO_SURFACES;
}

const NO_SURFACES: readonly Surface[] = [];

/** The node of a token from the root, or 0; most words end here. */
function firstNode(trie: SurfaceTrie, token: Token): number {
  const word = wordOf(trie, token);
  return word < 0 ? 0 : trie.first[word]!;
}

/** Every match, including nested and overlapping ones, by start and then by length. */
export function findAllMatches(trie: SurfaceTrie, text: string, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  const units = unitsOf(text);
  for (let from = 0; from < tokens.length; from++) {
    const node = firstNode(trie, tokens[from]!);
    if (node !== 0 && mayMatch(trie, node, units, tokens, from))
      addMatchesFrom(matches, trie, text, tokens, from, node);
  }
  return matches;
}

/** Rejects starts without a match early: two of three first words of names neither are names nor continue as one. */
function mayMatch(
  trie: SurfaceTrie,
  node: number,
  units: Uint16Array,
  tokens: readonly Token[],
  from: number,
): boolean {
  if (trie.ends[node] !== 0) return true;
  if (from + 1 === tokens.length) return false;
  const next = tokens[from + 1]!;
  return mayFollow(trie.table, node, wordOf(trie, next)) || units[next.start - 1] === BRACKET;
}

const BRACKET = 40;

function wordOf({ late }: SurfaceTrie, token: Token): number {
  // The normal form is needed for few tokens: looking it up for each would cost more than the number.
  return token.id >= 0 ? token.id : (late.get(token.norm) ?? -1);
}

function addMatchesFrom(
  matches: Match[],
  trie: SurfaceTrie,
  text: string,
  tokens: readonly Token[],
  from: number,
  first: number,
): void {
  for (let node = first, at = from; node !== 0;) {
    const match = trie.ends[node] === 0 ? null : matchAt(trie, node, text, tokens, from, at + 1);
    if (match) matches.push(match);
    const { end } = tokens[at++]!;
    const token = tokens[at];
    if (token === undefined) return;
    const next = follow(trie, node, token);
    if (next !== 0 && mayPrecede(trie, next, text, end, token.start)) {
      node = next;
      continue;
    }
    if (!standsInBracket(text, token.start)) return;
    at = behindAcronym(text, tokens, at);
    node = follow(trie, node, tokens[at]);
  }
}

/** The node that a token leads to, or 0. */
function follow(trie: SurfaceTrie, node: number, token: Token | undefined): number {
  const word = token ? wordOf(trie, token) : -1;
  return word < 0 ? 0 : followEdge(trie.table, node, word);
}

/** Whether the gap before a node's word may be inside the name. */
function mayPrecede(
  { gaps }: SurfaceTrie,
  node: number,
  text: string,
  from: number,
  to: number,
): boolean {
  return joinsBetween(text, from, to) || (gaps.get(node)?.includes(text.slice(from, to)) ?? false);
}

/** Whether an opening bracket, after a blank, directly precedes an index. */
function standsInBracket(text: string, at: number): boolean {
  return at >= 2 && codeAt(text, at - 1) === BRACKET && codeAt(text, at - 2) === 32;
}

/** In UTF-16 units: ten characters, each of two at most. */
const LONGEST_ACRONYM = 20;

/** The token after an acronym in brackets, as “loss” in “cross-entropy (CE) loss”; or none. */
function behindAcronym(text: string, tokens: readonly Token[], at: number): number {
  const { start } = tokens[at]!;
  const close = text.indexOf(')', start);
  if (close < 0 || close - start > LONGEST_ACRONYM || !isAcronym(text.slice(start, close)))
    return tokens.length;
  let behind = at;
  while (behind < tokens.length && tokens[behind]!.start <= close) behind++;
  const joined = behind < tokens.length && joinsBetween(text, close + 1, tokens[behind]!.start);
  return joined ? behind : tokens.length;
}

/** Most consist of capitals, and need no Unicode pattern. */
function isAcronym(word: string): boolean {
  return /^[A-Z]{2,10}$/.test(word) || /^(?=.*\p{Lu})[\p{L}\p{N}-]{2,10}$/u.test(word);
}

function matchAt(
  trie: SurfaceTrie,
  node: number,
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Match | null {
  const ends = trie.ends[node]!;
  const { start } = tokens[from]!;
  // “is” is not “IS”: the first letter decides without a look at the surfaces.
  const open = trie.opens[node]!;
  if (open !== 0 && open !== codeAt(text, start)) return null;
  const surfaces = trie.surfaces[node]!;
  const last = tokens[to - 1]!.end;
  const end = (ends & ENDS.sign) === 0 ? last : closedEnd(surfaces, text, last);
  if ((ends & ENDS.exact) === 0)
    return { start, end, from, to, surfaces, certain: trie.certain[node]! };
  if (isBeforeGreek(text, end)) return null;
  const fitting = fittingAt(surfaces, text, start, end);
  if (fitting.length === 0) return null;
  return { start, end, from, to, surfaces: fitting, certain: certainOf(fitting) };
}

/** NF in “NF-κB” is not a short form: the whole is the name of a protein or a particle. */
function isBeforeGreek(text: string, end: number): boolean {
  if (unitAt(text, end) !== HYPHEN) return false;
  const next = unitAt(text, end + 1);
  return next >= 0x370 && next < 0x400;
}

const HYPHEN = 45;

/** The surfaces whose case fits; nearly always there is only one to check. */
function fittingAt(
  surfaces: readonly Surface[],
  text: string,
  start: number,
  end: number,
): readonly Surface[] {
  const [only] = surfaces;
  // Text equal to the surface need not be sliced to be compared.
  if (
    surfaces.length === 1 &&
    end - start === only!.text.length &&
    text.startsWith(only!.text, start)
  )
    return surfaces;
  const written = text.slice(start, end);
  if (surfaces.length === 1) return fits(only!, written) ? surfaces : NO_SURFACES;
  return surfaces.filter((surface) => fits(surface, written));
}

/** A name that ends in punctuation, such as “TD(0)” or “FER+”, includes it. */
function closedEnd(surfaces: readonly Surface[], text: string, end: number): number {
  const sign = unitAt(text, end);
  if (sign !== 41 && sign !== 43) return end;
  const after = text[end]!;
  return surfaces.some((surface) => surface.text.endsWith(after)) ? end + 1 : end;
}

/** A case-sensitive surface must be written exactly so; `GANs`, `LLMs` are plurals of acronyms. */
export function fits({ exact, text }: Surface, written: string): boolean {
  if (!exact || written === text) return true;
  const isPlural = written.length === text.length + 1 && written === `${text}s`;
  return isPlural && /[\p{Lu}\p{N}]$/u.test(text);
}
