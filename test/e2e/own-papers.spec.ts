// The reader's own papers: dropped, pasted, kept, and told of when they cannot be read.

import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { BIB, corpus, drop, entry } from './drop-files.ts';
import { details, openMap, shown } from './map-page.ts';
import type { Page } from '@playwright/test';

/** A build takes its time where many tests run at once. */
const BUILT = { timeout: 30_000 };

test('a BibTeX file dropped on the page becomes its map, and is there on the next visit', async ({
  page,
}) => {
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', BUILT);
  await expect(page.getByText('3 records: 3 papers, 0 merged, 0 skipped.')).toBeVisible();
  await expect(page.getByRole('application', { name: /Concept map/ })).toBeVisible();
  expect(page.url()).toContain('corpus=');
  await page.reload();
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', BUILT);
  await corpus(page).click();
  await page.getByRole('button', { name: 'The built-in corpus', exact: true }).click();
  await expect(corpus(page)).toHaveAccessibleName(/404 papers/);
});

test('abstracts, evidence and search are those of the papers that were given', async ({ page }) => {
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(corpus(page)).toHaveAccessibleName(/^Corpus: bits/, BUILT);
  await page.getByRole('searchbox').fill('fewest');
  await page.getByRole('menuitem', { name: /Fewest Bits/ }).click();
  await expect(page.getByText('LoRA helps.')).toBeVisible();
});

test('pasted text is read like a file', async ({ page }) => {
  await openMap(page);
  await corpus(page).click();
  await page.getByRole('textbox', { name: 'Paste papers' }).fill(BIB);
  await page.getByRole('button', { name: 'Build the map of this text' }).click();
  await expect(corpus(page)).toHaveAccessibleName('Corpus: Pasted text · 3 papers', BUILT);
});

const MANY = Array.from({ length: 4000 }, (_, i) =>
  entry(
    `k${i}`,
    `Paper ${i} on pruning`,
    `Pruning ${i} and quantization meet. ${'More words follow. '.repeat(60)}`,
    2020,
  ),
).join('');

test('a build that is cancelled changes nothing', async ({ page }) => {
  await openMap(page);
  await drop(page, [{ name: 'many.bib', text: MANY }]);
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeFocused();
  await cancel.click();
  await expect(page.getByRole('region', { name: /^Building/ })).toHaveCount(0);
  await expect(page.getByRole('application')).toBeFocused();
  await expect(corpus(page)).toHaveAccessibleName(/404 papers/);
});

