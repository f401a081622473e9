// Without a mouse: from the first Tab through map, menu, table, timeline, list and panels to a file; and
// what has been typed is there after whatever happens to the page.

import { expect, test } from '@playwright/test';
import { details, nodeAt, openMap, shown } from './map-page.ts';
import type { Locator, Page } from '@playwright/test';

const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });

/** Presses Tab, or another key, until something has the focus; fails after so many. */
async function goTo(page: Page, target: Locator, key = 'Tab', most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused({ timeout: 1 });
}

test('keys alone lead through every view and into a file', async ({ page }) => {
  test.setTimeout(120_000);
  await openMap(page);
  await nodeAt(page, 'concept:quantization');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  // The first stop leads over the bars to the map.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'To the map' })).toBeFocused();
  await page.keyboard.press('Enter');
  const map = page.getByRole('application', { name: /Concept map/ });
  await expect(map).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=concept:/);
  const first = await heading(page).innerText();
  // The view after it by one key; the table is walked and opens another.
  await page.keyboard.press('t');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  await goTo(page, grid);
  await page.keyboard.press('Home');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText(first);
  const second = await heading(page).innerText();
  await page.keyboard.press('y');
  const row = page.locator('.timeline-row').nth(3).getByRole('link');
  await goTo(page, row);
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText(second);
  // What is open is marked in its panel.
  await goTo(page, details(page).getByRole('button', { name: 'Star' }));
  await page.keyboard.press(' ');
  await expect(details(page).getByRole('button', { name: 'Star', pressed: true })).toBeVisible();
  await page.keyboard.press('l');
  await expect(page.locator('.list-view')).toBeVisible();
  await page.keyboard.press('m');
  await expect(map).toBeVisible();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const save = dialog.getByRole('button', { name: 'Save PNG' });
  await expect(save).toBeEnabled();
  await goTo(page, save);
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the papers of a concept are put around it and away by its menu, by key', async ({ page }) => {
  await openMap(page);
  await nodeAt(page, 'concept:quantization');
  const map = page.getByRole('application', { name: /Concept map/ });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  for (const [name, url] of [
    ['Show its papers around it', /unfold=/],
    ['Hide its papers', /^(?!.*unfold=)/],
  ] as const) {
    await page.keyboard.press('Shift+F10');
    const line = page.getByRole('menuitem', { name });
    await goTo(page, line, 'ArrowDown', 20);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url);
    await expect(map).toBeFocused();
  }
});

test('a view is saved and presented by key', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization');
  await expect(page.getByRole('button', { name: /^Views/ })).toBeVisible();
  await page.keyboard.press('v');
  const save = page.getByRole('button', { name: 'Save this view' });
  await goTo(page, save);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show quantization' })).toBeVisible();
  await goTo(page, page.getByRole('button', { name: 'Present 1 view' }));
  await page.keyboard.press('Enter');
  const talk = page.getByRole('region', { name: 'Presentation' });
  await expect(talk).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(talk).toHaveCount(0);
});

test('the question mark lists the keys, those of the map among them', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const what of ['Undo', 'View: table', 'Open what you moved to', 'Select what you moved to'])
    await expect(keys).toContainText(what);
});

test('what is open, searched and filtered goes along through every view', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization&years=2020-2025&focus=quantization~1&q=bits');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  for (const view of ['Papers', 'Table', 'Timeline', 'List', 'Map']) {
    await page.getByRole('radio', { name: view, exact: true }).click();
    await expect(heading(page)).toHaveText('Quantization');
    await expect(page.getByRole('searchbox', { name: /^Search concepts/ })).toHaveValue('bits');
    const url = page.url();
    for (const part of ['open=concept:quantization', 'years=2020-2025', 'focus=quantization~1'])
      expect(url).toContain(part);
  }
});

for (const [view, told] of [
  ['map', /concepts in fewer than/],
  ['table', /concepts in fewer than/],
  ['timeline', /concepts in fewer than/],
  ['list', /concepts in fewer than/],
  ['papers', /links beyond each paper/],
] as const)
  test(`the line below the view “${view}” says why not all is seen, and lifts it`, async ({
    page,
  }) => {
    await page.goto(`./#v=1&view=${view}`);
    const status = page.locator('.status');
    const reason = status.getByRole('button', { name: told });
    await expect(reason).toBeVisible({ timeout: 20_000 });
    await reason.click();
    await expect(reason).toHaveCount(view === 'papers' ? 1 : 0);
    if (view === 'papers') await expect(page).toHaveURL(/alike=5000/);
    else expect((await shown(page)).concepts).toBeGreaterThan(3000);
  });

const note = (page: Page) => page.getByRole('textbox', { name: 'Your note' });

test('a note that was being typed is there after a reload and after a crash', async ({
  page,
  context,
}) => {
  await openMap(page, '#v=1&open=concept:quantization');
  await page.getByRole('button', { name: 'Write a note' }).click();
  await page.keyboard.type('few bits');
  await page.reload();
  await expect(note(page)).toHaveValue('few bits');
  await note(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(', no loss');
  // The browser keeps what is typed a few ms later, in a process that stays.
  await page.waitForTimeout(300);
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const other = await context.newPage();
  await openMap(other, '#v=1&open=concept:quantization');
  await expect(note(other)).toHaveValue('few bits, no loss');
});

test('two tabs that write notes at once lose none, and see each other’s', async ({ context }) => {
  const [left, right] = [await context.newPage(), await context.newPage()];
  await openMap(left, '#v=1&open=concept:quantization');
  await openMap(right, '#v=1&open=concept:sparsity');
  for (const tab of [left, right]) await tab.getByRole('button', { name: 'Write a note' }).click();
  await Promise.all([left.keyboard.type('on the left'), right.keyboard.type('on the right')]);
  await left.goto('./#v=1&open=concept:sparsity');
  await expect(note(left)).toHaveValue('on the right');
  await right.goto('./#v=1&open=concept:quantization');
  await expect(note(right)).toHaveValue('on the left');
  await right.reload();
  await expect(note(right)).toHaveValue('on the left');
});
