// learn/stretches: learns the trees that score which stretches of a text are terms, from marked terms (SciERC's format).
// Prints the results of five-fold cross-validation at several thresholds; with --write, writes trees learned from all
// lines.
//
//   node --import tsx scripts/learn/stretches.ts TERMS.jsonl [--split train] [--write]

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../src/core/concepts/extract.ts';
import { termsOf } from '../eval/noun-terms.ts';
import { readBenchmark } from '../eval/read-lines.ts';
import { FEATURE_NAMES, readStretches } from '../eval/stretch-features.ts';
import { readLine } from '../eval/stretches.ts';
import { scoreTerms } from '../eval/terms.ts';
import { readOwnVocabulary, readOwnWords } from '../read-input.ts';
import { boost } from './boost.ts';
import { writeTrees } from './write-trees.ts';
import type { Tree } from '../../src/core/concepts/trees.ts';
import type { FeaturedStretch } from '../eval/stretch-features.ts';
import type { Line } from '../eval/stretches.ts';
import type { TermDocument } from '../eval/terms.ts';

const FOLDS = 5;
/** Log-odds. */
const THRESHOLDS = [-1.4, -1.2, -1, -0.8, -0.6];
const TARGET = fileURLToPath(new URL('../eval/stretch-trees.ts', import.meta.url));

const words = readOwnWords();
const extractor = createExtractor(readOwnVocabulary());

/** A document, its stretches, and the label of each: 1 where it is marked. */
interface Marked {
  readonly gold: readonly string[];
  readonly line: Line;
  readonly stretches: readonly FeaturedStretch[];
  readonly answers: readonly number[];
}

/** The format's offsets refer to the text alone, so the title is left out. */
function readMarked({ text, spans }: TermDocument): Marked {
  const paper = { title: '', abstract: text };
  const line = readLine({ paper, extraction: extractor.extract(paper) }, 'abstract', words);
  const marked = new Set(spans.map(({ s, e }) => `${s} ${e}`));
  const stretches = readStretches(line, words);
  const answers = stretches.map(({ from, to }) =>
    Number(marked.has(`${line.tokens[from]!.start} ${line.tokens[to - 1]!.end}`)),
  );
  return { gold: spans.map(({ t }) => t), line, stretches, answers };
}

function learn(documents: readonly Marked[]): Tree[] {
  const rows = documents.flatMap(({ stretches }) => stretches.map(({ features }) => features));
  const answers = documents.flatMap((document) => document.answers);
  return boost({ rows, answers }, { trees: 200, depth: 4, rate: 0.1 });
}

function crossValidate(documents: readonly Marked[]): void {
  const trees = Array.from({ length: FOLDS }, (_, f) =>
    learn(documents.filter((_, i) => i % FOLDS !== f)),
  );
  for (const threshold of THRESHOLDS) {
    const sets = documents.map(({ gold, line, stretches }, i) => {
      return { gold, found: termsOf(line, stretches, trees[i % FOLDS]!, threshold) };
    });
    const { exact, relaxed } = scoreTerms(sets);
    const figures = [exact, relaxed].flatMap((f) => [f.precision, f.recall, f.f1]);
    process.stdout.write(
      `${threshold}  exact, relaxed P, R, F1: ${figures.map((n) => n.toFixed(4)).join(' ')}\n`,
    );
  }
  printFeatures(trees.flat());
}

/** Prints how often each feature is used, in descending order. */
function printFeatures(trees: readonly Tree[]): void {
  const used = FEATURE_NAMES.map((name, feature) => {
    const n = trees.reduce(
      (sum, { features }) => sum + features.filter((f) => f === feature).length,
      0,
    );
    return { name, n };
  });
  used.sort((a, b) => b.n - a.n);
  process.stdout.write(`${used.map(({ name, n }) => `${name} ${n}`).join(', ')}\n`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { split: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const path = positionals[0]!;
  const choice = values.split === undefined ? {} : { split: values.split };
  const benchmark = readBenchmark(path, readFileSync(path, 'utf8'), choice);
  if (benchmark.kind !== 'terms') throw new Error(`${path}: no marked terms.`);
  const documents = benchmark.lines.map(readMarked);
  const examples = documents.flatMap(({ answers }) => answers);
  const marked = examples.reduce((sum, answer) => sum + answer, 0);
  const wanted = benchmark.lines.reduce((sum, { spans }) => sum + spans.length, 0);
  process.stdout.write(`${examples.length} stretches, ${marked} of ${wanted} terms among them\n`);
  if (values.write) writeTrees(TARGET, 'scripts/learn/stretches.ts', learn(documents));
  else crossValidate(documents);
}

main();
