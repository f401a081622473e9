// Threads that help: whoever does the work, the dataset has the same bytes.

import { describe, expect, it } from 'vitest';
import { withCrew } from '../../scripts/crew.ts';
import { answersSoFar } from '../../scripts/crew/members.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { OWN_HANDS } from '../../src/core/hands.ts';
import { foldedTitle } from '../../src/core/papers/fold-title.ts';
import { readFile } from '../../src/core/papers/intake.ts';
import { cleanTexts, mergePapers } from '../../src/core/papers/merge-papers.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import type { WordTable } from '../../src/core/concepts/words.ts';
import type { Hands } from '../../src/core/hands.ts';

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

const WORDS: WordTable = new Map([
  ['network', { class: 'N', rate: 100, inTerms: 0.5, first: 0.2, last: 0.5 }],
]);

/** Gives out work until a thread has done some; tells whether one has. */
function waitForThread({ clean }: Hands): boolean {
  const before = answersSoFar();
  const text = 'text  of a paper '.repeat(20);
  for (let i = 0; i < 300 && answersSoFar() < before + 2; i++)
    clean(Array.from({ length: 1024 }, () => text));
  return answersSoFar() >= before + 2;
}

/** Sleeps until threads have answered so often; fails where they are silent. */
function waitForAnswers(count: number): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < 500 && answersSoFar() < count; i++) Atomics.wait(clock, 0, 0, 10);
  expect(answersSoFar()).toBeGreaterThanOrEqual(count);
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

  it('reads a file in parts as one thread reads it, its texts cleaned and its titles folded', () => {
    const lines = readings[0]!.records.map(({ title, abstract }) => ({ title, abstract }));
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const read = withCrew(2, lines.length, (hands) => {
      waitForThread(hands);
      return readFile({ name: 'made-up.jsonl', text }, hands);
    });
    const alone = readFile({ name: 'made-up.jsonl', text });
    const cleaned = cleanTexts(alone.records, OWN_HANDS.clean);
    const folded = alone.records.map((_, i) => foldedTitle(cleaned[2 * i]!));
    expect(read).toEqual({ ...alone, cleaned, folded });
    expect(mergePapers([read])).toEqual(mergePapers([alone]));
  });

  it('has its threads do a part', () => {
    const isHelped = withCrew(2, 1, waitForThread);
    expect(isHelped).toBe(true);
  });

  it('reads papers that it was shown before as it reads any others', () => {
    const papers = readings[0]!.records.map(({ title, abstract }) => ({ title, abstract }));
    const knowledge = { given: vocabulary, vocabulary, words: WORDS };
    const read = withCrew(2, papers.length, (hands) => {
      waitForThread(hands);
      const before = answersSoFar();
      hands.foresee(papers, knowledge);
      // Half of eleven portions are the caller's: their notes come without being asked for.
      waitForAnswers(before + 6);
      return structuredClone(hands.read(papers, knowledge));
    });
    expect(read).toEqual(OWN_HANDS.read(papers, knowledge));
    expect(read.some(({ introduces }) => introduces.length > 0)).toBe(true);
  });

  it('has a thread draw what the caller would draw', () => {
    const order = {
      concepts: vocabulary.concepts,
      postings: {
        offsets: Uint32Array.of(0, 2, 3, 5),
        concepts: Uint32Array.of(0, 1, 1, 0, 1),
        salience: Uint16Array.of(900, 500, 700, 100, 800),
      },
    };
    const drawn = withCrew(2, 3, (hands) => {
      waitForThread(hands);
      return hands.draw(order, () => undefined)();
    });
    expect(drawn).toEqual(OWN_HANDS.draw(order, () => undefined)());
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
