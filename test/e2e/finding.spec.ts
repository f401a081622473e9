// Finding and what is found again: the search and what may be typed, single keys, the filters and the
// way back through them, what has been read, and what is copied.

import { expect, test } from '@playwright/test';
import { BIB, corpus, drop } from './drop-files.ts';
import { details, nodeAt, openMap, paintedAt, shown, tick } from './map-page.ts';
import type { Locator, Page } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const searchBox = (page: Page) => page.getByRole('searchbox', { name: /^Search concepts/ });

/** Search results under a head, such as “12 papers, the first 8”. */
const found = (page: Page, one: 'concept' | 'paper' | 'note'): Locator =>
  page.getByRole('group', { name: new RegExp(`^[\\d,]+ ${one}s?\\b`) });

/** How many papers have what is typed. */
async function papersWith(page: Page, typed: string): Promise<number> {
  await searchBox(page).fill('');
  await expect(found(page, 'paper')).toHaveCount(0);
  await searchBox(page).fill(typed);
  const head = found(page, 'paper').locator('.findings-head');
  return parseInt((await head.innerText()).replaceAll(',', ''));
}

test('words joined by OR find more papers, a minus fewer', async ({ page }) => {
  await openMap(page);
  const plain = await papersWith(page, 'sharpness');
  const either = await papersWith(page, 'sharpness OR quantization');
  const without = await papersWith(page, 'sharpness -minimization');
  expect(either).toBeGreaterThan(plain);
  expect(without).toBeLessThan(plain);
  expect(await papersWith(page, 'sharpness minimization')).toBe(plain - without);
});

/** Types a text in a task of its own; says whether anything was found for it within that. */
function typeAtOnce(page: Page, text: string, andEnter: boolean): Promise<boolean> {
  return searchBox(page).evaluate(
    (box: HTMLInputElement, { text, andEnter }) => {
      box.focus();
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
      value.set!.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      const pressed = { key: 'Enter', bubbles: true, cancelable: true };
      if (andEnter) box.dispatchEvent(new KeyboardEvent('keydown', pressed));
      return document.querySelector('.findings') !== null;
    },
    { text, andEnter },
  );
}

test('a letter waits for nothing to be found', async ({ page }) => {
  await openMap(page);
  expect(await typeAtOnce(page, 'q', false)).toBe(false);
  await expect(page.getByRole('menuitem', { name: /^quantization Method/i })).toBeVisible();
});

test('Enter with the last letter opens the first finding of what was typed', async ({ page }) => {
  await openMap(page);
  await searchBox(page).fill('prun');
  await expect(page.getByRole('menuitem', { name: /^pruning Method/i })).toBeVisible();
  await typeAtOnce(page, 'quantization', true);
  await expect(page).toHaveURL(/open=concept:quantization/);
  await expect(page.getByRole('heading', { level: 2, name: 'Quantization' })).toBeFocused();
});

test('a field looks only there, and what may be typed is told below', async ({ page }) => {
  await openMap(page);
  expect(await papersWith(page, 'title:quantization')).toBeGreaterThan(1);
  for (const title of await found(page, 'paper').getByRole('menuitem').allInnerTexts())
    expect(title).toMatch(/quantiz/i);
  const told = page.getByLabel('Search syntax');
  for (const typed of [
    '-vision',
    'SAM OR SWA',
    'title: keyword: concept: venue: author:',
    'year:2023-2025',
  ])
    await expect(told.getByText(typed, { exact: true })).toBeVisible();
});

test('a field of papers lights what stands in the papers it finds', async ({ page }) => {
  await openMap(page);
  const keys = ['concept:quantization', 'concept:overfitting'] as const;
  const [inThem, inNone] = [await paintedAt(page, keys[0]), await paintedAt(page, keys[1])];
  await searchBox(page).fill('title:quantization');
  await expect.poll(() => paintedAt(page, keys[1])).not.toBe(inNone);
  expect(await paintedAt(page, keys[0])).toBe(inThem);
  await searchBox(page).fill('');
  await expect.poll(() => paintedAt(page, keys[1])).toBe(inNone);
});

test('author: finds papers by who wrote them, and says so where nobody is named', async ({
  page,
}) => {
  await openMap(page);
  await searchBox(page).fill('author:hinton');
  await expect(page.getByText('The files of this corpus name no authors.')).toBeVisible();
  const text = BIB.replaceAll('year = ', 'author = {Noether, Emmy and Hilbert, David}, year = ');
  await drop(page, [{ name: 'few.bib', text: text.replace('Noether, Emmy', 'Artin, Emil') }]);
  await expect(corpus(page)).toHaveText(/3 papers/, { timeout: 20_000 });
  expect(await papersWith(page, 'author:"emmy noether"')).toBe(2);
  expect(await papersWith(page, 'author:artin')).toBe(1);
});

