// Extractions as one column of numbers and one of texts. Threads exchange them as a copy of bytes, without
// serialising objects; and a large corpus is kept in this form, since its mentions as objects would be most
// of the memory and of the garbage collector's work.

import { grown } from '../grown.ts';
import { RULES } from './concept.ts';
import type {
  AmbiguousMention,
  Extraction,
  Mention,
  OwnName,
  PaperConcept,
  Rule,
  Span,
} from './concept.ts';

/** Extractions of some papers; concepts by index in a list that writer and reader share. */
export interface PackedExtractions {
  readonly numbers: Int32Array<ArrayBuffer>;
  /** Deciding words and names, in the order in which the numbers refer to them. */
  readonly texts: readonly string[];
  /** For each paper, the index of its first number and of its first text. */
  readonly places: Int32Array<ArrayBuffer>;
}

/** Salience is stored in thousandths. */
const THOUSAND = 1000;

/**
 * Packs extractions.
 * @param indexOf concept id → index, for every concept in them
 */
export function packExtractions(
  extractions: readonly Extraction[],
  indexOf: ReadonlyMap<string, number>,
): PackedExtractions {
  const writer = new ExtractionWriter();
  for (const { concepts, ambiguous, introduces } of extractions) {
    writer.begin();
    for (const { concept, salience, mentions } of concepts) {
      writer.concept(indexOf.get(concept)!, Math.round(salience * THOUSAND), mentions.length);
      for (const { field, start, end, rule, by } of mentions)
        writer.mention(placeCode(field, start), end, ruleNumberOf(rule), by);
    }
    for (const mention of ambiguous) writer.ambiguous(mention, indexOf);
    for (const name of introduces) writer.name(name);
    writer.end(concepts.length, ambiguous.length, introduces.length);
  }
  return writer.finish();
}

const RULE_NUMBERS: ReadonlyMap<Rule, number> = new Map(RULES.map((rule, i) => [rule, i]));

/** The index of a rule in {@link RULES}. */
export function ruleNumberOf(rule: Rule): number {
  return RULE_NUMBERS.get(rule)!;
}

/** The start and the field of a span as one number. */
function placeCode(field: Span['field'], start: number): number {
  return 2 * start + (field === 'abstract' ? 1 : 0);
}

/** Writes extractions in sequence: of each its concepts, then its ambiguous mentions, then its names. */
export class ExtractionWriter {
  private numbers = new Int32Array(1 << 12);
  private length = 1;
  private readonly texts: string[] = [];
  private readonly places: number[] = [];

  /** Begins a paper. */
  begin(): void {
    this.places.push(this.length, this.texts.length);
    this.makeRoom(COUNTS);
    this.length += COUNTS;
  }

  /** Writes a concept by number; `mentions` calls of {@link mention} follow. */
  concept(concept: number, thousandths: number, mentions: number): void {
    this.makeRoom(CONCEPT);
    this.numbers[this.length++] = concept;
    this.numbers[this.length++] = thousandths;
    this.numbers[this.length++] = mentions;
  }

  /**
   * @param place twice the start, plus one in the abstract
   * @param rule its index in {@link RULES}
   */
  mention(place: number, end: number, rule: number, by: string | undefined): void {
    this.makeRoom(MENTION);
    this.numbers[this.length++] = place;
    this.numbers[this.length++] = end;
    this.numbers[this.length++] = 2 * rule + (by === undefined ? 0 : 1);
    if (by !== undefined) this.texts.push(by);
  }

  ambiguous(mention: AmbiguousMention, indexOf: ReadonlyMap<string, number>): void {
    const { candidates } = mention;
    this.span(mention);
    this.add(candidates.length);
    for (const id of candidates) this.add(indexOf.get(id)!);
  }

  name({ name, spans }: OwnName): void {
    this.texts.push(name);
    this.add(spans.length);
    for (const span of spans) this.span(span);
  }

