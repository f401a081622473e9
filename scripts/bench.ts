// bench: how long the build of the default corpus takes, by stage, and how long a reader waits for
// the first map; then every part: building, extraction, layouts, counting, drawing. Absolute figures hold
// for the machine they were taken on. `--write` keeps the tables and plots in docs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createExtractor } from '../src/core/concepts/extract.ts';
import { writeDataset } from '../src/core/dataset/files.ts';
import { mergePapers } from '../src/core/papers/merge-papers.ts';
import { readDump } from '../src/core/papers/read-dump.ts';
import { buildDataset } from '../src/core/pipeline.ts';
import { findBrowser } from '../test/e2e/find-browser.ts';
import { benchBuild as benchLargeBuild } from './bench/build.ts';
import { benchCommunities } from './bench/communities.ts';
import { benchExtraction } from './bench/extraction.ts';
import { benchLayout } from './bench/layout.ts';
import { benchRecount } from './bench/recount.ts';
import { benchRender } from './bench/render.ts';
import { buildInto } from './build.ts';
import { tell, withClearErrors } from './command.ts';
import { readCorpus, readOwnVocabulary } from './read-input.ts';
import { addressesOf, buildApp, serveApp } from './serve.ts';
import type { Corpus } from './read-input.ts';
import type { Dataset } from '../src/core/dataset/dataset.ts';
import type { Vocabulary } from '../src/core/concepts/vocabulary.ts';
import type { Browser } from '@playwright/test';

const RUNS = 5;
/** Past this a page that does not say when its map was painted is taken to be broken. */
const LONGEST_WAIT = 30_000;

/** A line of the table. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Milliseconds a function takes, and what it gives. */
function time<T>(run: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** Milliseconds of each stage of one build. */
function timeStages(corpus: Corpus, vocabulary: Vocabulary) {
  const [read, readings] = time(() => corpus.files.map(readDump));
  const [clean, papers] = time(() => mergePapers(readings));
  const [prepare, extractor] = time(() => createExtractor(vocabulary));
  const [extract] = time(() => papers.map((paper) => extractor.extract(paper)));
  const [whole, build] = time(() => buildDataset(corpus.name, corpus.files, vocabulary));
  const [write] = time(() => writeDataset(build.dataset, build.texts));
  const map = whole - read - clean - prepare - extract;
  return { papers: papers.length, read, clean, prepare, extract, map, write, whole: whole + write };
}

function defaultDataset(): Dataset {
  const corpus = readCorpus([]);
  return buildDataset(corpus.name, corpus.files, readOwnVocabulary()).dataset;
}

function benchBuild(): Figure[] {
  const corpus = readCorpus([]);
  const [load, vocabulary] = time(() => readOwnVocabulary());
  const runs = Array.from({ length: RUNS }, () => timeStages(corpus, vocabulary));
  const ms = (name: string, pick: (run: (typeof runs)[number]) => number): Figure => ({
    name,
    value: median(runs.map(pick)),
    unit: 'ms',
  });
  return [
    { name: 'load the vocabulary (once)', value: load, unit: 'ms' },
    ms('build, whole', (run) => run.whole),
    ms('  read the dumps', (run) => run.read),
    ms('  clean and merge the papers', (run) => run.clean),
    ms('  prepare the matcher', (run) => run.prepare),
    ms('  extract the concepts', (run) => run.extract),
    ms('  links, areas, positions (rest)', (run) => run.map),
    ms('  write the dataset', (run) => run.write),
    { ...ms('extraction', (run) => (run.papers / run.extract) * 1000), unit: 'papers/s' },
  ];
}

/** Milliseconds from navigation to the first painted map, with an empty cache. */
async function timeFirstMap(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(address);
    const painted = () => performance.getEntriesByName('map-painted')[0]?.startTime;
    const mark = await page.waitForFunction(painted, undefined, { timeout: LONGEST_WAIT });
    return (await mark.jsonValue())!;
  } finally {
    await page.close();
  }
}

async function benchPage(): Promise<Figure[]> {
  const dataset = mkdtempSync(join(tmpdir(), 'paperloom-bench-'));
  withClearErrors(() => buildInto([], dataset));
  await buildApp();
  const server = await serveApp({ port: 4173, open: false }, dataset);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const runs: number[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await timeFirstMap(browser, addressesOf(server)[0]!));
    return [{ name: 'navigation to first painted map', value: median(runs), unit: 'ms' }];
  } finally {
    await browser.close();
    server.close();
    rmSync(dataset, { recursive: true });
  }
}

function print(figures: readonly Figure[]): void {
  for (const { name, value, unit } of figures) {
    const figure = value < 10 ? value.toFixed(1) : String(Math.round(value));
    process.stdout.write(`${name.padEnd(34)} ${figure.padStart(7)} ${unit}\n`);
  }
}

/** Parts that can be asked for alone: `npm run -s bench -- build FILE…`. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  build: () => {
    const { table, plot } = benchLargeBuild(files);
    keep('Building, by stage', table, plot);
  },
  communities: () => {
    benchCommunities(args);
  },
  extraction: () => {
    const papers = mergePapers(readCorpus(part ? files : []).readings);
    keep('Extraction, one core', benchExtraction(papers, readOwnVocabulary()));
  },
  layout: () => {
    keep('Layouts of the sheet', benchLayout(defaultDataset()));
  },
  recount: () => {
    benchRecount(defaultDataset());
  },
  render: () => benchRender(args),
};

/** What was found, to be written. */
const sections: string[] = [];

/** Prints what a part has found, and notes it for the docs with its plot. */
function keep(title: string, table: string, plot?: string): void {
  process.stdout.write(`\n${title}\n\n${table}\n`);
  sections.push(`## ${title}`, `\`\`\`\n${table}\n\`\`\``);
  if (plot === undefined) return;
  sections.push('![Seconds and memory by papers](bench-build.svg)');
  if (isToWrite) writeFileSync(join(DOCS, 'bench-build.svg'), plot);
}

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

/** Where it was measured, for people. */
function machineInWords(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;
}

function writeSections(): void {
  const text = [
    '# Building, measured',
    `\`npm run -s bench -- --write\` on ${machineInWords()}. A build is a process of its own; extraction ` +
      'is timed by the processor, in turn with the others, medians of 11; layouts are of one run. ' +
      'Drawing is in [bench.md](bench.md).',
    ...sections,
  ];
  writeFileSync(join(DOCS, 'bench-build.md'), `${text.join('\n\n')}\n`);
}

async function benchAll(): Promise<void> {
  const built = benchBuild();
  const page = await benchPage().catch((error: unknown) => {
    tell(`paperloom: the page was not measured. ${(error as Error).message.split('\n')[0]!}`);
    process.exitCode = 1;
    return [];
  });
  process.stdout.write(
    `\nMedians of ${RUNS} runs, default corpus; absolute figures of this machine\n`,
  );
  process.stdout.write(`(${machineInWords()}).\n\n`);
  print([...built, ...page]);
  for (const each of Object.values(PARTS)) await each();
  if (isToWrite) writeSections();
}

const args = process.argv.slice(2);
const isToWrite = args.includes('--write');
const part = PARTS[args[0] ?? ''];
/** What follows the name of a part: files and options of a build. */
const files = args.slice(part ? 1 : 0).filter((arg) => arg !== '--write');
if (part) await part();
else await benchAll();