test('all that is found is scrolled to by keys', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await openMap(page);
  await searchBox(page).fill('quantization');
  await expect(found(page, 'paper')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Search results' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByLabel('Search syntax')).toBeInViewport({ ratio: 1 });
});

test('OR and the minus hold for concepts as well', async ({ page }) => {
  await openMap(page);
  await searchBox(page).fill('pruning OR sparsity');
  const names = found(page, 'concept').getByRole('menuitem');
  await expect(names.filter({ hasText: /^pruning/ }).first()).toBeVisible();
  await expect(names.filter({ hasText: /^sparsity/ }).first()).toBeVisible();
  await searchBox(page).fill('transformer -vision');
  await expect(names.filter({ hasText: /^transformer/ }).first()).toBeVisible();
  await expect(names.filter({ hasText: /vision/ })).toHaveCount(0);
});

test('a note is found by its words, and leads to what it is about', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization');
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('ask Ada about the zebras');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/open=/);
  await page.keyboard.press('/');
  await page.keyboard.type('zebra');
  await found(page, 'note')
    .getByRole('menuitem', { name: /Ada about the zebras/ })
    .click();
  await expect(page).toHaveURL(/open=concept:quantization/);
});

test('single keys are letters to who types, in the search and in a note', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization');
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.keyboard.type('typed /e?');
  await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('typed /e?');
  await searchBox(page).click();
  await page.keyboard.type('typed');
  await expect(searchBox(page)).toHaveValue('typed');
  await expect(page).not.toHaveURL(/view=/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a letter in an open menu goes to its entry, not to another view', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Questions' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page).not.toHaveURL(/view=/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/view=table/);
});

test('single keys are turned off for good, and Ctrl+K stays', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Single-key shortcuts').click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await openMap(page);
  await expect(page.getByRole('button', { name: 'All commands' })).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).not.toHaveURL(/view=table/);
});

test('the years are brushed by hand and by key, each in one step', async ({ page }) => {
  await openMap(page);
  const before = await shown(page);
  const from = page.getByRole('slider', { name: /^Years, from/ });
  const thumb = (await page.locator('.thumb', { has: from }).boundingBox())!;
  await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(thumb.x + 160, thumb.y + thumb.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/years=\d{4}-\d{4}/);
  const brushed = page.url();
  await expect.poll(async () => (await shown(page)).papers).toBeLessThan(before.papers);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(before);
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=\d{4}-\d{4}/);
  expect(page.url()).not.toBe(brushed);
});

test('one press clears all filters, and one undo brings them back', async ({ page }) => {
  await openMap(page);
  const before = await shown(page);
  await tick(page, 'Methods');
  await tick(page, 'Only papers with code');
  await expect(page).toHaveURL(/notype=method/);
  const filtered = await shown(page);
  expect(filtered.papers).toBeLessThan(before.papers);
  await page.getByRole('button', { name: 'Reset all filters' }).click();
  await expect.poll(() => shown(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Reset all filters' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(filtered);
});

test('any step is jumped to from the list of what was done', async ({ page }) => {
  await openMap(page);
  for (const kind of ['Methods', 'Metrics', 'Tasks']) await tick(page, kind);
  const jump = async (nth: number) => {
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByRole('menu', { name: 'History' }).getByRole('menuitem').nth(nth).click();
  };
  await jump(3);
  await expect(page).not.toHaveURL(/notype/);
  await jump(1);
  await expect(page).toHaveURL(/notype=method\.metric(&|$)/);
  await jump(0);
  await expect(page).toHaveURL(/notype=method\.metric\.task(&|$)/);
});

test('what is read leaves a slice in its concepts, and is left out when asked', async ({
  page,
}) => {
  await openMap(page, '#v=1&open=paper:sharpness-aware-training-for-free');
  const { papers } = await shown(page);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByText('slice: read')).toBeVisible();
  await page
    .getByRole('radiogroup', { name: 'Papers by your marks' })
    .getByText('Not yet read')
    .click();
  await expect.poll(async () => (await shown(page)).papers).toBe(papers - 1);
  await expect(page.getByText('slice: read')).toBeHidden();
});

test('the slice of what is read is seen on the node', async ({ page }) => {
  await openMap(page, '#v=1&open=paper:sharpness-aware-training-for-free');
  const { x, y } = await nodeAt(page, 'concept:sharpness');
  const look = async () => {
    const clip = { x: x - 8, y: y - 8, width: 16, height: 16 };
    return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  };
  // The ground below it is drawn to its rim once the map has come.
  await page.waitForTimeout(1000);
  const before = await look();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect.poll(look).not.toBe(before);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect.poll(look).toBe(before);
});

test('a citation is copied as BibTeX', async ({ page }) => {
  await openMap(page, '#v=1&open=paper:sharpness-aware-training-for-free');
  await details(page).getByRole('button', { name: 'Copy citation' }).click();
  await expect(details(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^@\w+\{[\w:-]+,\s.*title = \{.*Sharpness.*Free/s,
  );
});
