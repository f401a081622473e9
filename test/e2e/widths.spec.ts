// From a small tablet to a large screen, and zoomed to twice the size: nothing is cut off.

import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

/** px by which the page is wider than the window, or a control is out of it. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('.top button, .top input, .zoom button')];
    const rights = controls
      .map((control) => control.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ right }) => right);
    return Math.max(document.documentElement.scrollWidth, ...rights) - window.innerWidth;
  });
}

for (const [width, height] of [
  [768, 1024],
  [1024, 768],
  [2560, 1440],
] as const) {
  test(`at ${width} px everything has its room`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '#v=1&open=concept:quantization');
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Quantization');
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/journey/width-${width}.png` });
  });
}

test('a page zoomed to twice its size leaves every control in the window', async ({ page }) => {
  // What a browser's zoom of 200 % makes of a window of 1440 by 900.
  await page.setViewportSize({ width: 720, height: 450 });
  await openMap(page, '#v=1&open=concept:quantization');
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: 'test-results/journey/zoom-200.png' });
});

test('a page zoomed to four times its size leaves the map half of the window, and every control in it', async ({
  page,
}) => {
  // What a browser's zoom of 400 % makes of a window of 1280 by 1024.
  await page.setViewportSize({ width: 320, height: 256 });
  await openMap(page);
  await expect(page.getByRole('button', { name: /^Hidden: .* Why\?$/ })).toBeInViewport({
    ratio: 1,
  });
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeInViewport({ ratio: 1 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const pane = await page.locator('.map-pane').boundingBox();
  expect(pane!.height).toBeGreaterThanOrEqual(128);
});
