// A picture of 8,000 × 8,000 px: made in strips while the page answers, or stopped midway.

import { readFileSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { readPngText } from '../../src/figure/png-text.ts';
import { openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

const SIDE = 8000;

async function askForLarge(page: Page, width = SIDE, height = SIDE): Promise<void> {
  await openMap(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: 'The whole map' }).click();
  await page.getByRole('radio', { name: 'px', exact: true }).click();
  for (const [name, side] of [
    ['Width', width],
    ['Height', height],
  ] as const) {
    await page.getByRole('textbox', { name, exact: true }).fill(String(side));
    await page.getByRole('textbox', { name, exact: true }).press('Tab');
  }
  await expect(page.getByText(`${width} × ${height} px`)).toBeVisible();
}

const saveButton = (page: Page) => page.getByRole('button', { name: 'Save PNG' });

/** The data of the chunks of a type, joined. */
function chunksOf(png: Buffer, type: string): Buffer {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === type)
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(found);
}

test('64 million px are painted with progress, and none of it is blank', async ({ page }, info) => {
  test.setTimeout(180_000);
  await askForLarge(page);
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const download = page.waitForEvent('download', { timeout: 150_000 });
  await saveButton(page).click();
  await expect(page.getByRole('progressbar', { name: 'Drawing the picture' })).toBeVisible();
  const png = readFileSync(await (await download).path());
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  info.annotations.push({ type: 'longest task', description: `${longest} ms` });
  const header = chunksOf(png, 'IHDR');
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([SIDE, SIDE]);
  expect(readPngText(png)).toContain('paperloom');
  const rows = unzlibSync(chunksOf(png, 'IDAT'));
  const stride = 4 * SIDE + 1;
  expect(rows).toHaveLength(stride * SIDE);
  // A row that differs from the one above has something drawn in it: all over the middle of the sheet.
  const isDrawn = (row: number) =>
    rows.subarray(row * stride + 1, (row + 1) * stride).some((b) => b > 0);
  const middle = Array.from({ length: 40 }, (_, i) => 2000 + i * 75);
  expect(middle.filter(isDrawn).length).toBeGreaterThan(35);
});

/** px across, more than a canvas can be, and where one piece of a strip meets the next. */
const WIDE = 20_000;
const SEAMS = [8192, 16_384];

test('a picture wider than a canvas is whole, without seams', async ({ page }) => {
  test.setTimeout(180_000);
  await askForLarge(page, WIDE, 1600);
  const download = page.waitForEvent('download', { timeout: 150_000 });
  await saveButton(page).click();
  const png = readFileSync(await (await download).path());
  expect(chunksOf(png, 'IHDR').readUInt32BE(0)).toBe(WIDE);
  const rows = unzlibSync(chunksOf(png, 'IDAT'));
  const stride = 4 * WIDE + 1;
  // Each row holds what differs from the one above; added up, the pixels.
  const pixels = rows.slice();
  for (let at = stride; at < pixels.length; at++)
    if (at % stride !== 0) pixels[at] = pixels[at]! + pixels[at - stride]!;
  const steps = (column: number) => {
    let found = 0;
    for (let row = 0; row < 1600; row++) {
      const at = row * stride + 1 + 4 * column;
      if (pixels[at] !== pixels[at - 4]) found++;
    }
    return found;
  };
  for (const seam of SEAMS) {
    const around = [-3, -2, -1, 1, 2, 3].map((by) => steps(seam + by));
    expect(steps(seam)).toBeLessThanOrEqual(2 * Math.max(...around) + 8);
  }
  const inked = (from: number, to: number) =>
    Array.from({ length: 200 }, (_, i) => from + Math.floor(((to - from) * i) / 200)).filter(
      (column) => steps(column) > 0,
    ).length;
  expect(inked(8192, 16_384)).toBeGreaterThan(20);
});

test('a picture that cannot be painted is refused with a drawing in its place', async ({
  page,
}) => {
  await askForLarge(page, WIDE, 1600);
  await page.getByRole('radio', { name: 'JPEG' }).click();
  await expect(page.getByRole('alert')).toContainText('more than a browser paints as JPEG');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save SVG instead' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.svg$/);
});

test('a large picture that is stopped leaves nothing, and another can be asked for', async ({
  page,
}) => {
  await askForLarge(page);
  let downloads = 0;
  page.on('download', () => downloads++);
  await saveButton(page).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(saveButton(page)).toBeEnabled();
  expect(downloads).toBe(0);
});
