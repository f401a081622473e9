// The mentions of a paper in columns: gathered by concept, in reading order, the most central concept first.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MentionColumns } from '../../../src/core/concepts/mention-columns.ts';
import {
  ExtractionWriter,
  ruleNumberOf,
  unpackExtraction,
} from '../../../src/core/concepts/pack-extractions.ts';
import { salienceOf } from '../../../src/core/concepts/salience.ts';
import type { Mention } from '../../../src/core/concepts/concept.ts';

/** Not in their order: that of the numbers tells nothing. */
const IDS = ['b', 'a', 'd', 'c'];
const ABSTRACT = 'A first sentence. And a second one, so that there is something to be read.';

const mention = fc.record({
  concept: fc.constantFrom(...IDS),
  rule: fc.constantFrom('label' as const, 'cue' as const),
  field: fc.constantFrom('title' as const, 'abstract' as const),
  start: fc.nat(60),
  end: fc.nat(70),
});

/** What the columns give of some mentions. */
function gathered(columns: MentionColumns, mentions: readonly Mention[], left: string | null) {
  columns.clear();
  for (const { concept, rule, field, start, end, by } of mentions)
    columns.add(IDS.indexOf(concept), ruleNumberOf(rule), field, start, end, by);
  const writer = new ExtractionWriter();
  writer.begin();
  const isKept = left === null ? null : (concept: number) => IDS[concept] !== left;
  writer.end(columns.write(writer, ABSTRACT, isKept), 0, 0);
  return unpackExtraction(writer.finish(), IDS).concepts;
}

/** The same, sought plainly. */
function plainly(mentions: readonly Mention[], left: string | null) {
  const ids = IDS.filter((id) => id !== left && mentions.some(({ concept }) => concept === id));
  const concepts = ids.map((id) => {
    const own = mentions.filter(({ concept }) => concept === id);
    const place = ({ field, start }: Mention) => (field === 'title' ? 0 : 1000) + start;
    own.sort((a, b) => place(a) - place(b));
    return { concept: id, salience: salienceOf(own, ABSTRACT), mentions: own };
  });
  return concepts.sort((a, b) => b.salience - a.salience || (a.concept < b.concept ? -1 : 1));
}

it('gathers mentions as one would who sorts them, for one paper after another', () => {
  const columns = new MentionColumns(IDS);
  fc.assert(
    fc.property(
      fc.array(mention, { maxLength: 9 }),
      fc.constantFrom(null, ...IDS),
      (mentions, left) => {
        expect(gathered(columns, mentions, left)).toEqual(plainly(mentions, left));
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

it('has room for a long text', () => {
  const mentions = Array.from({ length: 300 }, (_, i): Mention => {
    return {
      concept: IDS[i % 4]!,
      rule: 'cue',
      by: `${i}`,
      field: 'abstract',
      start: i,
      end: i + 1,
    };
  });
  expect(gathered(new MentionColumns(IDS), mentions, null)).toEqual(plainly(mentions, null));
});
