// Filters that change the map a little at a time, and what is offered where they leave next to nothing.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { keepPicture, openMap, shown } from './map-page.ts';
import type { Page } from '@playwright/test';

const status = (page: Page) => page.locator('.status[aria-busy=false]');
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });

test('the papers a concept needs are changed gently, to any number, and nothing in the bar moves', async ({
  page,
}) => {
  await openMap(page);
  const tabs = page.getByRole('radiogroup', { name: 'View' });
  await expect(page.getByRole('button', { name: 'History' })).toBeDisabled();
  const before = await tabs.boundingBox();
  const first = await shown(page);
  await page.getByRole('slider', { name: /^Papers per concept/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(status(page)).not.toContainText(`Showing ${first.concepts} of`);
  const next = await shown(page);
  expect(next.concepts).toBeGreaterThan(first.concepts);
  expect(next.concepts).toBeLessThan(1.5 * first.concepts);
  expect(await tabs.boundingBox()).toEqual(before);
  const field = page.getByRole('textbox', { name: 'Papers per concept, at least' });
  await field.fill('37');
  await field.press('Enter');
  await expect(page).toHaveURL(/papers=37/);
  await expect(status(page)).toContainText('concepts in fewer than 37 papers');
  await undoButton(page).click();
  await expect(status(page)).toContainText(`Showing ${first.concepts} of`);
});

test('a map that years leave nearly empty is filled by one press, and emptied by one step back', async ({
  page,
}) => {
  await openMap(page, '#v=1&years=2024-2025');
  const offer = page.getByRole('group', { name: 'Few concepts are left' });
  await expect(offer).toContainText(/^Only \d+ of \d+ concepts are in \d+ or more of these/);
  await keepPicture(page, '50-few-left');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const few = await shown(page);
  const press = offer.getByRole('button', { name: /^Show the/ });
  const promised = Number(/the (\d+) in/.exec(await press.innerText())![1]);
  await press.click();
  await expect(offer).toBeHidden();
  await expect(status(page)).toContainText(`Showing ${promised} of`);
  await expect(page.getByRole('application', { name: /^Concept map/ })).toBeFocused();
  await expect(page).toHaveURL(/papers=fit/);
  await page.reload();
  await expect(status(page)).toContainText(`Showing ${promised} of`);
  await page.goto('about:blank');
  await openMap(page, '#v=1&years=2024-2025');
  await offer.getByRole('button', { name: /^Show the/ }).click();
  await expect(offer).toBeHidden();
  await undoButton(page).click();
  await expect(status(page)).toContainText(`Showing ${few.concepts} of`);
  await expect(offer).toBeVisible();
});

test('papers without a date are kept beside those of some years, as the address says', async ({
  page,
}) => {
  await openMap(page, '#v=1&years=2024-2025');
  const dated = await shown(page);
  const keep = page.getByRole('checkbox', { name: /^keep \d+ undated$/ });
  const undated = Number(/\d+/.exec(await page.getByText(/^keep \d+ undated$/).innerText())![0]);
  await page.getByText(/^keep \d+ undated$/).click();
  await expect(page).toHaveURL(/undated=1/);
  await expect(status(page)).not.toContainText('without a date');
  expect((await shown(page)).papers).toBe(dated.papers + undated);
  // In the line of the years at both ends, within the bar.
  const row = (await page.getByText(/^keep \d+ undated$/).boundingBox())!;
  expect(row.y + row.height).toBeLessThanOrEqual(page.viewportSize()!.height);
  await page.reload();
  await expect(keep).toBeChecked();
});
