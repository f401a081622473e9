// Other views of the same selection, undo, commands, marks and saved views, by hand and by keyboard.

import { expect, test } from '@playwright/test';
import { details, nodeAt, openMap, shown, tick } from './map-page.ts';
import type { Page } from '@playwright/test';

const view = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name });

test('the table is sorted, filtered and walked, and the map keeps what it opened', async ({
  page,
}) => {
  await openMap(page);
  await view(page, 'Table').click();
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').nth(1)).toContainText('neural network');
  await grid.getByRole('button', { name: /^Concept/ }).click();
  await expect(grid.getByRole('row').nth(1)).not.toContainText('neural network');
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('flat min');
  await expect(grid.getByRole('row')).toHaveCount(2);
  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText(/Flat minimum/i);
  await view(page, 'Map').click();
  await expect(page).toHaveURL(/open=concept:flat-minimum/);
});

test('the table and the list bring what is open into sight', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:generative-model');
  await page.keyboard.press('t');
  const row = page.getByRole('row', { selected: true });
  await expect(row).toBeInViewport({ ratio: 1 });
  await expect(row).toContainText('generative model');
  await page.keyboard.press('l');
  const item = page.locator('.concept-item[aria-current=true]');
  await expect(item).toBeInViewport({ ratio: 1 });
  await expect(item).toContainText('generative model');
});

test('the timeline tells of what is open, and a click opens another', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization');
  await view(page, 'Timeline').click();
  const rows = page.getByRole('region', { name: 'Concepts over the years' }).getByRole('listitem');
  await expect(rows.first()).toContainText('quantization');
  await rows.nth(1).getByRole('link').click();
  await expect(page).not.toHaveURL(/open=concept:quantization(&|$)/);
});

test('a filter is undone and done again by keys', async ({ page }) => {
  await openMap(page);
  await tick(page, 'Methods');
  await expect(page).toHaveURL(/notype=method/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/notype/);
  await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(/notype=method/);
});

test('the palette does what its name says', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('button', { name: 'All commands' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rising');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=rising/);
});

test('marks and notes are there after a reload, and in another tab at once', async ({
  page,
  context,
}) => {
  await openMap(page, '#v=1&open=concept:quantization');
  const other = await context.newPage();
  await openMap(other, '#v=1&open=concept:quantization');
  await page.getByRole('button', { name: 'Star' }).click();
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('bits and pieces');
  await expect(other.getByRole('textbox', { name: 'Your note' })).toHaveValue('bits and pieces');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Star', pressed: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('bits and pieces');
});

test('a saved view has its picture, is there after a reload, and is presented', async ({
  page,
}) => {
  await openMap(page, '#v=1&open=concept:quantization');
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await expect(
    page.getByRole('button', { name: 'Show quantization' }).locator('img'),
  ).toBeVisible();
  await page.goto('about:blank');
  await openMap(page);
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('button', { name: 'Present 1 view' }).click();
  await expect(page.getByRole('region', { name: 'Presentation' })).toContainText('quantization');
  await expect(page).toHaveURL(/open=concept:quantization/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Presentation' })).toHaveCount(0);
});

test('several saved views are stepped through by keys and buttons', async ({ page }) => {
  await openMap(page);
  for (const id of ['quantization', 'sparsity']) {
    await openMap(page, `#v=1&open=concept:${id}`);
    await page.getByRole('button', { name: /^Views/ }).click();
    await page.getByRole('button', { name: 'Save this view' }).click();
    await expect(page.getByRole('button', { name: `Show ${id}` })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('button', { name: 'Present 2 views' }).click();
  const talk = page.getByRole('region', { name: 'Presentation' });
  await expect(talk).toContainText('1 / 2');
  await expect(page).toHaveURL(/open=concept:quantization/);
  await page.keyboard.press('PageDown');
  await expect(talk.getByRole('status')).toHaveText('sparsity');
  await expect(page).toHaveURL(/open=concept:sparsity/);
  await expect(talk.getByRole('button', { name: 'Next view' })).toBeDisabled();
  await talk.getByRole('button', { name: 'Previous view' }).click();
  await expect(page).toHaveURL(/open=concept:quantization/);
});

test('a double click shows a neighbourhood alone, and its chip leads out', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization');
  const before = await shown(page);
  const map = page.getByRole('application', { name: /Concept map/ });
  // The concept that is open has been brought into view; zooming keeps the middle.
  await map.focus();
  const at = await nodeAt(page, 'concept:quantization');
  await page.mouse.dblclick(at.x, at.y);
  await expect(page.getByRole('group', { name: 'Neighbourhood' })).toContainText(
    'quantization, 1 step',
  );
  expect((await shown(page)).concepts).toBeLessThan(before.concepts);
  await page
    .getByRole('group', { name: 'Neighbourhood' })
    .getByRole('button', { name: 'Show all again' })
    .click();
  expect((await shown(page)).concepts).toBe(before.concepts);
});

test('two quick clicks on two concepts open the other, and are no double click', async ({
  page,
}) => {
  await openMap(page);
  const one = await nodeAt(page, 'concept:deep-learning');
  const other = await nodeAt(page, 'concept:regularization');
  await page.mouse.click(one.x, one.y);
  await page.mouse.click(other.x, other.y);
  await expect(page).toHaveURL(/open=concept:regularization/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/open=concept:deep-learning$/);
});
