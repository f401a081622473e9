// A picture of 8,000 × 8,000 px: made in strips while the page answers, or stopped midway.

import { readFileSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { readPngText } from '../../src/figure/png-text.ts';
import { openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

const SIDE = 8000;

async function askForLarge(page: Page): Promise<void> {
  await openMap(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: 'The whole map' }).click();
  await page.getByRole('radio', { name: 'px', exact: true }).click();
  for (const name of ['Width', 'Height']) {
    await page.getByRole('textbox', { name, exact: true }).fill(String(SIDE));
    await page.getByRole('textbox', { name, exact: true }).press('Tab');
  }
  await expect(
    page.getByText('8000 × 8000 px').or(page.getByText('8,000 × 8,000 px')),
  ).toBeVisible();
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
  await expect(page.getByRole('progressbar', { name: 'Painting the picture' })).toBeVisible();
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
