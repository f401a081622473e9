// One paper's text to its concepts. The order of work: tokens, matches, the paper's own
// definitions, senses, salience.

import { findAddresses, hasAddressSlash } from '../papers/links.ts';
import { findDefinitions } from './acronyms.ts';
import { readDefinitions } from './definitions.ts';
import { createCueFinder, createNameFinder } from './paper-words.ts';
import { MentionColumns } from './mention-columns.ts';
import { createOwnJudge } from './own-names.ts';
import { ExtractionWriter, ruleNumberOf, unpackExtraction } from './pack-extractions.ts';
import { judge } from './senses.ts';
import { isWordAt, tokenizeWith } from './tokens.ts';
import { findElided } from './coordination.ts';
import { findInner, findMatches } from './cover.ts';
import { buildTrie, extendTrie } from './trie.ts';
import { idOf } from './word-forms.ts';
import type { AmbiguousMention, Extraction, Field, OwnName, PaperText, Span } from './concept.ts';
import type { AcronymDefinition } from './acronyms.ts';
import type { KnownNames } from './definitions.ts';
import type { IsKept } from './mention-columns.ts';
import type { ReadField } from './paper-words.ts';
import type { Choice, PaperContext, Verdict } from './senses.ts';
import type { Token, TokenPool } from './tokens.ts';
import type { Match } from './trie.ts';
import type { Surface, Vocabulary } from './vocabulary.ts';

/** The short forms that each field of a paper defines. */
export type DefinedForms = Readonly<Record<Field, readonly AcronymDefinition[]>>;

/** The short forms that a paper defines, known or not. */
export function findDefined({ title, abstract }: PaperText): DefinedForms {
  return { title: findDefinitions(title), abstract: findDefinitions(abstract) };
}

/** A vocabulary made ready for matching. */
export interface Extractor {
  /** The concepts by number, in the order of their surfaces. */
  readonly ids: readonly string[];
  /** @param defined what {@link findDefined} found in the paper, where it was asked before */
  extract(paper: PaperText, defined?: DefinedForms): Extraction;
  /**
   * Writes what {@link extract} gives, without an object for any mention.
   * @param own names of the paper's own; none of them is a discovered concept of it as well
   */
  write(
    writer: ExtractionWriter,
    paper: PaperText,
    defined: DefinedForms,
    own: readonly OwnName[],
  ): void;
}

/** Compiles a vocabulary once, to extract from many papers. */
export function createExtractor(vocabulary: Vocabulary): Extractor {
  const known = prepare(vocabulary);
  const { ids, numberOf } = known;
  const found = new MentionColumns(ids);
  const extractor: Extractor = {
    ids,
    extract: (paper, defined = findDefined(paper)) => {
      const writer = new ExtractionWriter();
      extractor.write(writer, paper, defined, []);
      return unpackExtraction(writer.finish(), ids);
    },
    write: (writer, paper, defined, own) => {
      const reading: Reading = { known, found, ambiguous: [] };
      readInto(reading, paper, defined);
      writer.begin();
      const concepts = found.write(writer, paper.abstract, keptBeside(own, vocabulary, ids));
      for (const mention of reading.ambiguous) writer.ambiguous(mention, numberOf);
      for (const name of own) writer.name(name);
      writer.end(concepts, reading.ambiguous.length, own.length);
    },
  };
  return extractor;
}

/** Which concepts stay when a paper has names of its own; null: all of them. */
function keptBeside(
  own: readonly OwnName[],
  vocabulary: Vocabulary,
  ids: readonly string[],
): IsKept | null {
  if (own.length === 0) return null;
  const isOwn = createOwnJudge(own, vocabulary);
  return (concept) => !isOwn(ids[concept]!);
}

/** The surfaces that were prepared last, and what they became. */
let latest: { readonly surfaces: readonly Surface[]; readonly known: Prepared } | null = null;

/** The vocabulary with the terms of a corpus is that without them and more: it goes on from there. */
function prepare({ surfaces }: Vocabulary): Prepared {
  const before = latest?.surfaces.every((surface, i) => surfaces[i] === surface) ? latest : null;
  const ids = [...(before?.known.ids ?? [])];
  const numberOf = new Map(before?.known.numberOf);
  const added = surfaces
    .slice(before?.surfaces.length ?? 0)
    .map((surface) => numbered(surface, ids, numberOf));
  const known: Prepared = {
    trie: before ? extendTrie(before.known.trie, added) : buildTrie(added),
    namesOf: groupByConcept(added, before?.known.namesOf),
    ids,
    numberOf,
    pools: { title: [], abstract: [] },
  };
  latest = { surfaces, known };
  return known;
}

