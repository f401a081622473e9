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
  const column = new NumberColumn();
  const texts: string[] = [];
  const places = new Int32Array(2 * extractions.length);
  column.add(extractions.length);
  extractions.forEach(({ concepts, ambiguous, introduces }, i) => {
    places[2 * i] = column.length;
    places[2 * i + 1] = texts.length;
    column.add(concepts.length);
    column.add(ambiguous.length);
    column.add(introduces.length);
    for (const { concept, salience, mentions } of concepts) {
      column.add(indexOf.get(concept)!);
      column.add(Math.round(salience * THOUSAND));
      column.add(mentions.length);
      for (const mention of mentions) packMention(column, texts, mention);
    }
    for (const { candidates, ...span } of ambiguous) {
      packSpan(column, span);
      column.add(candidates.length);
      for (const id of candidates) column.add(indexOf.get(id)!);
    }
    for (const { name, spans } of introduces) {
      texts.push(name);
      column.add(spans.length);
      for (const span of spans) packSpan(column, span);
    }
  });
  return { numbers: column.all(), texts, places };
}

/** A column of numbers that grows. */
class NumberColumn {
  length = 0;
  private numbers = new Int32Array(1 << 12);

  add(value: number): void {
    if (this.length === this.numbers.length) this.grow();
    this.numbers[this.length++] = value;
  }

  all(): Int32Array<ArrayBuffer> {
    return this.numbers.slice(0, this.length);
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}

const RULE_CODES: ReadonlyMap<string, number> = new Map(RULES.map((rule, i) => [rule, 2 * i]));

function packMention(column: NumberColumn, texts: string[], mention: Mention): void {
  const { by } = mention;
  packSpan(column, mention);
  column.add(RULE_CODES.get(mention.rule)! + (by === undefined ? 0 : 1));
  if (by !== undefined) texts.push(by);
}

function packSpan(column: NumberColumn, { field, start, end }: Span): void {
  column.add(2 * start + (field === 'abstract' ? 1 : 0));
  column.add(end);
}

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
  if (open?.row !== row) open = { row, extraction: unpackExtraction({ ...row }) };
  return open.extraction;
}

/** Of extractions that stay packed: a copy of one is none of them, and may say something else. */
const rows = new WeakMap<Extraction, PackedRow>();

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

/** Numbers before the first concept of a row, of a concept before its mentions, and of a mention. */
const [COUNTS, CONCEPT, MENTION] = [3, 3, 3];

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

function unpackExtraction(reader: PackedRow): Extraction {
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
