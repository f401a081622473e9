// Extractions on their way between threads.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RULES } from '../../../src/core/concepts/concept.ts';
import {
  eachConcept,
  packedRow,
  packExtractions,
  unpackExtractions,
} from '../../../src/core/concepts/pack-extractions.ts';

const IDS = ['a', 'b', 'c'];
const INDEX = new Map(IDS.map((id, i) => [id, i]));

const field = fc.constantFrom('title' as const, 'abstract' as const);
const span = fc.record({ field, start: fc.nat(9999), end: fc.nat(9999) });
const rule = fc.constantFrom(...RULES);
const by = fc.option(fc.string(), { nil: undefined });
const mentionsOf = (concept: string) =>
  fc.array(
    fc.tuple(span, rule, by).map(([at, decided, why]) => {
      const mention = { ...at, concept, rule: decided };
      return why === undefined ? mention : { ...mention, by: why };
    }),
    { maxLength: 3 },
  );
const paperConcept = fc.constantFrom(...IDS).chain((concept) =>
  fc.record({
    concept: fc.constant(concept),
    salience: fc.nat(1000).map((n) => n / 1000),
    mentions: mentionsOf(concept),
  }),
);
const extraction = fc.record({
  concepts: fc.array(paperConcept, { maxLength: 3 }),
  ambiguous: fc.array(
    fc
      .tuple(span, fc.array(fc.constantFrom(...IDS), { maxLength: 3 }))
      .map(([at, candidates]) => ({ ...at, candidates })),
    { maxLength: 2 },
  ),
  introduces: fc.array(fc.record({ name: fc.string(), spans: fc.array(span) }), { maxLength: 2 }),
});

it('unpacks what was packed', () => {
  fc.assert(
    fc.property(fc.array(extraction, { maxLength: 4 }), (extractions) => {
      const packed = packExtractions(extractions, INDEX);
      expect(unpackExtractions(packed, IDS)).toEqual(extractions);
    }),
    { seed: 1, numRuns: 200 },
  );
});

it('tells the concepts of a packed extraction as of one that is not', () => {
  fc.assert(
    fc.property(fc.array(extraction, { maxLength: 4 }), (extractions) => {
      const unpacked = unpackExtractions(packExtractions(extractions, INDEX), IDS);
      const toldOf = (each: (typeof extractions)[number]) => {
        const told: [string, number][] = [];
        eachConcept(each, (ids, place, thousandths) => told.push([ids[place]!, thousandths]));
        return told;
      };
      unpacked.forEach((each, i) => {
        expect(toldOf(each as (typeof extractions)[number])).toEqual(toldOf(extractions[i]!));
      });
    }),
    { seed: 1, numRuns: 100 },
  );
});

it('tells of the very list that extractions were packed with', () => {
  const concepts = [{ concept: IDS[0]!, salience: 1, mentions: [] }];
  const extractions = [1, 2].map(() => ({ concepts, ambiguous: [], introduces: [] }));
  const lists = new Set<readonly string[]>();
  for (const each of unpackExtractions(packExtractions(extractions, INDEX), IDS))
    eachConcept(each, (ids) => lists.add(ids));
  expect([...lists]).toEqual([IDS]);
  expect([...lists][0]).toBe(IDS);
});

it('packs a copy of a packed extraction as the copy says', () => {
  const [packed] = unpackExtractions(
    packExtractions(
      [{ concepts: [], ambiguous: [], introduces: [{ name: 'SAM', spans: [] }] }],
      INDEX,
    ),
    IDS,
  );
  expect(packedRow(packed!).texts).toEqual(['SAM']);
  expect(packedRow({ ...packed!, introduces: [] }).texts).toEqual([]);
});
