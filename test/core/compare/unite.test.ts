// Two corpora as one map.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimumOfBoth } from '../../../src/core/compare/parts.ts';
import { matchConcepts } from '../../../src/core/compare/match-concepts.ts';
import { rankConcepts } from '../../../src/core/compare/rank-concepts.ts';
import { uniteCorpora } from '../../../src/core/compare/unite.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import { isAtStart } from '../../../src/core/dataset/dataset.ts';
import { readDataset, writeDataset } from '../../../src/core/dataset/files.ts';
import { buildDataset } from '../../../src/core/pipeline.ts';
import { BUILD, DATASET } from '../../small-dataset.ts';
import type { Side } from '../../../src/core/compare/unite-papers.ts';

const ENTRIES = ['pruning', 'quantization', 'weight gossip', 'federated learning'];
const VOCABULARY = readVocabulary([
  {
    name: 'v',
    type: 'method',
    entries: Object.fromEntries(ENTRIES.map((name) => [name, { definition: `What ${name} is.` }])),
  },
]);

/** A corpus of papers, `title: abstract` each. */
function corpusOf(name: string, papers: readonly string[], vocabulary = VOCABULARY): Side {
  const bib = papers.map((paper, i) => {
    const [title, abstract] = paper.split(': ');
    return `@article{${name}${i}, title = {${title!}}, abstract = {${abstract!}}, year = {2024}}`;
  });
  return buildDataset(name, [{ name: `${name}.bib`, text: bib.join('\n') }], vocabulary);
}

const A = corpusOf('first', ['One Bit: On quantization and pruning.', 'Two: On pruning alone.']);
const B = corpusOf('second', [
  'One Bit: On quantization and pruning.',
  'Three: On weight gossip and quantization.',
  'Four: On weight gossip in federated learning.',
]);
const labelsOf = ({ dataset }: Side, part: number) =>
  dataset.concepts.filter(({ cluster }) => cluster === part).map(({ label }) => label);

