// Threads that help: whoever does the work, the dataset has the same bytes.

import { describe, expect, it } from 'vitest';
import { answersSoFar, withCrew } from '../../scripts/crew.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { OWN_HANDS } from '../../src/core/hands.ts';
import { readFile } from '../../src/core/papers/intake.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';

const definition = 'Something that is made up.';
const vocabulary = readVocabulary([
  {
    name: 'made-up.yaml',
    type: 'method',
    entries: { 'low-rank adaptation': { definition }, quantization: { definition } },
  },
]);

const SENTENCES = [
  'We study low-rank adaptation (LRA) of networks with $\\mathcal{O}(n)$ parameters.',
  "Quantization meets pruning -- and ``sparse training'' wins.",
  'We propose FlatNet, a network that LRA trains in eta_2 steps.',
];

/** So many records, none like another. */
function bibtex(records: number): string {
  return Array.from({ length: records }, (_, i) => {
    const abstract = [0, 1, 2].map((n) => SENTENCES[(i * (n + 1)) % 3]!).join(' ');
    return `@article{k${i}, title = {On the ${i}th quantization of networks}, year = {2023}, abstract = {${abstract}}}`;
  }).join('\n');
}

const readings = [readFile({ name: 'made-up.bib', text: bibtex(700) })];

function filesWith(threads: number) {
  return withCrew(threads, 700, (hands) => {
    const { dataset, texts } = buildFromReadings('Made up', readings, vocabulary, { hands });
    return writeDataset(dataset, texts);
  });
}

describe('a crew', () => {
  it('builds the same bytes with one thread and with three', () => {
    expect(filesWith(3)).toEqual(filesWith(1));
  });

  it('gives texts back in the order given', () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `text  ${i}`);
    const cleaned = withCrew(2, texts.length, ({ clean }) => clean(texts));
    expect(cleaned).toEqual(texts.map((text) => text.replace('  ', ' ')));
  });

  it('has its threads do a part', () => {
    let isHelped = false;
    const text = 'text  of a paper '.repeat(20);
    withCrew(2, 1, (hands) => {
      for (let i = 0; i < 300 && !isHelped; i++) {
        hands.clean(Array.from({ length: 1024 }, () => text));
        isHelped = answersSoFar() > 1;
      }
    });
    expect(isHelped).toBe(true);
  });

  it('is the caller alone where the papers are few', () => {
    withCrew(null, 404, (hands) => {
      expect(hands).toBe(OWN_HANDS);
    });
  });

  it('counts the papers that are read, up to all of them', () => {
    const papers = Array.from({ length: 200 }, (_, i) => ({ title: `Paper ${i}`, abstract: '' }));
    const knowledge = { given: vocabulary, vocabulary, words: new Map() };
    const counted: number[] = [];
    withCrew(2, 200, ({ read }) => read(papers, knowledge, (done) => counted.push(done)));
    expect(counted).toEqual([64, 128, 192, 200]);
  });
});
