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
  const numbers: number[] = [extractions.length];
  const texts: string[] = [];
  const places: number[] = [];
  for (const { concepts, ambiguous, introduces } of extractions) {
    places.push(numbers.length, texts.length);
    numbers.push(concepts.length, ambiguous.length, introduces.length);
    for (const { concept, salience, mentions } of concepts) {
      numbers.push(indexOf.get(concept)!, Math.round(salience * THOUSAND), mentions.length);
      for (const mention of mentions) packMention(numbers, texts, mention);
    }
    for (const { candidates, ...span } of ambiguous) {
      packSpan(numbers, span);
      numbers.push(candidates.length, ...candidates.map((id) => indexOf.get(id)!));
    }
    for (const { name, spans } of introduces) {
      texts.push(name);
      numbers.push(spans.length);
      for (const span of spans) packSpan(numbers, span);
    }
  }
  return { numbers: Int32Array.from(numbers), texts, places: Int32Array.from(places) };
}

function packMention(numbers: number[], texts: string[], mention: Mention): void {
  packSpan(numbers, mention);
  numbers.push(2 * RULES.indexOf(mention.rule) + Number(mention.by !== undefined));
  if (mention.by !== undefined) texts.push(mention.by);
}

function packSpan(numbers: number[], { field, start, end }: Span): void {
  numbers.push(2 * start + Number(field === 'abstract'), end);
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
    return whenAsked(() => unpackExtraction({ numbers, texts, ids, number, text }));
  });
}

/** The one that is looked at, with the function that unpacked it. */
let open: { readonly unpack: () => Extraction; readonly extraction: Extraction } | null = null;

function whenAsked(unpack: () => Extraction): Extraction {
  const extraction = () => {
    if (open?.unpack !== unpack) open = { unpack, extraction: unpack() };
    return open.extraction;
  };
  return {
    get concepts() {
      return extraction().concepts;
    },
    get ambiguous() {
      return extraction().ambiguous;
    },
    get introduces() {
      return extraction().introduces;
    },
  };
}

interface Reader extends Omit<PackedExtractions, 'places'> {
  readonly ids: readonly string[];
  /** The places of the next number and the next text. */
  number: number;
  text: number;
}

function times<T>(n: number, make: (i: number) => T): T[] {
  const made: T[] = [];
  for (let i = 0; i < n; i++) made.push(make(i));
  return made;
}

function next(reader: Reader): number {
  return reader.numbers[reader.number++]!;
}

function nextText(reader: Reader): string {
  return reader.texts[reader.text++]!;
}

function unpackExtraction(reader: Reader): Extraction {
  const [concepts, ambiguous, introduces] = [next(reader), next(reader), next(reader)];
  return {
    concepts: times(concepts, () => unpackConcept(reader)),
    ambiguous: times(ambiguous, () => unpackAmbiguous(reader)),
    introduces: times(introduces, () => unpackName(reader)),
  };
}

function unpackConcept(reader: Reader): PaperConcept {
  const concept = reader.ids[next(reader)]!;
  const salience = next(reader) / THOUSAND;
  return { concept, salience, mentions: times(next(reader), () => unpackMention(reader, concept)) };
}

function unpackMention(reader: Reader, concept: string): Mention {
  const { field, start, end } = unpackSpan(reader);
  const code = next(reader);
  const rule = RULES[code >> 1]!;
  return code % 2 === 0
    ? { concept, rule, field, start, end }
    : { concept, rule, by: nextText(reader), field, start, end };
}

function unpackSpan(reader: Reader): Span {
  const code = next(reader);
  return { field: code % 2 === 0 ? 'title' : 'abstract', start: code >> 1, end: next(reader) };
}

function unpackAmbiguous(reader: Reader): AmbiguousMention {
  const span = unpackSpan(reader);
  return { ...span, candidates: times(next(reader), () => reader.ids[next(reader)]!) };
}

function unpackName(reader: Reader): OwnName {
  const name = nextText(reader);
  return { name, spans: times(next(reader), () => unpackSpan(reader)) };
}
