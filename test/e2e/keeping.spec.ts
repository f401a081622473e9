// What a reader does is kept, shared between tabs, and told of where the browser keeps nothing.

import { expect, test } from '@playwright/test';
import { details, keepPicture, openMap, shown } from './map-page.ts';
import type { Page } from '@playwright/test';

async function leaveOut(page: Page, id: string): Promise<void> {
  await page.goto(`./#v=1&open=concept:${id}`);
  await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Leave out of the map' }).click();
}

test('a browser that keeps nothing says so in one line, and the work goes into a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await openMap(page);
  const { concepts } = await shown(page);
  await leaveOut(page, 'quantization');
  await expect(page.locator('.trouble')).toHaveText(/cannot be kept in this browser/);
  await keepPicture(page, '50-not-kept');
  expect((await shown(page)).concepts).toBe(concepts - 1);
  await page.getByRole('button', { name: /^Corpus:/ }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a project file' }).click();
  const path = await (await saved).path();
  await page.goto('about:blank');
  await openMap(page);
  expect((await shown(page)).concepts).toBe(concepts);
  await page.getByRole('button', { name: /^Corpus:/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files…' }).click();
  await (await chooser).setFiles(path);
  await expect.poll(async () => (await shown(page)).concepts).toBe(concepts - 1);
});

test('two tabs that edit at once lose nothing of each other, and undo their own', async ({
  context,
}) => {
  const [left, right] = [await context.newPage(), await context.newPage()];
  await openMap(left);
  await openMap(right);
  const { concepts } = await shown(left);
  await leaveOut(left, 'quantization');
  await expect.poll(async () => (await shown(right)).concepts).toBe(concepts - 1);
  await leaveOut(right, 'pruning');
  await expect.poll(async () => (await shown(left)).concepts).toBe(concepts - 2);
  await left.keyboard.press('Control+z');
  await expect.poll(async () => (await shown(right)).concepts).toBe(concepts - 1);
  await right.reload();
  await openMap(right, '#v=1&open=edits');
  await expect(details(right)).toContainText('“pruning” is left out');
  await expect(details(right)).not.toContainText('“quantization” is left out');
});