/** A surface that knows the number of its concept, and that of its rule: both are told of each mention. */
interface NumberedSurface extends Surface {
  readonly number: number;
  readonly ruleNumber: number;
}

/**
 * A surface with its numbers; a concept that is new gets the next one. All are written out alike, whatever
 * they were read from: engines then know where each property is. And the id is the very text that others of
 * the concept have: what came out of a file, or from another thread, has a text of its own for each, and
 * these are compared sign by sign wherever they are looked up.
 */
function numbered(
  { concept: id, text, key, rule, exact, cues }: Surface,
  ids: string[],
  numberOf: Map<string, number>,
): NumberedSurface {
  let number = numberOf.get(id);
  if (number === undefined) {
    number = ids.push(id) - 1;
    numberOf.set(id, number);
  }
  const concept = ids[number]!;
  return { concept, text, key, rule, exact, cues, number, ruleNumber: ruleNumberOf(rule) };
}

/** What is known of all papers, and the tokens of the one being read. */
interface Prepared extends KnownNames {
  /** The concepts by number, and the numbers by concept. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly pools: Readonly<Record<Field, TokenPool>>;
}

function groupByConcept(
  surfaces: readonly Surface[],
  before: KnownNames['namesOf'] = new Map(),
): Map<string, readonly Surface[]> {
  const groups = new Map(before);
  for (const surface of surfaces)
    groups.set(surface.concept, [...(groups.get(surface.concept) ?? []), surface]);
  return groups;
}

const FIELDS = ['title', 'abstract'] as const;

type Stretch = Pick<Span, 'start' | 'end'>;

/** A field, the web addresses in it, which name files and people, not concepts, and what it defines. */
type WholeField = ReadField & {
  readonly addresses: readonly Stretch[];
  readonly definitions: readonly AcronymDefinition[];
};

/** A paper being read: what it is read with, and what was found in it so far. */
interface Reading {
  readonly known: Prepared;
  readonly found: MentionColumns;
  readonly ambiguous: AmbiguousMention[];
}

function readInto(reading: Reading, paper: PaperText, defined: DefinedForms): void {
  const { known } = reading;
  const fields = FIELDS.map((field) => readField(known, field, paper[field], defined[field]));
  const context: PaperContext = {
    defined: readDefinitions(known, fields),
    nameOf: createNameFinder(fields),
    cuesIn: createCueFinder(fields),
  };
  const judgeWritten = createJudge(context);
  reading.found.clear();
  for (const read of fields) {
    const defining = placesOf(read.text, context.defined);
    judgeMatches(reading, read, defining, judgeWritten);
    addInner(reading, read, defining, judgeWritten);
    addElided(reading, read, context);
    if (context.defined.size > 0) addShortForms(reading, read, context);
  }
}

function readField(
  { trie, pools }: Prepared,
  field: Field,
  text: string,
  definitions: readonly AcronymDefinition[],
): WholeField {
  const all = tokenizeWith(pools[field], text);
  const addresses = mayHoldAddress(text, all) ? findAddresses(text) : [];
  const tokens = outside(addresses, all);
  const matches = findMatches(trie, text, tokens);
  return { field, text, tokens, matches, addresses, definitions };
}

const WWW = idOf('www');

/** An address has a host with a slash or begins with www; most texts have neither: no search. */
function mayHoldAddress(text: string, tokens: readonly Token[]): boolean {
  for (const { id } of tokens) if (id === WWW) return true;
  return hasAddressSlash(text);
}

function outside(addresses: readonly Stretch[], tokens: Token[]): Token[] {
  if (addresses.length === 0) return tokens;
  return tokens.filter((token) => !addresses.some((address) => overlap(address, token)));
}

function judgeMatches(
  reading: Reading,
  { field, text, matches }: ReadField,
  defining: readonly number[],
  judgeWritten: Judge,
): void {
  for (const match of matches) {
    if (addCertain(reading, field, match, defining)) continue;
    const { start, end, surfaces } = match;
    const verdict = judgeWritten(surfaces, text.slice(start, end));
    if (verdict === null) continue;
    if ('concept' in verdict) addChoice(reading, verdict, field, start, end);
    else reading.ambiguous.push({ field, start, end, candidates: verdict.candidates });
  }
}

/**
 * Adds what names its concept by itself, and tells whether it did: few names hold what the paper defines,
 * and most have but one meaning.
 */
function addCertain(
  { found }: Reading,
  field: Field,
  { certain, start, end }: Match,
  defining: readonly number[],
): boolean {
  if (certain === null || holdsAny(defining, start, end)) return false;
  // The trie was made of these.
  const { number, ruleNumber } = certain as NumberedSurface;
  found.add(number, ruleNumber, field, start, end, undefined);
  return true;
}

function addChoice(
  { found, known }: Reading,
  { concept, rule, by }: Choice,
  field: Field,
  start: number,
  end: number,
): void {
  found.add(known.numberOf.get(concept)!, ruleNumberOf(rule), field, start, end, by);
}

/** Names at the ends of discovered terms; one that stays ambiguous is not told. */
function addInner(
  reading: Reading,
  { field, text, tokens, matches }: ReadField,
  defining: readonly number[],
  judgeWritten: Judge,
): void {
  for (const match of findInner(reading.known.trie, text, tokens, matches)) {
    if (addCertain(reading, field, match, defining)) continue;
    const { start, end, surfaces } = match;
    const verdict = judgeWritten(surfaces, text.slice(start, end));
    if (verdict && 'concept' in verdict) addChoice(reading, verdict, field, start, end);
  }
}

/** Names that share words with a neighbour; one that stays ambiguous is not told. */
function addElided(
  reading: Reading,
  { field, text, tokens, matches }: ReadField,
  context: PaperContext,
): void {
  const { trie } = reading.known;
  for (const { surfaces, written, start, end, by } of findElided(trie, text, tokens, matches)) {
    const verdict = judge(surfaces, written, context);
    if (verdict === null || !('concept' in verdict)) continue;
    addChoice(reading, { concept: verdict.concept, rule: 'coordinated', by }, field, start, end);
  }
}

type Judge = (surfaces: readonly Surface[], written: string) => Verdict;

/** Within a paper, what is written alike names the same. */
function createJudge(context: PaperContext): Judge {
  let verdicts: Map<string, Verdict> | null = null;
  return (surfaces, written) => {
    let verdict = (verdicts ??= new Map<string, Verdict>()).get(written);
    if (verdict === undefined) {
      verdict = judge(surfaces, written, context);
      verdicts.set(written, verdict);
    }
    return verdict;
  };
}

/** Where a text writes any of the short forms; starts and ends in turn. */
function placesOf(text: string, defined: PaperContext['defined']): readonly number[] {
  if (defined.size === 0) return NOWHERE;
  const places: number[] = [];
  for (const short of defined.keys()) {
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
      places.push(at, at + short.length);
    }
  }
  return places;
}

