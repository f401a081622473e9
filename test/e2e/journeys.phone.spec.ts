// The same journey on a small screen, by touch.

import { expect, test } from '@playwright/test';
import { details, keepPicture, openMap } from './map-page.ts';

test('a phone shows the map, finds a concept, reads it in a sheet and closes it', async ({
  page,
}) => {
  await openMap(page);
  await keepPicture(page, 'phone-01-map');
  await page.getByRole('searchbox').tap();
  await page.keyboard.type('sharpness');
  await page
    .getByRole('menuitem', { name: /^sharpness/ })
    .first()
    .tap();
  await expect(details(page)).toBeVisible();
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText(/sharpness/i);
  await keepPicture(page, 'phone-02-concept');
  await details(page).getByRole('button', { name: 'Close this sheet' }).tap();
  await expect(details(page)).toBeHidden();
});

test('the filters come up as a sheet', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
  await keepPicture(page, 'phone-03-filters');
});

test('nothing is wider than the screen', async ({ page }) => {
  await openMap(page, '#v=1&open=paper:sharpness-aware-training-for-free');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  // What overflows a clipped page widens nothing: the last button tells.
  await expect(page.getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 });
});

for (const [typed, heading] of [
  ['quantization', /^quantization/i],
  ['"sharpness-aware minimization"', /^sharpness-aware/i],
] as const)
  test(`what is opened from the search by a key has the focus in its sheet: ${typed}`, async ({
    page,
  }) => {
    await openMap(page);
    const search = page.getByRole('searchbox').first();
    await search.tap();
    await page.keyboard.type(typed);
    await page.getByRole('menuitem', { name: heading }).first().waitFor();
    await page.keyboard.press('Enter');
    const title = details(page).getByRole('heading', { level: 2, name: heading });
    await expect(title).toBeVisible();
    await expect(title).toBeFocused();
  });
