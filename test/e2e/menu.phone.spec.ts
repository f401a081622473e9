// What a phone's bar has no room for: in a menu beside it, each line as large as a finger.

import { expect, test } from '@playwright/test';
import { openMap, tick } from './map-page.ts';
import type { Page } from '@playwright/test';

const menu = (page: Page) => page.getByRole('menu', { name: 'Menu' });
const openMenu = async (page: Page) => {
  await page.getByRole('button', { name: 'Menu', exact: true }).tap();
  await menu(page).waitFor();
};
const line = (page: Page, name: RegExp) => menu(page).getByRole('menuitem', { name });

test('a menu takes back what was done, and does it again, without closing', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  await tick(page, 'Methods');
  await page.getByRole('button', { name: 'Close this sheet' }).tap();
  await expect(page).toHaveURL(/notype=method/);
  await openMenu(page);
  await line(page, /^Undo: /).tap();
  await expect(page).not.toHaveURL(/notype/);
  await line(page, /^Redo: /).tap();
  await expect(page).toHaveURL(/notype=method/);
  await line(page, /^The start$/).tap();
  await expect(menu(page)).toBeHidden();
});

test('a menu holds the saved views, the keys, the commands and the colours', async ({ page }) => {
  await openMap(page);
  await openMenu(page);
  await line(page, /^Colours: as the system$/).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await line(page, /^Saved views$/).tap();
  const views = page.getByRole('dialog', { name: 'Saved views' });
  await expect(views).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await openMenu(page);
  await line(page, /^Keyboard shortcuts$/).tap();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

for (const width of [390, 768])
  test(`what is pressed in the bar and its menu is as large as a finger at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openMap(page);
    await openMenu(page);
    const sizes = await page
      .locator('.top .button.icon:visible, .more-menu [role=menuitem]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
