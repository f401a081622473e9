// Colours by mean year: chosen, read from the scale and from words, kept in the address, taken back; and
// nothing on the map moves.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { keepWritten, nodeAt, nodesBox, openMap, painted } from './map-page.ts';

test('discs are coloured by mean year, and nothing moves', async ({ page }) => {
  await keepWritten(page);
  await openMap(page);
  const before = await nodesBox(page);
  const colour = page.getByRole('radiogroup', { name: 'Colour', exact: true });
  await colour.getByRole('radio', { name: 'Mean year' }).click();
  await expect(page).toHaveURL(/colour=year/);
  const legend = page.locator('.legend');
  await expect(legend).toContainText('mean year');
  await expect(legend).toContainText('288 papers undated');
  await expect(legend).toContainText('under 3 dated papers');
  // All that is seen of it stands on one line.
  expect((await legend.boundingBox())!.height).toBeLessThan(32);
  await expect(legend.locator('.scale-lack')).toBeInViewport();
  expect(await nodesBox(page)).toEqual(before);
  // Names are written where they were: none was placed anew.
  expect((await painted(page)).length).toBeGreaterThan(0);

  const at = await nodeAt(page, 'concept:regularization');
  await page.mouse.move(at.x, at.y);
  const card = page.locator('.concept-told');
  await expect(card).toHaveText(/regularization mean year 20\d\d\.\d of 17 dated papers/);
  await expect(page.locator('.scale-mark')).toBeVisible();
  await page.mouse.click(at.x, at.y);
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    /mean year 20\d\d\.\d of 17 dated papers/,
  );

  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/colour=/);
  await expect(legend).toContainText('hue: area');
});

test('an address opens it, and the words of the map say so', async ({ page }) => {
  await openMap(page, '#v=1&colour=change');
  await expect(page.locator('.legend')).toContainText('change of share');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('tab', { name: 'Caption & methods' }).click();
  await expect(page.getByRole('region', { name: 'Methods' })).toContainText(
    'half a paper added to every count',
  );
});
