// The reader's own vocabulary in the page: taken in, told of, built with, kept, and passed on.

import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { BIB, corpus, drop } from './drop-files.ts';
import { details, keepPicture, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

const TERMS = [
  'label,aliases,type,broader',
  'bit saving,few bits|fewer bits|fewest bits,theory,',
  'pruning,,animal,',
  'transformers,,stop word,',
  'lost term,,,nothing of that name',
  '',
].join('\n');

/** A build shares the machine with whatever else runs. */
const SLOW = { timeout: 30_000 };

async function openCorpus(page: Page): Promise<void> {
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', SLOW);
}

async function find(page: Page, words: string) {
  await page.getByRole('searchbox').fill(words);
  return page.getByRole('menuitem', { name: new RegExp(`^${words}`) });
}

test.setTimeout(120_000);

test('a vocabulary that is dropped says what it adds, and the corpus is built again with it', async ({
  page,
}) => {
  await openCorpus(page);
  await drop(page, [{ name: 'mine.csv', text: TERMS }]);
  const added = details(page).getByRole('status', { name: 'What the files added' });
  await expect(added).toContainText(
    'mine.csv: 1 concept, 1 stop word added, 2 lines refused.',
    SLOW,
  );
  await expect(added).toContainText('mine.csv:3: no kind of concept is called “animal”');
  await expect(added).toContainText('mine.csv:5: “lost term”');
  await keepPicture(page, '30-vocabulary');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const { hash } = new URL(page.url());
  await details(page).getByRole('button', { name: 'Rebuild it' }).click();
  await expect(details(page)).not.toContainText('Rebuild it', SLOW);
  await expect.poll(() => new URL(page.url()).hash).not.toBe(hash);
  await expect(await find(page, 'bit saving')).toBeVisible();
  await expect(await find(page, 'transformer')).toBeHidden();
});

test('it is there on the next visit, taken back by undo, and goes along in a project', async ({
  page,
  browser,
}) => {
  await openCorpus(page);
  await corpus(page).click();
  await page.getByRole('button', { name: 'Your vocabulary' }).click();
  await details(page).getByRole('button', { name: 'Add a concept…' }).click();
  await details(page).getByRole('textbox', { name: /^Name/ }).fill('bit saving');
  await details(page)
    .getByRole('textbox', { name: /^Other spellings/ })
    .fill('few bits, fewer bits');
  await details(page).getByRole('button', { name: 'Add', exact: true }).click();
  await details(page).getByRole('button', { name: 'Add a stop word…' }).click();
  await details(page).getByRole('textbox').fill('pruning');
  await details(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(details(page)).toContainText('1 concept, 1 stop word');
  await page.keyboard.press('Control+z');
  await expect(details(page)).toContainText('1 concept, 0 stop words');
  await page.reload();
  await expect(details(page)).toContainText('also few bits, fewer bits');
  await corpus(page).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a project file' }).click();
  const path = await (await saved).path();
  const elsewhere = await (await browser.newContext()).newPage();
  await openMap(elsewhere, '#v=1&open=vocabulary');
  await corpus(elsewhere).click();
  const chooser = elsewhere.waitForEvent('filechooser');
  const menu = elsewhere.getByRole('dialog', { name: 'Corpora' });
  await menu.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles(path);
  await expect(corpus(elsewhere)).toHaveAccessibleName('Corpus: bits · 3 papers', SLOW);
  await expect(details(elsewhere)).toContainText('also few bits, fewer bits');
});

test('SKOS in Turtle comes in, and goes out as another format', async ({ page }) => {
  await openMap(page, '#v=1&open=vocabulary');
  const text = [
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '<urn:a> a skos:Concept ; skos:prefLabel "weight gossip"@en ; skos:altLabel "gossiping"@en .',
  ].join('\n');
  await drop(page, [{ name: 'mine.ttl', text }]);
  await expect(details(page)).toContainText('mine.ttl: 1 concept, 0 stop words added.', SLOW);
  await expect(details(page)).toContainText('The built-in corpus is not rebuilt');
  await details(page).getByRole('combobox', { name: 'Format' }).selectOption('VOSviewer thesaurus');
  const saved = page.waitForEvent('download');
  await details(page).getByRole('button', { name: 'Save', exact: true }).click();
  const written = await readFile(await (await saved).path(), 'utf8');
  expect(written).toBe(
    'label\treplace by\nweight gossip\tweight gossip\ngossiping\tweight gossip\n',
  );
});