  /** Ends the paper, given how many of each kind were written. */
  end(concepts: number, ambiguous: number, introduces: number): void {
    const at = this.places[this.places.length - 2]!;
    this.numbers[at] = concepts;
    this.numbers[at + 1] = ambiguous;
    this.numbers[at + 2] = introduces;
  }

  /** All that was written. */
  finish(): PackedExtractions {
    this.numbers[0] = this.places.length / 2;
    const numbers = this.numbers.slice(0, this.length);
    return { numbers, texts: this.texts, places: Int32Array.from(this.places) };
  }

  private span({ field, start, end }: Span): void {
    this.add(placeCode(field, start));
    this.add(end);
  }

  private add(value: number): void {
    this.makeRoom(1);
    this.numbers[this.length++] = value;
  }

  private makeRoom(numbers: number): void {
    if (this.length + numbers > this.numbers.length) this.numbers = grown(this.numbers);
  }
}

/** Numbers at the head of a row, of a concept before its mentions, and of a mention. */
const [COUNTS, CONCEPT, MENTION] = [3, 3, 3];

/**
 * The reverse of {@link packExtractions}, on demand: an extraction is unpacked when a property is read, and
 * again when another one was read since. Reads are rare, and objects that are not kept cost nothing.
 * @param ids concept ids by index
 */
export function unpackExtractions(packed: PackedExtractions, ids: readonly string[]): Extraction[] {
  const { numbers, texts, places } = packed;
  const unpacked = new LastUnpacked();
  return times(numbers[0]!, (paper) => {
    const [number, text] = [places[2 * paper]!, places[2 * paper + 1]!];
    return lazyExtraction({ numbers, texts, ids, number, text }, unpacked);
  });
}

/** The extraction that was read last, of those unpacked together. */
class LastUnpacked {
  private row: PackedRow | null = null;
  private extraction: Extraction | null = null;

  of(row: PackedRow): Extraction {
    if (this.row !== row || this.extraction === null) {
      this.extraction = unpackRow({ ...row });
      this.row = row;
    }
    return this.extraction;
  }
}

function lazyExtraction(row: PackedRow, unpacked: LastUnpacked): Extraction {
  const lazy = {
    get concepts() {
      return unpacked.of(row).concepts;
    },
    get ambiguous() {
      return unpacked.of(row).ambiguous;
    },
    get introduces() {
      return unpacked.of(row).introduces;
    },
  };
  rows.set(lazy, row);
  return lazy;
}

/** The packed rows of lazy extractions. A copy of one, which may be changed, has none. */
const rows = new WeakMap<Pick<Extraction, 'concepts'>, PackedRow>();

/** A packed extraction, and a read position in it. */
export interface PackedRow extends Omit<PackedExtractions, 'places'> {
  /** Concept ids by index. */
  readonly ids: readonly string[];
  /** Index of the next number and of the next text. */
  number: number;
  text: number;
}

/** An extraction as a packed row: the one it was read from, or packed now. */
export function packedRow(extraction: Extraction): PackedRow {
  const row = rows.get(extraction);
  if (row) return { ...row };
  const ids = idsIn(extraction);
  const packed = packExtractions([extraction], new Map(ids.map((id, i) => [id, i])));
  return packedRow(unpackExtractions(packed, ids)[0]!);
}

function idsIn({ concepts, ambiguous }: Extraction): string[] {
  const met = new Set(concepts.map(({ concept }) => concept));
  for (const { candidates } of ambiguous) for (const id of candidates) met.add(id);
  return [...met];
}

/**
 * Calls `see` for each concept of an extraction, with its index in a list of ids and its salience in
 * thousandths, without unpacking anything else. Extractions packed with one list pass that very list.
 */
export function eachConcept(
  extraction: Extraction,
  see: (ids: readonly string[], place: number, thousandths: number) => void,
): void {
  const row = rows.get(extraction);
  if (!row) {
    const ids = extraction.concepts.map(({ concept }) => concept);
    extraction.concepts.forEach(({ salience }, i) => {
      see(ids, i, Math.round(salience * THOUSAND));
    });
    return;
  }
  const { numbers, ids } = row;
  let at = row.number + COUNTS;
  for (let left = numbers[row.number]!; left > 0; left--) {
    see(ids, numbers[at]!, numbers[at + 1]!);
    at += CONCEPT + MENTION * numbers[at + 2]!;
  }
}

