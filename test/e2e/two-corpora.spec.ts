// Two corpora laid over each other: coloured by corpus, listed, linked to, and left again.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { BIB, corpus, drop, entry } from './drop-files.ts';
import { details, keepPicture, openMap } from './map-page.ts';

const OTHER = [
  entry('x', 'Gossip at Scale', 'Federated learning and quantization of transformers.', 2024),
  entry('y', 'More Gossip', 'Federated learning with pruning. Quantization is not used.', 2025),
].join('');

test('two corpora are compared, by menu and by address, and left by Escape', async ({ page }) => {
  test.setTimeout(120_000);
  const slow = { timeout: 30_000 };
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: bits · 3 papers', slow);
  await corpus(page).click();
  await page.getByRole('button', { name: 'The built-in corpus', exact: true }).click();
  await expect(corpus(page)).toHaveAccessibleName(/404 papers/, slow);
  await drop(page, [{ name: 'gossip.bib', text: OTHER }]);
  await expect(corpus(page)).toHaveAccessibleName('Corpus: gossip · 2 papers', slow);
  await corpus(page).click();
  await page.getByRole('button', { name: 'Compare with bits' }).click();
  await expect(corpus(page)).toHaveAccessibleName('Corpus: gossip and bits · 5 papers', slow);
  await expect(details(page)).toContainText(
    '2 papers in gossip, 3 papers in bits; none is in both',
  );
  await expect(page.getByRole('group', { name: 'Comparison of two corpora' })).toContainText(
    'Only in gossip',
  );
  const table = details(page).getByRole('table');
  await expect(table.getByRole('row', { name: /quantization/ })).toContainText('2 100 %');
  await details(page).getByRole('radio', { name: 'Only bits' }).click();
  await expect(table.getByRole('row', { name: /low-rank adaptation/ })).toContainText('3 100 %');
  await details(page).getByRole('radio', { name: 'Only gossip' }).click();
  await expect(table.getByRole('row', { name: /federated learning/ })).toContainText('2 100 %');
  await keepPicture(page, '40-two-corpora');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(page).toHaveURL(/against=/);
  await page.reload();
  await expect(corpus(page)).toHaveAccessibleName('Corpus: gossip and bits · 5 papers', slow);
  await page.getByRole('searchbox').fill('fewest');
  await page.getByRole('menuitem', { name: /Fewest Bits/ }).click();
  await expect(details(page)).toContainText('LoRA helps.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(corpus(page)).toHaveAccessibleName('Corpus: gossip · 2 papers', slow);
  await expect(page).not.toHaveURL(/against=/);
});

test('the corpus that came with the page can be the other, and a missing one is told of', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openMap(page);
  await drop(page, [{ name: 'bits.bib', text: BIB }]);
  await expect(corpus(page)).toHaveAccessibleName(/bits/, { timeout: 30_000 });
  await corpus(page).click();
  await page.getByRole('button', { name: 'Compare with the built-in corpus' }).click();
  await expect(corpus(page)).toHaveAccessibleName(/^Corpus: bits and .* 407 papers/, {
    timeout: 30_000,
  });
  await keepPicture(page, '41-against-served');
  await page.getByRole('button', { name: 'Leave the comparison' }).first().click();
  await expect(corpus(page)).toHaveAccessibleName(/bits · 3 papers/, { timeout: 30_000 });
  await page.goto('about:blank');
  await openMap(page, '#v=1&against=nothere');
  await expect(page.getByRole('alert')).toContainText('not kept in this browser');
  await expect(page).not.toHaveURL(/against=/);
});