test('the open map can be read while a build goes on, which more files have to wait for', async ({
  page,
}) => {
  await openMap(page);
  await drop(page, [{ name: 'many.bib', text: MANY }]);
  const card = page.getByRole('region', { name: 'Building the map of many' });
  // It takes the focus once, as it comes.
  await expect(card.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('sharpness');
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText(/sharpness/i);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(page.getByRole('alert')).toContainText('The map of many is still being built.');
  await page.setViewportSize({ width: 320, height: 640 });
  const cancel = card.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeInViewport({ ratio: 1 });
  await cancel.click();
  await expect(card).toBeHidden();
  await expect(corpus(page)).toHaveAccessibleName(/404 papers/);
});

test('the receipt tells of every record, and the rest loads when a file is broken', async ({
  page,
}) => {
  await openMap(page);
  await drop(page, [
    { name: 'bits.bib', text: BIB + entry('d', 'Few Bits', 'The same paper again.', 2022) },
    { name: 'photo.png', text: '\u0089PNG\r\n\u001a\n\0\0\0' },
  ]);
  await expect(page.getByText(/Left out: photo\.png/)).toBeVisible(BUILT);
  await corpus(page).click();
  await page.getByRole('button', { name: /Receipt: what became of 4 records/ }).click();
  const receipt = page.getByRole('dialog', { name: 'What became of each record' });
  await expect(receipt.getByText('merged', { exact: true })).toBeVisible();
  await receipt.getByRole('radio', { name: 'Merged' }).click();
  await expect(receipt.getByRole('listitem')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('a file of nothing says what is read, and text never becomes a page', async ({ page }) => {
  await openMap(page);
  await drop(page, [{ name: 'photo.png', text: '\u0089PNG\r\n\u001a\n\0\0\0' }]);
  await expect(page.getByRole('alert')).toContainText('photo.png');
  await expect(corpus(page)).toHaveAccessibleName(/404 papers/);
  let isRun = false;
  page.on('dialog', () => (isRun = true));
  const hostile = entry(
    'x',
    '<img src=x onerror=alert(1)> Pruning',
    '<script>alert(2)</script> Pruning of transformers.',
    2020,
  );
  await drop(page, [{ name: '<b>x</b>.bib', text: hostile }]);
  await expect(corpus(page)).toHaveAccessibleName(/<b>x<\/b> · 1 paper/, BUILT);
  expect(isRun).toBe(false);
});

test('files given to a kept corpus are added to it, and it can go back and forth', async ({
  page,
}) => {
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', BUILT);
  const before = new URL(page.url()).hash;
  await drop(page, [
    { name: 'more.bib', text: entry('m', 'Bits Again', 'Quantization once more.', 2025) },
  ]);
  await page.getByRole('button', { name: 'Add to it' }).click();
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 4 papers', BUILT);
  const kept = page.getByRole('region', { name: 'Stored corpora' }).getByRole('listitem');
  await corpus(page).click();
  await expect(kept).toHaveCount(2);
  await page.getByRole('button', { name: 'Back to bits with 3 papers' }).click();
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', BUILT);
  await corpus(page).click();
  await expect(kept).toHaveCount(2);
  await page.getByRole('button', { name: 'On to bits with 4 papers' }).click();
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 4 papers', BUILT);
  // An address of what it was opens that in its place.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, before);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', BUILT);
  await corpus(page).click();
  await expect(page.getByRole('button', { name: 'On to bits with 4 papers' })).toBeVisible();
});

test('an address of a corpus that is not here says so', async ({ page }) => {
  await page.goto('/#v=1&corpus=nothere');
  await expect(page.getByRole('alert')).toContainText('not kept in this browser');
  await expect(corpus(page)).toHaveAccessibleName(/404 papers/);
});

async function openFound(page: Page, words: string, name: RegExp): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('menuitem', { name }).first().click();
}

/** Opens a panel by the address, as a link does. */
async function openPanel(page: Page, panel: string): Promise<void> {
  await page.goto(page.url().replace(/&open=[^&]*/, '') + `&open=${panel}`);
}

/** A term, a view, an edit and a note, the paper of which stays open. */
async function workOn(page: Page): Promise<void> {
  await drop(page, [{ name: 'mine.csv', text: 'label,aliases\nbit saving,few bits|fewer bits\n' }]);
  await expect(details(page)).toContainText('mine.csv: 1 concept', BUILT);
  await openFound(page, 'quantization', /^quantization/);
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await expect(page.getByRole('button', { name: 'Show quantization' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openFound(page, 'pruning', /^pruning/);
  await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Leave out of the map' }).click();
  await openFound(page, 'fewest', /Fewest Bits/);
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('Read this first.');
}

test('a project file brings corpus, note, view, edit and term to a browser that knows nothing', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', BUILT);
  await workOn(page);
  await corpus(page).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a project file' }).click();
  const path = await (await saved).path();
  const { concepts } = await shown(page);

  const elsewhere = await (await browser.newContext()).newPage();
  await openMap(elsewhere);
  await corpus(elsewhere).click();
  const chooser = elsewhere.waitForEvent('filechooser');
  await elsewhere.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles(path);
  await expect(corpus(elsewhere)).toHaveAccessibleName('Corpus: bits · 3 papers', BUILT);
  const note = elsewhere.getByRole('textbox', { name: 'Your note' });
  await expect(note).toHaveValue('Read this first.');
  await elsewhere.reload();
  await expect(note).toHaveValue('Read this first.', BUILT);
  await expect.poll(async () => (await shown(elsewhere)).concepts).toBe(concepts);
  await openPanel(elsewhere, 'edits');
  await expect(details(elsewhere)).toContainText('“pruning” is left out');
  await openPanel(elsewhere, 'vocabulary');
  await expect(details(elsewhere)).toContainText('also few bits, fewer bits');
  await elsewhere.getByRole('button', { name: /^Views/ }).click();
  await expect(elsewhere.getByRole('button', { name: 'Show quantization' })).toBeVisible();
});

test('a figure that was saved brings its view back, and says when the corpus is another', async ({
  page,
}) => {
  await openMap(page, '#v=1&open=concept:sharpness-aware-minimization');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'SVG' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save SVG' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Close the panel' }).click();
  await drop(page, [{ name: 'figure.svg', text }]);
  await expect(page.getByText('The view of figure.svg.')).toBeVisible();
  await expect(page).toHaveURL(/open=concept:sharpness-aware-minimization/);
  const elsewhere = text.replace(/(&quot;corpus&quot;:&quot;|"corpus":")[a-z0-9]+/, '$1other');
  await drop(page, [{ name: 'figure.svg', text: elsewhere }]);
  await expect(page.getByRole('alert')).toContainText('another corpus');
});
