// What a newcomer wants of a map of papers, by clicks alone; each click is counted.

import { expect, test } from '@playwright/test';
import { areasNamed, details, keepWritten, middleOfName, nodeAt, openMap } from './map-page.ts';
import type { Locator, Page } from '@playwright/test';

/** A hand that counts its clicks and words. */
function handOf(page: Page) {
  let clicks = 0;
  return {
    click: async (at: Locator) => {
      clicks++;
      await at.click();
    },
    /** What is typed into what has the focus; counts as one. */
    write: async (text: string) => {
      clicks++;
      await page.keyboard.type(text);
    },
    press: async (key: string) => {
      clicks++;
      await page.keyboard.press(key);
    },
    menuAt: async (x: number, y: number) => {
      clicks++;
      await page.mouse.click(x, y, { button: 'right' });
    },
    clicks: () => clicks,
  };
}

test('which papers connect SAM to quantization: seven steps', async ({ page }) => {
  await openMap(page);
  const hand = handOf(page);
  await hand.click(page.getByRole('button', { name: 'Questions' }));
  await hand.click(page.getByRole('menuitem', { name: /How do two concepts connect/ }));
  for (const [end, words] of [
    ['From', 'sharpness-aware min'],
    ['To', 'quantization'],
  ] as const) {
    await details(page).getByRole('combobox', { name: end }).focus();
    await hand.write(words);
    await hand.press('Enter');
  }
  await expect(page).toHaveURL(/open=path:sharpness-aware-minimization~quantization/);
  const papers = details(page).locator('.paper-name');
  await expect(papers.first()).toBeVisible();
  await hand.click(papers.first());
  await expect(page).toHaveURL(/open=paper:/);
  expect(hand.clicks()).toBe(7);
});

test('what is rising since 2023: three steps', async ({ page }) => {
  await openMap(page);
  const hand = handOf(page);
  await hand.click(details(page).getByRole('link', { name: /rising\?$/ }));
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/rising/i);
  await hand.click(details(page).getByRole('button', { name: /Since/ }));
  await hand.click(page.getByRole('option', { name: '2023' }));
  await expect(page).toHaveURL(/open=rising:2023/);
  await expect(details(page).getByText(/against 2023–2025/)).toBeVisible();
  await expect(details(page).locator('.concept-name').first()).toBeVisible();
  expect(hand.clicks()).toBe(3);
});

/** Saves what the dialog is opened with: a slide of the area, called after it. */
async function saveSlide(page: Page, hand: ReturnType<typeof handOf>): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /export/i });
  await expect(dialog.getByRole('radio', { name: 'Slide' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'What is open' })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
  const saved = page.waitForEvent('download');
  await hand.click(dialog.getByRole('button', { name: /^save/i }));
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
}

test('a slide of the area of scaling laws: three steps from the map', async ({ page }) => {
  await openMap(page);
  const { x, y } = await nodeAt(page, 'concept:scaling-law');
  const hand = handOf(page);
  await hand.menuAt(x, y);
  await hand.click(page.getByRole('menuitem', { name: 'Figure of its area' }));
  await saveSlide(page, hand);
  await expect(page).toHaveURL(/open=area:/);
  expect(hand.clicks()).toBe(3);
});

test('a slide of the area of scaling laws: six steps from the search', async ({ page }) => {
  await openMap(page);
  await nodeAt(page, 'concept:scaling-law');
  const hand = handOf(page);
  await hand.press('/');
  await hand.write('scaling law');
  await hand.click(page.getByRole('menuitem', { name: /^scaling law/ }).first());
  await expect(page).toHaveURL(/open=concept:scaling-law/);
  // The line above the name tells the area, which is named after its greatest concepts.
  await hand.click(details(page).locator('.kicker .opener').first());
  await hand.click(details(page).getByRole('button', { name: 'Figure of this area' }));
  await saveSlide(page, hand);
  expect(hand.clicks()).toBe(6);
});

test('the name of an area on the map opens it, and has a menu', async ({ page }) => {
  await keepWritten(page);
  await openMap(page);
  await expect.poll(async () => (await areasNamed(page)).length).toBeGreaterThan(0);
  const [name] = await areasNamed(page);
  const { x, y } = await middleOfName(page, name!.split(' & ')[0]!);
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Figure of this area' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/open=area:/);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(name!);
});
