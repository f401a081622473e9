// Screenshots of all states of the built page: `npm run -s screens -- OUT [BUILD]`. A state is opened by its address,
// or by interaction where it has none.

import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../test/e2e/find-browser.ts';
import { countTogether, linksWhere } from '../src/core/links/co-occurrence.ts';
import { UsageError, tell, withClearErrors } from './command.ts';
import { readFolder, readTextsIn } from './read-dataset.ts';
import type { Browser, Page } from '@playwright/test';
import type { Dataset } from '../src/core/dataset/dataset.ts';

/** A screenshot to take. */
interface Shot {
  readonly name: string;
  /** The address without `#v=1`; empty for the start. */
  readonly address: string;
  /** Window size in px; that of a laptop by default. */
  readonly size?: readonly [width: number, height: number];
  readonly isDark?: boolean;
  /** `prefers-contrast: more`. */
  readonly hasContrast?: boolean;
  /** `forced-colors: active`. */
  readonly isForced?: boolean;
  /** A touch screen. */
  readonly isTouched?: boolean;
  /** Text at 200 %. */
  readonly isLarge?: boolean;
  /** Requests for the dataset fail. */
  readonly isBroken?: boolean;
  /** Interaction before the screenshot. */
  readonly act?: (page: Page) => Promise<void>;
}

const LAPTOP = [1440, 900] as const;
const PHONE = [390, 844] as const;
const SIDE = [844, 390] as const;
/** A laptop's page at 200 %. */
const LOW = [720, 450] as const;

/** Milliseconds until animations and fetches have finished. */
const SETTLE_TIME = 900;

/** Concepts and papers of the corpus that are shown: the largest concepts, a close pair, the fullest paper. */
interface Subjects {
  readonly concept: string;
  readonly pair: readonly [string, string];
  readonly far: string;
  readonly paper: string;
  /** The paper with the most superscripts. */
  readonly maths: string;
}

function mostMaths(abstracts: readonly string[]): number {
  const counts = abstracts.map((text) => text.match(/[^\s]\^/g)?.length ?? 0);
  return counts.indexOf(counts.reduce((most, n) => Math.max(most, n), 0));
}

function subjectsOf(
  { concepts, postings, papers }: Dataset,
  abstracts: readonly string[],
): Subjects {
  const links = linksWhere(countTogether(postings, concepts.length));
  const [first, second] = links.sort((p, q) => q.papers - p.papers || p.a - q.a || p.b - q.b);
  if (!first) throw new UsageError('No two concepts of this corpus meet; there is little to show.');
  const largest = [...concepts].sort((p, q) => q.papers - p.papers || (p.id < q.id ? -1 : 1));
  const { cluster } = concepts[first.a]!;
  const lengths = papers.ids.map((_, row) => postings.offsets[row + 1]! - postings.offsets[row]!);
  const fullest = lengths.indexOf(lengths.reduce((most, n) => Math.max(most, n), 0));
  const link = second ?? first;
  return {
    concept: largest[Math.min(3, largest.length - 1)]!.id,
    pair: [concepts[link.a]!.id, concepts[link.b]!.id],
    far: (largest.find((concept) => concept.cluster !== cluster) ?? largest[0]!).id,
    paper: papers.ids[fullest]!,
    maths: papers.ids[mostMaths(abstracts)]!,
  };
}

