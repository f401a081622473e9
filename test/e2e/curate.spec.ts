// Mending the concepts of the default corpus: merged, left out, undone, found again after a reload.

import { expect, test } from '@playwright/test';
import { details, keepPicture, openMap, shown } from './map-page.ts';
import type { Page } from '@playwright/test';

const QUANTIZATION = '#v=1&open=concept:quantization';

async function choose(page: Page, entry: string): Promise<void> {
  await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

const papers = (page: Page) => details(page).locator('.figure-value').first().innerText();

test('two concepts become one, everything follows, and undo brings both back', async ({ page }) => {
  await openMap(page, QUANTIZATION);
  const before = [await papers(page), await shown(page)] as const;
  await openMap(page, '#v=1&open=concept:low-rank-adaptation');
  await page.reload();
  await choose(page, 'Merge into…');
  await keepPicture(page, '20-merge');
  await details(page).getByRole('combobox', { name: 'Into' }).fill('quantization');
  await page.getByRole('option', { name: /^quantization \d/ }).click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/^Quantization/);
  expect(page.url()).toContain('open=concept:quantization');
  expect(Number(await papers(page))).toBeGreaterThan(Number(before[0]));
  await expect(details(page).getByRole('status')).toContainText(
    /“low-rank adaptation” is merged into/,
  );
  await keepPicture(page, '21-merged');
  await details(page)
    .getByRole('button', { name: /^Undo: “low-rank adaptation”/ })
    .click();
  await expect.poll(() => papers(page)).toBe(before[0]);
  expect(await shown(page)).toEqual(before[1]);
});

test('a concept that is left out stays so after a reload, until it is undone', async ({ page }) => {
  await openMap(page, QUANTIZATION);
  const { concepts } = await shown(page);
  await choose(page, 'Leave out of the map');
  await expect.poll(async () => (await shown(page)).concepts).toBe(concepts - 1);
  await page.goto('about:blank');
  await openMap(page);
  expect((await shown(page)).concepts).toBe(concepts - 1);
  await details(page).getByRole('link', { name: 'Your 1 edit' }).click();
  await keepPicture(page, '22-edits');
  await details(page).getByRole('button', { name: 'Undo: “quantization” is left out' }).click();
  expect((await shown(page)).concepts).toBe(concepts);
});

test('a concept is made of words in an abstract, and its papers are found', async ({ page }) => {
  await openMap(page, '#v=1&open=paper:sharpness-aware-training-for-free');
  await details(page).getByRole('button', { name: 'Add a concept…' }).click();
  await details(page).getByRole('textbox', { name: /^Name/ }).fill('extra cost');
  await keepPicture(page, '23-add');
  await details(page).getByRole('button', { name: 'Add', exact: true }).click();
  await page.goto('about:blank');
  await openMap(page, '#v=1&open=edits');
  await expect(details(page)).toContainText('“extra cost” is a concept');
});

test('edits go out as a file and come back', async ({ page }) => {
  await openMap(page, QUANTIZATION);
  await choose(page, 'Leave out of the map');
  await details(page).getByRole('link', { name: 'Your 1 edit' }).click();
  const saving = page.waitForEvent('download');
  await details(page).getByRole('button', { name: 'Save as file' }).click();
  const path = await (await saving).path();
  await details(page)
    .getByRole('button', { name: /^Undo: / })
    .click();
  const choosing = page.waitForEvent('filechooser');
  await details(page).getByRole('button', { name: 'Open file…' }).click();
  await (await choosing).setFiles(path);
  await expect(details(page)).toContainText('“quantization” is left out');
});
