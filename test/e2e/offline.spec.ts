// The map as one file: saved from the page, opened from the disk with no network.

import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { details, nodeAt, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

/** Saves the page as a file and gives its path. */
async function saveOffline(page: Page, address: string): Promise<string> {
  await openMap(page, address);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('tab', { name: 'Data' }).click();
  await page.getByRole('option', { name: /The map itself/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const file = await saved;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

test('the map is saved as one file that asks for nothing and answers everything', async ({
  page,
  browser,
}) => {
  const path = await saveOffline(page, '#v=1&open=concept:quantization');
  expect(statSync(path).size).toBeLessThan(3_000_000);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.setOffline(true);
  const alone = await context.newPage();
  const asked: string[] = [];
  const troubles: string[] = [];
  alone.on('request', (request) => asked.push(request.url().slice(0, 80)));
  alone.on('pageerror', ({ message }) => troubles.push(message));
  alone.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  const address = pathToFileURL(path).href;
  await alone.goto(address);
  await alone.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
  const heading = details(alone).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Quantization');
  const { x, y } = await nodeAt(alone, 'concept:neural-network');
  await alone.mouse.click(x, y);
  await expect(heading).toContainText('Neural network');
  await alone.getByRole('searchbox').fill('sharpness-aware');
  await alone
    .getByRole('menuitem', { name: /^sharpness-aware minimization/ })
    .first()
    .click();
  await expect(heading).toContainText('Sharpness-aware minimization');
  await expect(details(alone).locator('mark').first()).toBeVisible();
  await alone.screenshot({ path: 'test-results/journey/offline.png' });
  expect(troubles).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
  await context.close();
});