describe('two corpora as one', () => {
  const united = uniteCorpora(A, B);

  it('fall into what only one has and what both have', () => {
    expect(labelsOf(united, 0)).toEqual([]);
    expect(labelsOf(united, 1)).toEqual(['federated learning', 'weight gossip']);
    expect(labelsOf(united, 2)).toEqual(['pruning', 'quantization']);
    expect(united.dataset.clusters.map(({ label, size }) => [label, size])).toEqual([
      ['Only in first', 0],
      ['Only in second', 2],
      ['In both', 2],
    ]);
  });

  it('count papers in each, and one that is in both once', () => {
    expect(united.comparison.papers).toEqual([2, 3, 1]);
    expect(united.comparison.counts.quantization).toEqual([1, 2]);
    expect(united.dataset.papers.titles).toEqual(['One Bit', 'Two', 'Three', 'Four']);
    expect(united.dataset.concepts.map(({ papers }) => papers)).toEqual([1, 2, 2, 2]);
  });

  it('show what is on the map of either, by the number of papers of each', () => {
    const large = corpusOf(
      'large',
      Array.from(
        { length: 4 },
        (_, i) => `Paper ${i}: On quantization${i < 3 ? ' and pruning' : ''}.`,
      ),
    );
    const side = { ...large, dataset: { ...large.dataset, defaultMinPapers: 3 } };
    const { dataset, comparison } = uniteCorpora(side, B);
    expect(comparison.minPapers).toEqual([3, 2]);
    expect(dataset.concepts.filter((c) => isAtStart(c, dataset)).map(({ id }) => id)).toEqual([
      'pruning',
      'quantization',
      'weight-gossip',
    ]);
    const again = readDataset(
      ...(writeDataset(dataset, [])
        .map(({ text }) => text)
        .slice(0, 2) as [string, string]),
    );
    expect(again.concepts).toEqual(dataset.concepts);
  });

  it('leave what the first has where it stands', () => {
    for (const { id, x, y } of A.dataset.concepts)
      expect(united.dataset.concepts.find((concept) => concept.id === id)).toMatchObject({ x, y });
  });

  it('leave what the second has where it stands when that is much larger', () => {
    const one = corpusOf('one', ['Alone: On quantization.']);
    const { dataset } = uniteCorpora(one, B);
    for (const { id, x, y } of B.dataset.concepts)
      expect(dataset.concepts.find((concept) => concept.id === id)).toMatchObject({ x, y });
  });

  it('bring along the texts, each mention of a concept that is there', () => {
    const ids = new Set(united.dataset.concepts.map(({ id }) => id));
    expect(united.texts.map(({ abstract }) => abstract.length > 0)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    for (const { extraction } of united.texts)
      for (const { concept } of extraction.concepts) expect(ids).toContain(concept);
    expect(() => writeDataset(united.dataset, united.texts)).not.toThrow();
  });

  it.each([
    ['Gossip in Two Steps', ['Gossip']],
    ['“Gossip” in Two Steps', []],
  ])('add what the second found in %s only to the very same text', (title, found) => {
    const entries = { gossip: { definition: 'What gossip is.' } };
    const wider = readVocabulary([{ name: 'w', type: 'method', entries }]);
    const first = corpusOf('first', ['Gossip in Two Steps: On pruning.']);
    const { texts, dataset } = uniteCorpora(first, corpusOf('b', [`${title}: On pruning.`], wider));
    expect(texts).toHaveLength(1);
    const mentions = texts[0]!.extraction.concepts.flatMap((concept) => concept.mentions);
    const inTitle = mentions.filter(({ field }) => field === 'title');
    expect(inTitle.map(({ start, end }) => dataset.papers.titles[0]!.slice(start, end))).toEqual(
      found,
    );
  });

  const LONG = 'A title so long that its end is not part of the id of its paper';

  it('are not one paper because their ids are the same', () => {
    const [first, second] = ['one', 'two'].map((part) =>
      corpusOf(part, [`${LONG}, part ${part}: On pruning.`]),
    ) as [Side, Side];
    expect(second.dataset.papers.ids).toEqual(first.dataset.papers.ids);
    const { ids, titles } = uniteCorpora(first, second).dataset.papers;
    expect(titles).toEqual([`${LONG}, part one`, `${LONG}, part two`]);
    expect(new Set(ids).size).toBe(2);
  });

  it('are one paper though their ids differ', () => {
    const both = ['one', 'two'].map((part) => `${LONG}, part ${part}: On pruning.`);
    const [first, second] = [corpusOf('first', both), corpusOf('second', both.slice(1))];
    expect(first.dataset.papers.ids).not.toContain(second.dataset.papers.ids[0]);
    for (const [p, q] of [
      [first, second],
      [second, first],
    ] as const)
      expect(uniteCorpora(p, q).comparison.papers[2]).toBe(1);
  });

  it('are ranked by papers, and in both by how much the shares differ', () => {
    expect(rankConcepts(united.comparison, 'b')).toEqual(['weight-gossip', 'federated-learning']);
    expect(rankConcepts(united.comparison, 'both')).toEqual(['pruning', 'quantization']);
  });

  it('are the same again when they are the same corpus', () => {
    const { dataset, comparison } = uniteCorpora(BUILD, BUILD);
    expect(dataset.concepts.every(({ cluster }) => cluster === 2)).toBe(true);
    expect(dataset.papers.ids).toEqual(DATASET.papers.ids);
    expect(dataset.postings).toEqual(DATASET.postings);
    expect(comparison.names).toEqual([`${DATASET.name} (1)`, `${DATASET.name} (2)`]);
  });
});

describe('a concept of two corpora', () => {
  it('needs what it has exactly where it is on the map of either', () => {
    const side = fc.record({ papers: fc.nat(20), least: fc.integer({ min: 1, max: 12 }) });
    const property = fc.property(side, side, fc.nat(20), (a, b, both) => {
      const papers = [a.papers, b.papers] as const;
      const together = a.papers + b.papers - Math.min(both, ...papers);
      const needed = minimumOfBoth(papers, [a.least, b.least]);
      const isOnEither = a.papers >= a.least || b.papers >= b.least;
      expect(together >= needed).toBe(isOnEither);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  const named = (id: string, label: string, aliases: string[] = []) => ({ id, label, aliases });

  it('is known by its id, its label, or a name that the other gives it', () => {
    const a = [named('x', 'Mean Field'), named('y', 'tangent kernel', ['neural tangent kernel'])];
    const b = [named('mean-field', 'mean-field'), named('ntk', 'neural tangent kernel')];
    expect([...matchConcepts(a, b)]).toEqual([
      ['mean-field', 'x'],
      ['ntk', 'y'],
    ]);
  });

  it('is none that shares a name of several, or mere initials', () => {
    const a = [named('p', 'one', ['shared name', 'SAM']), named('q', 'two', ['shared name'])];
    const b = [named('r', 'shared name'), named('s', 'sam')];
    expect([...matchConcepts(a, b)]).toEqual([]);
  });
});