const NOWHERE: readonly number[] = [];

/** Whether a stretch has one of some places in it, given as starts and ends in turn. */
function holdsAny(places: readonly number[], start: number, end: number): boolean {
  for (let i = 0; i < places.length; i += 2) {
    if (places[i]! >= start && places[i + 1]! <= end) return true;
  }
  return false;
}

/** Short forms the paper made up for a known concept, which no vocabulary lists. */
function addShortForms(reading: Reading, read: WholeField, { defined }: PaperContext): void {
  const { field, text } = read;
  const named = [...defined].filter(
    ([short, { concept }]) => concept !== null && text.includes(short),
  );
  if (named.length === 0) return;
  const taken: Stretch[] = [...read.matches, ...read.addresses];
  const longestFirst = named.sort(([a], [b]) => b.length - a.length);
  for (const [short, { concept, long }] of longestFirst) {
    if (concept === null) continue;
    for (let start = text.indexOf(short); start >= 0;) {
      const end = start + short.length;
      const stretch = { start, end };
      if (standsAlone(text, start, end) && !taken.some((other) => overlap(other, stretch))) {
        addChoice(reading, { concept, rule: 'defined', by: long }, field, start, end);
        taken.push(stretch);
      }
      start = text.indexOf(short, end);
    }
  }
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when no letter or digit touches the stretch but the s of a plural. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !isWordAt(text, start - 1) && !isWordAt(text, text[end] === 's' ? end + 1 : end);
}
