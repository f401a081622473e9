// Extractions as one column of numbers and one of texts: what passes between threads at the cost of
// a copy of bytes, where objects would be taken apart and put together again; and what is kept of a
// large corpus, whose mentions as objects would be most of the memory and of the collector's work.

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

/** Extractions of some papers; concepts by their place in a list that both sides have. */
export interface PackedExtractions {
  readonly numbers: Int32Array<ArrayBuffer>;
  /** What decided, and names, in the order in which the numbers ask for them. */
  readonly texts: readonly string[];
  /** For each paper, the places of its first number and its first text. */
  readonly places: Int32Array<ArrayBuffer>;
}

/** Parts of one, as salience is kept. */
const THOUSAND = 1000;

/**
 * Packs extractions.
 * @param indexOf concept id → its place, for every concept in them
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

/** The place of a rule in {@link RULES}. */
export function ruleNumberOf(rule: Rule): number {
  return RULE_NUMBERS.get(rule)!;
}

/** Where a span starts and in which field, as one number. */
function placeCode(field: Span['field'], start: number): number {
  return 2 * start + (field === 'abstract' ? 1 : 0);
}

/** Writes extractions one behind another: of each its concepts, then what is ambiguous, then names. */
export class ExtractionWriter {
  private numbers = new Int32Array(1 << 12);
  private length = 1;
  private readonly texts: string[] = [];
  private readonly places: number[] = [];

  /** Begins with a paper. */
  begin(): void {
    this.places.push(this.length, this.texts.length);
    this.makeRoom(COUNTS);
    this.length += COUNTS;
  }

  /** A concept by its number; so many mentions of it follow. */
  concept(concept: number, thousandths: number, mentions: number): void {
    this.makeRoom(CONCEPT);
    this.numbers[this.length++] = concept;
    this.numbers[this.length++] = thousandths;
    this.numbers[this.length++] = mentions;
  }

  /**
   * @param place twice the start, and one more in the abstract
   * @param rule its place in {@link RULES}
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

  /** Ends with the paper: how much was written of each kind. */
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
    if (this.length + numbers <= this.numbers.length) return;
    const larger = new Int32Array(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

/** Numbers before the first concept of a row, of a concept before its mentions, and of a mention. */
const [COUNTS, CONCEPT, MENTION] = [3, 3, 3];

/**
 * What {@link packExtractions} packed: each extraction is unpacked when it is looked at, and again
 * when it is looked at after another one. Nobody looks often, and what is not kept costs nothing.
 * @param ids the concepts by their places
 */
export function unpackExtractions(packed: PackedExtractions, ids: readonly string[]): Extraction[] {
  const { numbers, texts, places } = packed;
  return times(numbers[0]!, (paper) => {
    const [number, text] = [places[2 * paper]!, places[2 * paper + 1]!];
    return whenAsked({ numbers, texts, ids, number, text });
  });
}

/** The one that is looked at, with the row that was unpacked. */
let open: { readonly row: PackedRow; readonly extraction: Extraction } | null = null;

function whenAsked(row: PackedRow): Extraction {
  const asked = {
    get concepts() {
      return unfolded(row).concepts;
    },
    get ambiguous() {
      return unfolded(row).ambiguous;
    },
    get introduces() {
      return unfolded(row).introduces;
    },
  };
  rows.set(asked, row);
  return asked;
}

function unfolded(row: PackedRow): Extraction {
  if (open?.row !== row) open = { row, extraction: unpackRow({ ...row }) };
  return open.extraction;
}

/** Of extractions that stay packed: a copy of one is none of them, and may say something else. */
const rows = new WeakMap<Pick<Extraction, 'concepts'>, PackedRow>();

/** An extraction as it lies in columns, and what of it is read next. */
export interface PackedRow extends Omit<PackedExtractions, 'places'> {
  /** The concepts by their places. */
  readonly ids: readonly string[];
  /** The places of the next number and the next text. */
  number: number;
  text: number;
}

/** An extraction packed, as it is or now. */
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
 * Tells the concepts of an extraction, by their places in a list of ids, and their salience in thousandths;
 * nothing else is unpacked. Extractions that were packed with one list tell of that very list.
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

/** Told of a mention in an abstract: its concept and the salience of that in thousandths. */
export type SeeMention = (concept: string, thousandths: number, start: number, end: number) => void;

/** Tells the mentions in the abstract, concept by concept; nothing else is unpacked. */
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

/** As {@link eachInAbstract}, of one of some packed extractions. */
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

/** The only one of some packed extractions, unpacked now. */
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