/** Receives a mention in an abstract: its concept and the concept's salience in thousandths. */
export type SeeMention = (concept: string, thousandths: number, start: number, end: number) => void;

/** Calls `see` for each mention in the abstract, by concept, without unpacking anything else. */
export function eachInAbstract(extraction: Pick<Extraction, 'concepts'>, see: SeeMention): void {
  const row = rows.get(extraction);
  if (row) {
    eachOfRow(row.numbers, row.number, row.ids, see);
    return;
  }
  for (const { concept, salience, mentions } of extraction.concepts) {
    const thousandths = Math.round(salience * THOUSAND);
    for (const { field, start, end } of mentions)
      if (field === 'abstract') see(concept, thousandths, start, end);
  }
}

/** As {@link eachInAbstract}, for one paper of some packed extractions. */
export function eachInPacked(
  { numbers, places }: PackedExtractions,
  ids: readonly string[],
  paper: number,
  see: SeeMention,
): void {
  eachOfRow(numbers, places[2 * paper]!, ids, see);
}

function eachOfRow(
  numbers: Int32Array,
  begin: number,
  ids: readonly string[],
  see: SeeMention,
): void {
  let at = begin + COUNTS;
  for (let left = numbers[begin]!; left > 0; left--) {
    const [concept, thousandths, mentions] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!];
    at += CONCEPT;
    for (const end = at + MENTION * mentions; at < end; at += MENTION) {
      const place = numbers[at]!;
      if (place % 2 === 1) see(ids[concept]!, thousandths, place >> 1, numbers[at + 1]!);
    }
  }
}

function times<T>(n: number, make: (i: number) => T): T[] {
  const made: T[] = [];
  for (let i = 0; i < n; i++) made.push(make(i));
  return made;
}

function next(reader: PackedRow): number {
  return reader.numbers[reader.number++]!;
}

function nextText(reader: PackedRow): string {
  return reader.texts[reader.text++]!;
}

/** The only extraction of a packed one, unpacked at once. */
export function unpackExtraction(
  { numbers, texts, places }: PackedExtractions,
  ids: readonly string[],
): Extraction {
  return unpackRow({ numbers, texts, ids, number: places[0]!, text: places[1]! });
}

function unpackRow(reader: PackedRow): Extraction {
  const [concepts, ambiguous, introduces] = [next(reader), next(reader), next(reader)];
  return {
    concepts: times(concepts, () => unpackConcept(reader)),
    ambiguous: times(ambiguous, () => unpackAmbiguous(reader)),
    introduces: times(introduces, () => unpackName(reader)),
  };
}

function unpackConcept(reader: PackedRow): PaperConcept {
  const concept = reader.ids[next(reader)]!;
  const salience = next(reader) / THOUSAND;
  return { concept, salience, mentions: times(next(reader), () => unpackMention(reader, concept)) };
}

function unpackMention(reader: PackedRow, concept: string): Mention {
  const { field, start, end } = unpackSpan(reader);
  const code = next(reader);
  const rule = RULES[code >> 1]!;
  return code % 2 === 0
    ? { concept, rule, field, start, end }
    : { concept, rule, by: nextText(reader), field, start, end };
}

function unpackSpan(reader: PackedRow): Span {
  const code = next(reader);
  return { field: code % 2 === 0 ? 'title' : 'abstract', start: code >> 1, end: next(reader) };
}

function unpackAmbiguous(reader: PackedRow): AmbiguousMention {
  const span = unpackSpan(reader);
  return { ...span, candidates: times(next(reader), () => reader.ids[next(reader)]!) };
}

function unpackName(reader: PackedRow): OwnName {
  const name = nextText(reader);
  return { name, spans: times(next(reader), () => unpackSpan(reader)) };
}
