// One paper's text → its concepts. The stages: tokens, matches, the paper's own definitions, word senses,
// salience.

import { findAddresses, hasAddressSlash } from '../papers/links.ts';
import { findDefinitions } from './acronyms.ts';
import { readDefinitions } from './definitions.ts';
import { createCueFinder, createNameFinder } from './paper-words.ts';
import { MentionColumns } from './mention-columns.ts';
import { createOwnNameTest } from './own-names.ts';
import { ExtractionWriter, ruleNumberOf, unpackExtraction } from './pack-extractions.ts';
import { disambiguate } from './senses.ts';
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

/** The short forms that a paper defines, whether the vocabulary has them or not. */
export function findDefined({ title, abstract }: PaperText): DefinedForms {
  return { title: findDefinitions(title), abstract: findDefinitions(abstract) };
}

/** A vocabulary compiled for matching. */
export interface Extractor {
  /** Concept ids by number, in the order of their surfaces. */
  readonly ids: readonly string[];
  /** @param defined the result of {@link findDefined} for the paper, where it is known */
  extract(paper: PaperText, defined?: DefinedForms): Extraction;
  /**
   * Writes the result of {@link extract}, without an object per mention.
   * @param own names that the paper introduces; discovered concepts with such a name are left out
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
      const concepts = found.write(writer, paper.abstract, conceptFilter(own, vocabulary, ids));
      for (const mention of reading.ambiguous) writer.ambiguous(mention, numberOf);
      for (const name of own) writer.name(name);
      writer.end(concepts, reading.ambiguous.length, own.length);
    },
  };
  return extractor;
}

/** A filter of concepts for a paper that introduces names; null to keep all. */
function conceptFilter(
  own: readonly OwnName[],
  vocabulary: Vocabulary,
  ids: readonly string[],
): IsKept | null {
  if (own.length === 0) return null;
  const isOwn = createOwnNameTest(own, vocabulary);
  return (concept) => !isOwn(ids[concept]!);
}

/**
 * The surfaces compiled last, and the result: a cache of this module, one per thread. A corpus is extracted with
 * the given vocabulary and then with the terms of the corpus added to it, which extends the first trie.
 */
let latest: { readonly surfaces: readonly Surface[]; readonly known: Prepared } | null = null;

/** Compiles a vocabulary; one that begins with the surfaces compiled last extends these. */
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

/** A surface with the numbers of its concept and its rule, which are written for each mention. */
interface NumberedSurface extends Surface {
  readonly number: number;
  readonly ruleNumber: number;
}

/**
 * A surface with its numbers; a new concept gets the next one. All objects are created here with the same shape,
 * which the engine optimises, and surfaces of one concept share one id string: strings from a file or another
 * thread are separate copies, which Map lookups would compare character by character.
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

/** A compiled vocabulary, and the token pools of the paper being extracted. */
interface Prepared extends KnownNames {
  /** Concept ids by number, and numbers by concept id. */
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

/** A field with its web addresses, which name files and people, not concepts, and its definitions. */
type WholeField = ReadField & {
  readonly addresses: readonly Stretch[];
  readonly definitions: readonly AcronymDefinition[];
};

/** The state of extraction from one paper. */
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
  const disambiguateCached = createDisambiguator(context);
  reading.found.clear();
  for (const read of fields) {
    const defining = placesOf(read.text, context.defined);
    disambiguateMatches(reading, read, defining, disambiguateCached);
    addInner(reading, read, defining, disambiguateCached);
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

/** Whether to search for addresses: each has a host with a slash or begins with www; most texts have neither. */
function mayHoldAddress(text: string, tokens: readonly Token[]): boolean {
  for (const { id } of tokens) if (id === WWW) return true;
  return hasAddressSlash(text);
}

function outside(addresses: readonly Stretch[], tokens: Token[]): Token[] {
  if (addresses.length === 0) return tokens;
  return tokens.filter((token) => !addresses.some((address) => overlap(address, token)));
}

function disambiguateMatches(
  reading: Reading,
  { field, text, matches }: ReadField,
  defining: readonly number[],
  disambiguateCached: Disambiguator,
): void {
  for (const match of matches) {
    if (addCertain(reading, field, match, defining)) continue;
    const { start, end, surfaces } = match;
    const verdict = disambiguateCached(surfaces, text.slice(start, end));
    if (verdict === null) continue;
    if ('concept' in verdict) addChoice(reading, verdict, field, start, end);
    else reading.ambiguous.push({ field, start, end, candidates: verdict.candidates });
  }
}

/**
 * Adds an unambiguous match that contains no short form the paper defines, as most are; returns whether
 * it did.
 */
function addCertain(
  { found }: Reading,
  field: Field,
  { certain, start, end }: Match,
  defining: readonly number[],
): boolean {
  if (certain === null || holdsAny(defining, start, end)) return false;
  // The trie was built from numbered surfaces.
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

/** Adds names at the ends of discovered terms; ambiguous ones are dropped. */
function addInner(
  reading: Reading,
  { field, text, tokens, matches }: ReadField,
  defining: readonly number[],
  disambiguateCached: Disambiguator,
): void {
  for (const match of findInner(reading.known.trie, text, tokens, matches)) {
    if (addCertain(reading, field, match, defining)) continue;
    const { start, end, surfaces } = match;
    const verdict = disambiguateCached(surfaces, text.slice(start, end));
    if (verdict && 'concept' in verdict) addChoice(reading, verdict, field, start, end);
  }
}

/** Adds names that share words with a neighbour; ambiguous ones are dropped. */
function addElided(
  reading: Reading,
  { field, text, tokens, matches }: ReadField,
  context: PaperContext,
): void {
  const { trie } = reading.known;
  for (const { surfaces, written, start, end, by } of findElided(trie, text, tokens, matches)) {
    const verdict = disambiguate(surfaces, written, context);
    if (verdict === null || !('concept' in verdict)) continue;
    addChoice(reading, { concept: verdict.concept, rule: 'coordinated', by }, field, start, end);
  }
}

type Disambiguator = (surfaces: readonly Surface[], written: string) => Verdict;

/** Caches verdicts: within a paper, equal spellings name the same concept. */
function createDisambiguator(context: PaperContext): Disambiguator {
  let verdicts: Map<string, Verdict> | null = null;
  return (surfaces, written) => {
    let verdict = (verdicts ??= new Map<string, Verdict>()).get(written);
    if (verdict === undefined) {
      verdict = disambiguate(surfaces, written, context);
      verdicts.set(written, verdict);
    }
    return verdict;
  };
}

/** Occurrences of any of the short forms in a text; starts and ends in turn. */
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

/** Whether a stretch contains one of some spans, given as starts and ends in turn. */
function holdsAny(places: readonly number[], start: number, end: number): boolean {
  for (let i = 0; i < places.length; i += 2) {
    if (places[i]! >= start && places[i + 1]! <= end) return true;
  }
  return false;
}

/** Adds short forms that the paper defines for a known concept and the vocabulary lacks. */
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

/** Whether no letter or digit is adjacent to the stretch, except the s of a plural. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !isWordAt(text, start - 1) && !isWordAt(text, text[end] === 's' ? end + 1 : end);
}
