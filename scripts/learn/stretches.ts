// learn/stretches: the trees that say which stretches of a text are terms, learned from marked terms
// (SciERC's format). Prints what five-fold cross-validation gives at several marks; with --write,
// writes the trees that all its lines give.
//
//   node --import tsx scripts/learn/stretches.ts TERMS.jsonl [--split train] [--write]

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../src/core/concepts/extract.ts';
import { termsOf } from '../eval/noun-terms.ts';
import { readBenchmark } from '../eval/read-lines.ts';
import { STRETCH_SIGNS, readStretches } from '../eval/stretch-signs.ts';
import { readLine } from '../eval/stretches.ts';
import { scoreTerms } from '../eval/terms.ts';
import { readOwnVocabulary, readOwnWords } from '../read-input.ts';
import { boost } from './boost.ts';
import { writeTrees } from './write-trees.ts';
import type { Tree } from '../../src/core/concepts/trees.ts';
import type { SeenStretch } from '../eval/stretch-signs.ts';
import type { Line } from '../eval/stretches.ts';
import type { TermDocument } from '../eval/terms.ts';

const FOLDS = 5;
/** Logarithms of odds. */
const MARKS = [-1.4, -1.2, -1, -0.8, -0.6];
const TARGET = fileURLToPath(new URL('../eval/stretch-trees.ts', import.meta.url));

const words = readOwnWords();
const extractor = createExtractor(readOwnVocabulary());

/** A document, its stretches, and whether each is marked. */
interface Marked {
  readonly gold: readonly string[];
  readonly line: Line;
  readonly stretches: readonly SeenStretch[];
  readonly answers: readonly number[];
}

/** Offsets of the format point into the text alone, so the title is left out. */
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
  const rows = documents.flatMap(({ stretches }) => stretches.map(({ signs }) => signs));
  const answers = documents.flatMap((document) => document.answers);
  return boost({ rows, answers }, { trees: 200, depth: 4, rate: 0.1 });
}

function crossValidate(documents: readonly Marked[]): void {
  const trees = Array.from({ length: FOLDS }, (_, f) =>
    learn(documents.filter((_, i) => i % FOLDS !== f)),
  );
  for (const mark of MARKS) {
    const sets = documents.map(({ gold, line, stretches }, i) => {
      return { gold, found: termsOf(line, stretches, trees[i % FOLDS]!, mark) };
    });
    const { exact, relaxed } = scoreTerms(sets);
    const figures = [exact, relaxed].flatMap((f) => [f.precision, f.recall, f.f1]);
    process.stdout.write(
      `${mark}  exact, relaxed P, R, F1: ${figures.map((n) => n.toFixed(4)).join(' ')}\n`,
    );
  }
  printSigns(trees.flat());
}

/** How often each sign is asked, the most asked first. */
function printSigns(trees: readonly Tree[]): void {
  const asked = STRETCH_SIGNS.map((name, sign) => {
    const n = trees.reduce(
      (sum, { features }) => sum + features.filter((f) => f === sign).length,
      0,
    );
    return { name, n };
  });
  asked.sort((a, b) => b.n - a.n);
  process.stdout.write(`${asked.map(({ name, n }) => `${name} ${n}`).join(', ')}\n`);
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