function shotsOf({ concept, pair, far, paper, maths }: Subjects): Shot[] {
  const ends = [...pair].sort().join('~');
  const opened = `&open=concept:${concept}`;
  return [
    { name: 'map', address: '' },
    { name: 'map-hover', address: '', act: walkTo(/Concept map/) },
    { name: 'concept', address: opened },
    { name: 'paper', address: `&open=paper:${paper}` },
    { name: 'place-of-paper', address: `&open=place:${paper}` },
    { name: 'link', address: `&open=link:${ends}` },
    { name: 'area', address: '&open=area:0' },
    { name: 'many', address: `&open=many:${[...pair].sort().join('.')}` },
    { name: 'path', address: `&open=path:${pair[0]}~${far}` },
    { name: 'compare', address: `&open=compare:${ends}` },
    { name: 'bridges', address: '&open=bridges' },
    { name: 'gaps', address: '&open=gaps' },
    { name: 'rising', address: '&open=rising' },
    { name: 'table', address: '&view=table' },
    { name: 'timeline', address: '&view=timeline' },
    { name: 'list', address: '&view=list' },
    { name: 'papers', address: '&view=papers' },
    { name: 'papers-hover', address: '&view=papers', act: walkTo(/Map of papers/) },
    { name: 'papers-paper', address: `&view=papers&open=paper:${paper}` },
    { name: 'papers-concept', address: `&view=papers${opened}` },
    { name: 'search', address: '', act: search },
    { name: 'commands', address: '', act: press('All commands') },
    { name: 'export', address: '', act: press('Export') },
    { name: 'nothing-passes', address: '&years=1800-1801' },
    { name: 'focus', address: `&focus=${concept}~1` },
    { name: 'only-area', address: '&area=0' },
    { name: 'density', address: '&density=1' },
    { name: 'papers-of-concept', address: `${opened}&unfold=${concept}` },
    { name: 'questions', address: '', act: press('Questions') },
    { name: 'keys', address: '', act: press('Keys') },
    { name: 'save-filters', address: '&code=1', act: saveFilters },
    { name: 'menu', address: opened, act: menu },
    { name: 'low', address: opened, size: LOW },
    { name: 'why-390', address: '', size: PHONE, act: pressAny(/Why\?$/) },
    { name: 'filters-390', address: '', size: PHONE, act: press('Filters') },
    { name: 'large-letters', address: opened, isLarge: true },
    { name: 'papers-all-links', address: '&view=papers&alike=5000' },
    { name: 'papers-all-names', address: '&view=papers&names=all' },
    { name: 'search-year', address: '&q=year:2024' },
    { name: 'forced', address: opened, isForced: true },
    { name: 'forced-dark', address: '', isForced: true, isDark: true, act: press('Export') },
    { name: 'side-844', address: opened, size: SIDE, isTouched: true },
    { name: 'side-844-filters', address: '', size: SIDE, isTouched: true, act: press('Filters') },
    { name: 'tablet-1180', address: opened, size: [1180, 820], isTouched: true },
    { name: 'large-letters-390', address: '', isLarge: true, size: PHONE, isTouched: true },
    { name: 'large-letters-768', address: '', isLarge: true, size: [768, 1024] },
    ...['', opened, '&view=papers', '&view=table'].flatMap(themed),
    ...['', opened, '&view=papers', '&view=timeline'].flatMap(sized),
    { name: 'maths', address: `&open=paper:${maths}`, act: toMaths },
    { name: 'vocabulary', address: '&open=vocabulary' },
    { name: 'edits', address: '&open=edits' },
    { name: 'full-screen', address: opened, act: press('Full screen, or back') },
    { name: 'dense-1024', address: `&open=concept:${pair[0]}`, size: [1024, 768] },
    { name: 'map-320', address: '', size: [320, 640] },
    { name: 'concept-320', address: opened, size: [320, 640] },
    { name: 'search-nothing', address: '', act: searchInVain },
    { name: 'views', address: opened, act: saveView },
    { name: 'presentation', address: opened, act: presentView },
    { name: 'corpora', address: '', act: compareCorpora },
    { name: 'columns', address: '', act: chooseColumns },
    { name: 'no-dataset', address: '', isBroken: true },
    { name: 'papers-paper-390', address: `&view=papers&open=paper:${paper}`, size: PHONE },
  ];
}

/** `concept` of `&open=concept:…`, `papers` of `&view=papers`, `map` of the start. */
function nameOf(address: string): string {
  return /=(\w+)/.exec(address)?.[1] ?? 'map';
}

function themed(address: string): Shot[] {
  const name = nameOf(address);
  return [
    { name: `${name}-dark`, address, isDark: true },
    { name: `${name}-contrast`, address, hasContrast: true },
    { name: `${name}-contrast-dark`, address, hasContrast: true, isDark: true },
  ];
}

function sized(address: string): Shot[] {
  return [PHONE, [768, 1024] as const, [2560, 1440] as const].map((size) => ({
    name: `${nameOf(address)}-${size[0]}`,
    address,
    size,
  }));
}

/** Highlights something on a map with the keyboard, wherever it is. */
function walkTo(name: RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('application', { name }).focus();
    await page.keyboard.press('ArrowRight');
  };
}

async function search(page: Page): Promise<void> {
  await page.getByRole('searchbox').first().click();
  await page.keyboard.type('learning');
}

async function searchInVain(page: Page): Promise<void> {
  await page.getByRole('searchbox').first().click();
  await page.keyboard.type('zzzz qqqq');
}

async function toMaths(page: Page): Promise<void> {
  await page.locator('.abstract sup').last().scrollIntoViewIfNeeded();
}

async function saveView(page: Page): Promise<void> {
  await press('Views')(page);
  await page.getByRole('button', { name: 'Save this view' }).click();
}

async function presentView(page: Page): Promise<void> {
  await saveView(page);
  await page.getByRole('button', { name: /^Present/ }).click();
}

const corpus = (page: Page) => page.getByRole('button', { name: /^Corpus:/ });

/** A small library to compare with. */
const BITS = ['Few', 'Fewer', 'Fewest']
  .map((few, i) => {
    const abstract = 'We study pruning, quantization and low-rank adaptation of transformers.';
    return `@article{k${i}, title={${few} Bits}, year={202${i}}, abstract={${abstract}}}`;
  })
  .join('\n');

