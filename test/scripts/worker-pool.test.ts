// The worker pool: the dataset has the same bytes for any number of threads.

import { describe, expect, it } from 'vitest';
import { withWorkerPool } from '../../scripts/worker-pool.ts';
import { replyCount } from '../../scripts/pool/worker-handle.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { INLINE_EXECUTOR } from '../../src/core/executor.ts';
import { foldedTitle } from '../../src/core/papers/fold-title.ts';
import { readFile } from '../../src/core/papers/intake.ts';
import { cleanTexts, mergePapers } from '../../src/core/papers/merge-papers.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import type { WordTable } from '../../src/core/concepts/words.ts';
import type { Executor } from '../../src/core/executor.ts';

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
  return withWorkerPool(threads, 700, (executor) => {
    const { dataset, texts } = buildFromReadings('Made up', readings, vocabulary, { executor });
    return writeDataset(dataset, texts);
  });
}

const WORDS: WordTable = new Map([
  ['network', { class: 'N', rate: 100, inTerms: 0.5, first: 0.2, last: 0.5 }],
]);

/** Hands out work until a worker has done some; false if none has. */
function waitForWorker({ clean }: Executor): boolean {
  const before = replyCount();
  const text = 'text  of a paper '.repeat(20);
  for (let i = 0; i < 300 && replyCount() < before + 2; i++)
    clean(Array.from({ length: 1024 }, () => text));
  return replyCount() >= before + 2;
}

/** Sleeps until there have been so many replies; fails after five seconds. */
function waitForReplies(count: number): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < 500 && replyCount() < count; i++) Atomics.wait(clock, 0, 0, 10);
  expect(replyCount()).toBeGreaterThanOrEqual(count);
}

describe('a worker pool', () => {
  it('builds the same bytes with one thread and with three', () => {
    expect(filesWith(3)).toEqual(filesWith(1));
  });

  it('gives texts back in the order given', () => {
    const texts = Array.from({ length: 3000 }, (_, i) => `text  ${i}`);
    const cleaned = withWorkerPool(2, texts.length, ({ clean }) => clean(texts));
    expect(cleaned).toEqual(texts.map((text) => text.replace('  ', ' ')));
  });

  it('reads a file in parts as one thread reads it, its texts cleaned and its titles folded', () => {
    const lines = readings[0]!.records.map(({ title, abstract }) => ({ title, abstract }));
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const read = withWorkerPool(2, lines.length, (executor) => {
      waitForWorker(executor);
      return readFile({ name: 'made-up.jsonl', text }, executor);
    });
    const alone = readFile({ name: 'made-up.jsonl', text });
    const cleaned = cleanTexts(alone.records, INLINE_EXECUTOR.clean);
    const folded = alone.records.map((_, i) => foldedTitle(cleaned[2 * i]!));
    expect(read).toEqual({ ...alone, cleaned, folded });
    expect(mergePapers([read])).toEqual(mergePapers([alone]));
  });

  it('has its workers do a part', () => {
    const hasHelped = withWorkerPool(2, 1, waitForWorker);
    expect(hasHelped).toBe(true);
  });

  it('extracts from papers that were sent ahead as from any others', () => {
    const papers = readings[0]!.records.map(({ title, abstract }) => ({ title, abstract }));
    const context = { given: vocabulary, vocabulary, words: WORDS };
    const read = withWorkerPool(2, papers.length, (executor) => {
      waitForWorker(executor);
      const before = replyCount();
      executor.precompute(papers, context);
      // Half of eleven batches are the caller's: the worker sends their local names.
      waitForReplies(before + 6);
      return structuredClone(executor.extract(papers, context));
    });
    expect(read).toEqual(INLINE_EXECUTOR.extract(papers, context));
    expect(read.some(({ introduces }) => introduces.length > 0)).toBe(true);
  });

  it('has a worker draw what the caller would draw', () => {
    const order = {
      concepts: vocabulary.concepts,
      postings: {
        offsets: Uint32Array.of(0, 2, 3, 5),
        concepts: Uint32Array.of(0, 1, 1, 0, 1),
        salience: Uint16Array.of(900, 500, 700, 100, 800),
      },
    };
    const drawn = withWorkerPool(2, 3, (executor) => {
      waitForWorker(executor);
      return executor.draw(order)(() => undefined);
    });
    expect(drawn).toEqual(INLINE_EXECUTOR.draw(order)(() => undefined));
  });

  it('is the caller alone where the papers are few', () => {
    withWorkerPool(null, 404, (executor) => {
      expect(executor).toBe(INLINE_EXECUTOR);
    });
  });

  it('counts the papers that are read, up to all of them', () => {
    const papers = Array.from({ length: 200 }, (_, i) => ({ title: `Paper ${i}`, abstract: '' }));
    const context = { given: vocabulary, vocabulary, words: new Map() };
    const counted: number[] = [];
    withWorkerPool(2, 200, ({ extract }) => extract(papers, context, (done) => counted.push(done)));
    expect(counted).toEqual([64, 128, 192, 200]);
  });
});
