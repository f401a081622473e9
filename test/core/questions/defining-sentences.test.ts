// The sentence that says what a concept is.

import { describe, expect, it } from 'vitest';
import { packExtractions } from '../../../src/core/concepts/pack-extractions.ts';
import { DefinitionCollector } from '../../../src/core/questions/defining-sentences.ts';
import type { ReadAbstract } from '../../../src/core/questions/defining-sentences.ts';

/** A paper in which `neural collapse` is found wherever it stands. */
function read(abstract: string, salience = 0.5): ReadAbstract {
  const mentions = [...abstract.matchAll(/neural collapse/gi)].map(({ index }) => ({
    concept: 'neural-collapse',
    field: 'abstract' as const,
    start: index,
    end: index + 'neural collapse'.length,
    rule: 'label' as const,
  }));
  const extraction = {
    concepts: [{ concept: 'neural-collapse', salience, mentions }],
    ambiguous: [],
    introduces: [],
  };
  return { paper: { abstract }, extraction };
}

const IS_A =
  'Neural collapse is a phenomenon in which the features of a class gather in one point.';
const MEANS = 'Neural collapse refers to the geometry that features take late in training.';

const NOTHING = { concepts: [], ambiguous: [], introduces: [] };

/** What papers say, looked at in the order given. */
function definitionsIn(
  papers: Iterable<readonly [row: number, paper: ReadAbstract]>,
): DefinitionCollector {
  const definitions = new DefinitionCollector();
  for (const [row, paper] of papers) definitions.addFrom(paper, row);
  return definitions;
}

const quoted = (...papers: ReadAbstract[]) => {
  const found = definitionsIn(papers.entries()).sentences().get('neural-collapse');
  return found ? papers[found.row]!.paper.abstract.slice(found.start, found.end) : null;
};

describe('the defining sentence', () => {
  it('is the one that says “is a”', () => {
    expect(quoted(read(`We study deep nets. ${IS_A} We prove it.`))).toBe(IS_A);
  });

  it('prefers “is a” to “refers to”, whichever paper comes first', () => {
    expect(quoted(read(MEANS), read(IS_A))).toBe(IS_A);
    expect(quoted(read(IS_A), read(MEANS))).toBe(IS_A);
  });

  it('comes from the paper that is more about the concept, all else equal', () => {
    const other = IS_A.replace('gather', 'meet');
    expect(quoted(read(IS_A, 0.2), read(other, 0.9))).toBe(other);
  });

  it.each([
    'Neural collapse is an important and popular topic of the theory of deep learning today.',
    'We show that neural collapse is a consequence of the loss in all of our experiments here.',
    'Neural collapse is a fact.',
    'Our study looks at neural collapse from a new angle and finds that it happens early.',
  ])('is none of “%s”', (abstract) => {
    expect(quoted(read(abstract))).toBeNull();
  });

  it('is the same in whatever order papers are looked at, and found in parts', () => {
    const papers = [read(MEANS), read(IS_A, 0.4), read(IS_A), read(IS_A), read('No word.')];
    const rows = [...papers.entries()];
    const whole = definitionsIn(rows).sentences();
    expect(whole.get('neural-collapse')?.row).toBe(2);
    expect(definitionsIn(rows.toReversed()).sentences()).toEqual(whole);
    const parts = [rows.slice(3), rows.slice(0, 3)].map((part) => definitionsIn(part).all());
    const together = new DefinitionCollector();
    for (const definition of parts.flat()) together.add(definition);
    expect(together.sentences()).toEqual(whole);
  });

  it('is found alike where extractions are packed', () => {
    const papers = [read(MEANS), read(IS_A, 0.4), read(IS_A)];
    const ids = ['neural-collapse'];
    const extractions = papers.map(({ extraction }) => ({ ...NOTHING, ...extraction }));
    const packed = packExtractions(extractions, new Map([['neural-collapse', 0]]));
    const definitions = new DefinitionCollector();
    definitions.addFromPacked(
      papers.map(({ paper }) => paper),
      packed,
      ids,
    );
    expect(definitions.all()).toEqual(definitionsIn(papers.entries()).all());
  });
});