/** Opens a file by the menu of corpora. */
async function give(page: Page, name: string, text: string): Promise<void> {
  await corpus(page).click();
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').first().setInputFiles(file);
}

/** Compares a corpus that is opened with the one of the page. */
async function compareCorpora(page: Page): Promise<void> {
  await give(page, 'bits.bib', BITS);
  await corpus(page).filter({ hasText: 'bits' }).waitFor();
  await corpus(page).click();
  await page
    .getByRole('button', { name: /^Compare with/ })
    .first()
    .click();
  await page.getByRole('group', { name: 'Comparison of two corpora' }).waitFor();
}

/** Opens a table with unknown column names. */
async function chooseColumns(page: Page): Promise<void> {
  const rows = ['A study of quantization', 'Pruning after training', 'Low-rank adaptation'];
  const text = [
    'alpha,beta,gamma',
    ...rows.map((row, i) => `${row},${row} is told of here in a sentence or two.,202${i}`),
  ];
  await give(page, 'table.csv', text.join('\n'));
  await corpus(page).filter({ hasText: 'table' }).waitFor();
  await corpus(page).click();
  await page.getByRole('button', { name: /^Change the columns/ }).click();
}

function press(name: string): (page: Page) => Promise<void> {
  return (page) => page.getByRole('button', { name, exact: true }).click();
}

function pressAny(name: RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByRole('button', { name }).first().click();
}

async function saveFilters(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of these filters' }).fill('With code');
  await page.keyboard.press('Enter');
}

/** The context menu of the open item, by keyboard. */
async function menu(page: Page): Promise<void> {
  await page.getByRole('application', { name: /Concept map/ }).focus();
  await page.keyboard.press('Shift+F10');
}

/** Waits for the bar and the panels, which are loaded after the first map. */
async function settle(page: Page, { address }: Shot): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).waitFor();
  await page.locator('.right .side-panel').first().waitFor({ state: 'attached' });
  if (!address.includes('view=')) await page.locator('.map-nodes canvas:visible').first().waitFor();
}

/** Takes a screenshot; the errors and warnings of the page's console. */
async function take(browser: Browser, base: string, shot: Shot, out: string): Promise<string[]> {
  const [width, height] = shot.size ?? LAPTOP;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: width < 500 ? 2 : 1,
    colorScheme: shot.isDark ? 'dark' : 'light',
    contrast: shot.hasContrast ? 'more' : 'no-preference',
    forcedColors: shot.isForced ? 'active' : 'none',
    hasTouch: shot.isTouched === true,
    isMobile: shot.isTouched === true,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) said.push(line.text());
  });
  if (shot.isBroken) await page.route('**/dataset/**', (route) => route.abort());
  // From the start, as with a browser setting.
  if (shot.isLarge)
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
  await page.goto(`${base}${shot.address === '' ? '' : `#v=1${shot.address}`}`);
  if (!shot.isBroken) await settle(page, shot);
  if (shot.address.includes('view=papers'))
    await page.getByRole('application', { name: /Map of papers/ }).waitFor();
  await page.waitForTimeout(SETTLE_TIME);
  if (shot.act) {
    await shot.act(page);
    await page.waitForTimeout(SETTLE_TIME);
  }
  await page.screenshot({ path: join(out, `${shot.name}.png`) });
  await page.close();
  // The browser itself logs the failed requests.
  return shot.isBroken ? [] : said;
}

/** Takes all screenshots, or those whose name contains a word. Console messages are an error at the end. */
async function takeAll([to, from = 'dist', word = '']: readonly string[]): Promise<void> {
  if (to === undefined) throw new UsageError('screens needs a folder: npm run -s screens -- OUT.');
  const [out, build] = [resolve(to), resolve(from)];
  if (!existsSync(join(build, 'index.html')))
    throw new UsageError(`${from}: there is no built page. Run \`npm run build\` first.`);
  const folder = join(build, 'dataset');
  const dataset = readFolder(folder);
  mkdirSync(out, { recursive: true });
  const server = await preview({
    logLevel: 'error',
    build: { outDir: build },
    preview: { host: '127.0.0.1', port: 4290 },
  });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const abstracts = readTextsIn(folder, dataset).map(({ abstract }) => abstract);
    const shots = shotsOf(subjectsOf(dataset, abstracts)).filter(({ name }) => name.includes(word));
    const complaints: string[] = [];
    for (const shot of shots) {
      const said = await take(browser, server.resolvedUrls!.local[0]!, shot, out);
      complaints.push(...said.map((line) => `${shot.name}: ${line}`));
      tell(join(to, `${shot.name}.png`));
    }
    if (complaints.length > 0)
      throw new UsageError(`The console is not empty.\n${complaints.join('\n')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await takeAll(process.argv.slice(2));
} catch (error) {
  withClearErrors(() => {
    throw error;
  });
}
