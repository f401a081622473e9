// A build that was interrupted goes on where it ended, and gives what it would have given at once.

import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkpointsIn } from '../../scripts/checkpoints.ts';
import { UsageError } from '../../scripts/command.ts';
import { readVocabulary } from '../../src/core/concepts/vocabulary.ts';
import { writeDataset } from '../../src/core/dataset/files.ts';
import { INLINE_EXECUTOR } from '../../src/core/executor.ts';
import { readFile } from '../../src/core/papers/intake.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import type { Vocabulary } from '../../src/core/concepts/vocabulary.ts';
import type { WordTable } from '../../src/core/concepts/words.ts';
import type { Executor } from '../../src/core/executor.ts';
import type { Watch } from '../../src/core/pipeline.ts';

const definition = 'Something that is made up.';
const VOCABULARY = readVocabulary([
  {
    name: 'made-up.yaml',
    type: 'method',
    entries: { 'low-rank adaptation': { definition }, quantization: { definition } },
  },
]);
const WORDS: WordTable = new Map([
  ['network', { class: 'N', rate: 100, inTerms: 0.5, first: 0.2, last: 0.5 }],
]);
const SENTENCES = [
  'Quantization is a way of storing the weights of a large network in few bits.',
  'We propose FlatNet, a network that low-rank adaptation (LRA) trains.',
  'Here LRA meets the Hessian spectrum of networks.',
];
const PAPERS = 100;
const BIB = Array.from({ length: PAPERS }, (_, i) => {
  const abstract = [0, 1, 2].map((n) => SENTENCES[(i * (n + 1)) % 3]!).join(' ');
  return `@article{k${i}, title = {On the ${i}th network}, year = {2023}, abstract = {${abstract}}}`;
}).join('\n');
const READINGS = [readFile({ name: 'made-up.bib', text: BIB })];

/** Papers in a block. */
const SIZE = 30;

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'paperloom-checkpoints-')), 'so-far');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

/** An executor that records the papers it extracts from. */
function watched() {
  const read: string[] = [];
  const executor: Executor = {
    ...INLINE_EXECUTOR,
    extract: (papers, ...rest) => {
      read.push(...papers.map(({ title }) => title));
      return INLINE_EXECUTOR.extract(papers, ...rest);
    },
  };
  return { read, executor };
}

interface Variant {
  readonly vocabulary?: Vocabulary;
  readonly watch?: Watch;
}

function filesWith(executor: Executor, { vocabulary = VOCABULARY, watch }: Variant = {}) {
  const options = { words: WORDS, executor, ...(watch && { watch }) };
  const { dataset, texts } = buildFromReadings('Made up', READINGS, vocabulary, options);
  return writeDataset(dataset, texts);
}

/** Builds until so many papers have been read for good, and is ended by force. */
function interrupt(papers: number): void {
  const watch: Watch = ({ stage, done }) => {
    if (stage === 'extract' && done >= papers) throw new Error('ended by force');
  };
  const { wrap } = checkpointsIn(folder, SIZE);
  expect(() => filesWith(wrap(INLINE_EXECUTOR), { watch })).toThrow('ended by force');
}

describe('checkpoints', () => {
  it('give the bytes of a build without any', () => {
    const { wrap } = checkpointsIn(folder, SIZE);
    expect(filesWith(wrap(INLINE_EXECUTOR))).toEqual(filesWith(INLINE_EXECUTOR));
  });

  it('let an interrupted build go on where it ended, with the same bytes', () => {
    interrupt(2 * SIZE);
    const { read, executor } = watched();
    const { wrap, clear } = checkpointsIn(folder, SIZE);
    expect(filesWith(wrap(executor))).toEqual(filesWith(INLINE_EXECUTOR));
    // The sample is all papers here, and was read; of the rest two blocks were.
    expect(read).toHaveLength(PAPERS - 2 * SIZE);
    clear();
    expect(existsSync(folder)).toBe(false);
  });

  it('are of no use to another vocabulary', () => {
    interrupt(2 * SIZE);
    const entries = { 'low-rank adaptation': { definition }, 'hessian spectrum': { definition } };
    const vocabulary = readVocabulary([{ name: 'other.yaml', type: 'theory', entries }]);
    const { read, executor } = watched();
    const files = filesWith(checkpointsIn(folder, SIZE).wrap(executor), { vocabulary });
    expect(files).toEqual(filesWith(INLINE_EXECUTOR, { vocabulary }));
    expect(read).toHaveLength(2 * PAPERS);
  });

  it('that are damaged are read again', () => {
    interrupt(2 * SIZE);
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 10);
    const { read, executor } = watched();
    expect(filesWith(checkpointsIn(folder, SIZE).wrap(executor))).toEqual(
      filesWith(INLINE_EXECUTOR),
    );
    expect(read).toHaveLength(2 * PAPERS);
  });

  it('leave alone what else is in the folder', () => {
    interrupt(SIZE);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    checkpointsIn(folder, SIZE).clear();
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('tell in a line where they cannot be written', () => {
    writeFileSync(folder, 'a file');
    expect(() => checkpointsIn(folder)).toThrow(UsageError);
    expect(() => checkpointsIn(folder)).toThrow('cannot be written (EEXIST)');
  });

  it('count the papers of all blocks', () => {
    const counted: number[] = [];
    const papers = READINGS[0]!.records;
    const context = { given: VOCABULARY, vocabulary: VOCABULARY, words: WORDS };
    checkpointsIn(folder, SIZE)
      .wrap(INLINE_EXECUTOR)
      .extract(papers, context, (done) => counted.push(done));
    expect(counted).toEqual([...counted].sort((a, b) => a - b));
    expect(counted.at(-1)).toBe(PAPERS);
  });
});
