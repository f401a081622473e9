// bench: times the build of the default corpus by stage and the first map of the page; then every part: building,
// extraction, layouts, counting, drawing. Absolute figures depend on the machine. `--write` stores tables and plots
// in docs, each as soon as it is complete.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
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
import { putSection } from './bench/put-section.ts';
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
/** Milliseconds after which a page without a painted map counts as broken. */
const PAINT_TIMEOUT = 30_000;

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

/** Duration in milliseconds and result of a function. */
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
    const mark = await page.waitForFunction(painted, undefined, { timeout: PAINT_TIMEOUT });
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

function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map(({ name, value, unit }) => {
    const figure = value < 10 ? value.toFixed(1) : String(Math.round(value));
    return `${name.padEnd(34)} ${figure.padStart(7)} ${unit}`;
  });
  return [`Medians of ${RUNS} runs`, ...lines].join('\n');
}

/** The build of the default corpus by stage, and the wait for its map. */
async function benchDefault(): Promise<void> {
  const built = benchBuild();
  await keep('The default corpus', fenced(tableOf([...built, ...(await benchPage())])));
}

/** Parts by name; each can be run alone: `npm run -s bench -- build FILE…`. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  default: benchDefault,
  render: async () => {
    const { text, plot } = await benchRender(args);
    keepPlot('bench-drawing.svg', plot);
    await keep('Drawing', text);
  },
  build: async () => {
    const { table, plot, why } = benchLargeBuild(files);
    keepPlot('bench-build.svg', plot);
    await keep(
      'Building, by stage',
      `${fenced(table)}\n\n${why}\n\n![Seconds and memory by papers](bench-build.svg)`,
    );
  },
  communities: () => {
    benchCommunities(args);
  },
  extraction: async () => {
    const papers = mergePapers(readCorpus(part ? files : []).readings);
    await keep('Extraction, one core', fenced(benchExtraction(papers, readOwnVocabulary())));
  },
  layout: async () => {
    await keep('Layouts of the sheet', fenced(benchLayout(defaultDataset())));
  },
  recount: async () => {
    await keep('Links counted again', benchRecount(defaultDataset()));
  },
};

function fenced(table: string): string {
  return `\`\`\`\n${table}\n\`\`\``;
}

/** Prints the result of a part and, with `--write`, stores it in the docs. */
async function keep(title: string, text: string): Promise<void> {
  process.stdout.write(`\n${title}\n\n${text}\n`);
  if (!isToWrite) return;
  const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : HEAD;
  const after = putSection(before, title, `${text}\n\n_${machineInWords()}_`);
  // As `test:format` expects.
  const form = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(after, { ...form, filepath: DOCUMENT }));
}

function keepPlot(name: string, plot: string): void {
  if (isToWrite) writeFileSync(join(DOCS, name), plot);
}

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
const DOCUMENT = join(DOCS, 'bench.md');

const HEAD = `# Measured

\`npm run -s bench -- --write\` writes this page, a section when its part is done; \`npm run -s bench -- PART --write\` writes
one alone: default, build, extraction, layout, recount or render. A build is a process of its own; extraction is timed by the
processor, in turn with the others, medians of 11; layouts are of one run. Below each section stands the machine, with
its load when the part was done: on a busy one read the ratios, which are of one run, not the seconds.
`;

/** Description of the machine. */
function machineInWords(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;
}

/** Runs all parts; a failed one is reported and does not stop the others. */
async function benchAll(): Promise<void> {
  for (const [name, measure] of Object.entries(PARTS)) {
    try {
      await measure();
    } catch (error) {
      tell(`paperloom: ${name} was not measured. ${(error as Error).message.split('\n')[0]!}`);
      process.exitCode = 1;
    }
  }
}

const args = process.argv.slice(2);
const isToWrite = args.includes('--write');
const part = PARTS[args[0] ?? ''];
/** Arguments after the name of a part: files and options of a build. */
const files = args.slice(part ? 1 : 0).filter((arg) => arg !== '--write');
if (part) await part();
else await benchAll();
