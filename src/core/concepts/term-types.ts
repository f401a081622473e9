// The type of a discovered term, by its last word: as in the vocabulary where the corpus is of its fields. In other
// sciences a “boreal forest” is no method and an “infectious agent” no architecture.

import { mostUsed } from './term-label.ts';
import type { Candidate } from './candidate.ts';
import type { ConceptType } from './concept.ts';
import type { Surface } from './vocabulary.ts';

/** The type of each of the terms of a corpus, by its last word; of one that says nothing, by its ending. */
export function termTypes(
  terms: readonly Candidate[],
  surfaces: readonly Surface[],
  typeById: ReadonlyMap<string, ConceptType>,
): (term: Candidate) => ConceptType {
  if (!isFamiliar(terms)) return ({ key }) => TYPE_BY_HEAD.get(headOf(key)) ?? 'theory';
  const byHead = typesOfHeads(new Set(terms.map(({ key }) => headOf(key))), surfaces, typeById);
  return (term) => byHead.get(headOf(term.key)) ?? typeByEnding(term);
}

/** The last word of a key. */
function headOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Least names with a head word and a type for that type to be typical of the head. */
const FEW_NAMES = 2;

/** Head word → the most frequent type of vocabulary names that end in it. */
function typesOfHeads(
  heads: ReadonlySet<string>,
  surfaces: readonly Surface[],
  typeById: ReadonlyMap<string, ConceptType>,
): Map<string, ConceptType> {
  const counts = new Map<string, Map<ConceptType, number>>();
  for (const { key, concept } of surfaces) {
    const head = headOf(key);
    if (!heads.has(head)) continue;
    const types = counts.get(head) ?? new Map<ConceptType, number>();
    const type = typeById.get(concept)!;
    counts.set(head, types.set(type, (types.get(type) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([head, types]) => {
      const type = mostUsed(types)!;
      return types.get(type)! < FEW_NAMES ? [] : [[head, type] as const];
    }),
  );
}

/** Head words that name a type in every science. */
const TYPICAL_HEADS: Readonly<Partial<Record<ConceptType, string>>> = {
  method:
    'method algorithm technique procedure approach analysis simulation sampling protocol test trial assay therapy ' +
    'treatment surgery review study survey interview chromatography spectroscopy microscopy modeling modelling regression',
  architecture: 'sensor instrument microscope machine vehicle processor robot',
  task:
    'detection prediction classification recognition diagnosis estimation identification forecasting assessment ' +
    'evaluation monitoring management planning',
  dataset: 'dataset database corpus',
  metric: 'index score coefficient ratio accuracy',
  field:
    'science engineering education medicine chemistry physics biology psychology economics ecology geology',
};

/** Head word → the type that it names in every science. */
const TYPE_BY_HEAD: ReadonlyMap<string, ConceptType> = new Map(
  Object.entries(TYPICAL_HEADS).flatMap(([type, heads]) =>
    heads.split(' ').map((head) => [head, type as ConceptType] as const),
  ),
);

/**
 * Share of the words around the terms of a corpus that the vocabulary knows, from which on the corpus is of its
 * fields; in machine learning it is about 0.2, in computer architecture 0.13, in other sciences below 0.1.
 */
const FAMILIAR_CORPUS = 0.15;

/** Whether terms are of the fields of the vocabulary. */
function isFamiliar(terms: readonly Candidate[]): boolean {
  let [known, all] = [0, 0];
  for (const { knownAround, count } of terms) {
    known += knownAround;
    all += count;
  }
  return known >= FAMILIAR_CORPUS * all;
}

/**
 * Share of the words around a term that the vocabulary knows, from which on the text is of its fields; of most
 * terms of machine learning it is 0.15 to 0.25, of other sciences below 0.1.
 */
const FAMILIAR = 0.12;

/** In an unfamiliar text neither an ending nor capitals make a method: a country or a firm is none. */
function typeByEnding({ words, acronymLike, count, knownAround }: Candidate): ConceptType {
  if (knownAround < FAMILIAR * count) return 'theory';
  const last = words.at(-1)!;
  if (/(?:tion|ment|ing|sis|er|or)$/.test(last)) return 'method';
  return acronymLike * 2 > count ? 'method' : 'theory';
}
