// eval: the extraction against a gold standard, given as JSON Lines of papers and their concepts.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cleanText } from '../src/core/papers/clean-text.ts';
import { foldTitle } from '../src/core/papers/fold-title.ts';
import { readDump } from '../src/core/papers/read-dump.ts';
import { readPapers } from '../src/core/pipeline.ts';
import { fail, UsageError, withClearErrors } from './command.ts';
import { readCorpus, readOwnVocabulary } from './read-input.ts';
import { countBy, fold, judge, scoresOf } from './score.ts';
import type { ReadPaper } from '../src/core/pipeline.ts';
import type { Found, GoldPaper, Judged } from './score.ts';

const USAGE = 'npm run -s eval -- GOLD.jsonl [FILE…] [--misses]';
/** Lines under `--misses`. */
const MOST = 40;

function readGold(path: string): GoldPaper[] {
  const lines = readText(path).split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [readGoldLine(path, i + 1, line)]));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: cannot be opened. Check the name and the permissions.`);
  }
}

function readGoldLine(path: string, line: number, text: string): GoldPaper {
  try {
    const paper = JSON.parse(text) as Partial<GoldPaper>;
    const { title, introduces = [], concepts } = paper;
    if (typeof title === 'string' && Array.isArray(concepts))
      return { title, introduces, concepts };
  } catch {
    // No JSON; told below like any other line that is no paper.
  }
  throw new UsageError(
    `${path}:${line}: no gold paper. Expected {"title", "introduces", "concepts"}.`,
  );
}

function foundIn({ paper, extraction }: ReadPaper, labels: ReadonlyMap<string, string>): Found[] {
  return extraction.concepts.map(({ concept: id, mentions }) => ({
    id,
    label: labels.get(id)!,
    mentions: mentions.map((m) => fold(paper[m.field].slice(m.start, m.end))),
  }));
}

function judgeAll(gold: readonly GoldPaper[], files: readonly string[]): Judged[] {
  const vocabulary = readOwnVocabulary();
  const labels = new Map(vocabulary.concepts.map(({ id, label }) => [id, label]));
  const papers = readPapers(readCorpus(files).files.map(readDump), vocabulary);
  // Gold has titles as printed; papers are merged by the key of the cleaned title.
  const byTitle = new Map(papers.map((read) => [foldTitle(read.paper.title), read]));
  return gold.map((paper) => {
    const read = byTitle.get(foldTitle(cleanText(paper.title)));
    if (!read)
      throw new UsageError(`gold paper “${paper.title}” is in none of the files. Name them.`);
    return judge(paper, foundIn(read, labels));
  });
}

function tellScores(judged: readonly Judged[]): void {
  const sum = (count: (paper: Judged) => number) =>
    judged.reduce((n, paper) => n + count(paper), 0);
  const gold = sum((p) => p.hit.length + p.missed.length);
  const found = sum((p) => p.right.length + p.wrong.length);
  const { precision, recall, f1, centralRecall, bCubedF1 } = scoresOf(judged);
  print(`${judged.length} papers, ${gold} gold concepts, ${found} found`);
  print(`precision        ${precision.toFixed(4)}`);
  print(`recall           ${recall.toFixed(4)}`);
  print(`F1               ${f1.toFixed(4)}`);
  print(`recall, central  ${centralRecall.toFixed(4)}`);
  print(`B-cubed F1       ${bCubedF1.toFixed(4)}`);
}

function tellMisses(judged: readonly Judged[]): void {
  tellMost(
    'missed',
    judged.flatMap((p) => p.missed.map((c) => c.name)),
  );
  tellMost(
    'wrong',
    judged.flatMap((p) => p.wrong.map((f) => `${f.label}  (${f.mentions[0]!})`)),
  );
}

function tellMost(heading: string, names: readonly string[]): void {
  const most = [...countBy(names)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  print(`\n${heading}: ${names.length}, most frequent first`);
  for (const [name, count] of most.slice(0, MOST)) print(`${String(count).padStart(4)}  ${name}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function main(args: string[]): void {
  const { values, positionals } = parse(args);
  const [path, ...files] = positionals;
  if (path === undefined) fail(`eval needs a gold file. ${USAGE}`);
  const judged = withClearErrors(() => judgeAll(readGold(path), files));
  tellScores(judged);
  if (values.misses) tellMisses(judged);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { misses: { type: 'boolean', default: false } },
    });
  } catch (error) {
    fail(`${(error as Error).message.split('. ')[0]!}. ${USAGE}`);
  }
}

main(process.argv.slice(2));
