// Tables whose columns no name explains: asked for, chosen by keyboard, changed, on all screens.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { BIB, corpus, drop } from './drop-files.ts';
import { keepPicture, openMap } from './map-page.ts';
import type { Locator, Page } from '@playwright/test';

/** Two columns of words, neither long enough to be taken for an abstract. */
const ODD = {
  name: 'odd.csv',
  text: [
    'code;bib;txt',
    'x1;Sparse Attention;We study sparse attention in transformers.',
    'x2;Dense Attention;We study dense attention and pruning.',
    'x3;Some Attention;Pruning of attention and quantization.',
  ].join('\n'),
};

/** A build takes its time where many tests run at once. */
const BUILT = { timeout: 30_000 };

const asking = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Which column of odd.csv is the title?' });

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

test('a table without a column of titles asks for it, and keys alone answer', async ({ page }) => {
  await openMap(page);
  await drop(page, [ODD]);
  await expect(asking(page)).toBeVisible();
  const read = asking(page).getByRole('button', { name: 'Read it with these columns' });
  await expect(read).toBeDisabled();
  await page.keyboard.press('Tab');
  await expect(asking(page).getByRole('combobox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('bib');
  await page.keyboard.press('Tab');
  await page.keyboard.type('txt');
  const records = asking(page).getByRole('region', { name: 'The first records' });
  await expect(records).toContainText('Sparse Attention');
  await expect(records).toContainText('We study sparse attention in transformers.');
  await expectAccessible(page);
  await keepPicture(page, '60-columns');
  await read.focus();
  await page.keyboard.press('Enter');
  await expect(corpus(page)).toHaveAccessibleName('Corpus: odd · 3 papers', BUILT);
  await expect(page.getByText('3 records: 3 papers, 0 merged, 0 skipped.')).toBeVisible();
});

test('whoever does not say is told why nothing was read', async ({ page }) => {
  await openMap(page);
  await drop(page, [ODD]);
  await expect(asking(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toContainText(/odd\.csv:1: a table, but none .*“code”/);
  await expect(corpus(page)).toHaveAccessibleName(/404 papers/);
});

test('beside other papers such a table waits, and joins them when its columns are chosen', async ({
  page,
}) => {
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }, ODD]);
  await expect(corpus(page)).toHaveAccessibleName(/^Corpus: bits.* 3 papers/, BUILT);
  await page.getByRole('button', { name: 'Choose the columns of odd.csv…' }).click();
  await asking(page)
    .getByRole('combobox', { name: 'Title' })
    .selectOption({ label: 'bib: Sparse Attention' });
  await asking(page).getByRole('button', { name: 'Read it with these columns' }).click();
  await expect(corpus(page)).toHaveAccessibleName(/^Corpus: bits.* 6 papers/, BUILT);
  await drop(page, [{ name: 'more.bib', text: BIB.replaceAll('Few', 'Many') }]);
  await page.getByRole('button', { name: 'Add to it' }).click();
  await expect(corpus(page)).toHaveAccessibleName(/^Corpus: bits.* 9 papers/, BUILT);
});

test('the columns that were taken can be changed', async ({ page }) => {
  await openMap(page);
  const text = 'title,abstract,other\nOne,We prune networks.,First\nTwo,We quantize.,Second\n';
  await drop(page, [{ name: 'known.csv', text }]);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: known · 2 papers', BUILT);
  await corpus(page).click();
  await expect(page.getByText('known.csv: title from “title”, abstract from')).toBeVisible();
  await page.getByRole('button', { name: 'Change the columns of known.csv…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What the columns of known.csv hold' });
  await dialog.getByRole('combobox', { name: 'Title' }).selectOption('other');
  await expect(dialog.getByRole('listitem').first()).toContainText('First');
  await dialog.getByRole('button', { name: 'Read it with these columns' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('2 records: 2 papers, 0 merged, 0 skipped.')).toBeVisible(BUILT);
  await page.getByRole('searchbox').fill('second');
  await expect(page.getByRole('menuitem', { name: /Second/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone's screen, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme });

    test('the question fits, and can be answered', async ({ page }) => {
      await openMap(page);
      await drop(page, [ODD]);
      await asking(page).getByRole('combobox', { name: 'Title' }).selectOption({ index: 2 });
      await expect(asking(page).getByRole('listitem')).toHaveCount(3);
      await expectAccessible(page);
      await keepPicture(page, `61-columns-390-${colorScheme}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      await asking(page).getByRole('button', { name: 'Read it with these columns' }).click();
      await expect(corpus(page)).toHaveAccessibleName('Corpus: odd · 3 papers', BUILT);
      await expect(page.getByRole('button', { name: 'See each record' })).toBeVisible();
      await expectAccessible(page);
      await keepPicture(page, `62-news-390-${colorScheme}`);
    });
  });
}
