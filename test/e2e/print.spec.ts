// What comes out of the printer: the map as a picture of its own proportions and what is open in full,
// on light paper, without bars and buttons.

import { expect, test } from '@playwright/test';
import { nodeAt, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

async function asPrinted(page: Page): Promise<void> {
  // The map that is printed comes after the one that is painted first.
  await nodeAt(page, 'concept:generalization');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

test('a concept is printed with its map and all that is told of it', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:sharpness');
  await expect(page.getByRole('heading', { name: 'sharpness' })).toBeVisible();
  await asPrinted(page);
  const picture = page.locator('.print-picture');
  await expect(picture).toBeVisible();
  const { share, colours } = await picture.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const found = new Set<number>();
    for (let i = 0; i < data.length; i += 4 * 97)
      found.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    return { share: width / height, colours: found.size };
  });
  expect(colours).toBeGreaterThan(50);
  const box = (await picture.boundingBox())!;
  const map = page.viewportSize()!;
  expect(box.width).toBeLessThanOrEqual(map.width);
  expect(share).toBeGreaterThan(0.5);
  await expect(page.getByRole('heading', { name: 'sharpness' })).toBeVisible();
  await expect(page.locator('.right')).toHaveCSS('overflow', 'visible');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('paper is light, and the screen is as before afterwards', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMap(page);
  const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await ink()).toBe('dark');
  await asPrinted(page);
  expect(await ink()).toBe('light');
  const corner = await page
    .locator('.print-picture')
    .evaluate((canvas: HTMLCanvasElement) => [
      ...canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data,
    ]);
  expect(Math.min(...corner)).toBeGreaterThan(230);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await ink()).toBe('dark');
  await expect(page.locator('.print-picture')).toHaveCount(0);
});
