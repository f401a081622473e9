// What a newcomer wants of a map of papers, by clicks alone; each click is counted.

import { expect, test } from '@playwright/test';
import { details, nodeAt, openMap } from './map-page.ts';
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

test('a slide of the area of scaling laws: eight steps', async ({ page }) => {
  await openMap(page);
  await nodeAt(page, 'concept:scaling-law');
  const hand = handOf(page);
  await hand.press('/');
  await hand.write('scaling law');
  await hand.click(page.getByRole('menuitem', { name: /^scaling law/ }).first());
  await expect(page).toHaveURL(/open=concept:scaling-law/);
  // The line above the name tells the area, which is named after its greatest concepts.
  await hand.click(details(page).locator('.kicker .opener').first());
  await hand.click(details(page).getByRole('button', { name: 'Only this area' }));
  await hand.click(page.getByRole('button', { name: 'Export' }));
  const dialog = page.getByRole('dialog', { name: /export/i });
  await hand.click(dialog.getByText('Slide', { exact: true }));
  const saved = page.waitForEvent('download');
  await hand.click(dialog.getByRole('button', { name: /^save/i }));
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
  expect(hand.clicks()).toBe(8);
});
