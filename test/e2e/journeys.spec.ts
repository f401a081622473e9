// What a reader does, from opening the page to a figure and back by its address.

import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { details, keepPicture, lookAt, nodeAt, openMap, shown, tick } from './map-page.ts';
import type { Page } from '@playwright/test';

test('a reader goes from the map to a sentence, filters, exports, and comes back by the address', async ({
  page,
}) => {
  await openMap(page);
  await keepPicture(page, '01-map');
  const atFirst = await shown(page);
  expect(atFirst.papers).toBe(404);
  expect(atFirst.concepts).toBeGreaterThan(100);

  await page.keyboard.press('/');
  await page.keyboard.type('sharpness');
  await expect(page.getByRole('menuitem', { name: /sharpness-aware minimization/ })).toBeVisible();
  await keepPicture(page, '02-search');
  await page
    .getByRole('menuitem', { name: /sharpness-aware minimization/ })
    .first()
    .click();
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText(
    /Sharpness-aware minimization/,
  );
  await keepPicture(page, '03-concept');

  await details(page)
    .getByRole('link', { name: /Sharpness-Aware Training for Free/ })
    .click();
  await expect(details(page).locator('.abstract')).toContainText('sharpness');
  await expect(details(page).locator('.abstract a.mention').first()).toBeVisible();
  await keepPicture(page, '04-abstract');

  await page.goBack();
  await details(page).getByRole('link', { name: 'flat minimum', exact: true }).first().hover();
  await details(page)
    .getByTitle(/show the sentences/)
    .first()
    .click();
  await expect(details(page).locator('blockquote mark.mark-a').first()).toBeVisible();
  await expect(details(page).locator('blockquote mark.mark-b').first()).toBeVisible();
  await keepPicture(page, '05-link');

  await tick(page, 'Only papers with code');
  await expect.poll(async () => (await shown(page)).papers).toBeLessThan(404);
  await expect(page.locator('.status')).toContainText('papers without code');
  await keepPicture(page, '06-filter');

  const address = page.url();
  const sentences = await details(page).locator('blockquote').allInnerTexts();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(details(page).locator('blockquote').first()).toBeVisible();
  expect(await details(page).locator('blockquote').allInnerTexts()).toEqual(sentences);
  await expect(page.locator('.status')).toContainText('papers without code');
  await keepPicture(page, '07-reloaded');
});

for (const size of ['As on screen', 'Single column', 'Square']) {
  test(`a picture exported “${size}” has the pixels it says and is not blank`, async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: size }).click();
    await expect(dialog.getByAltText('Preview of the picture')).toBeVisible();
    await expect(dialog.locator('figcaption')).toContainText(/\d+ × \d+ px/);
    const said = /(\d+) × (\d+) px/.exec(await dialog.locator('figcaption').innerText())!;
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save PNG' }).click();
    const png = await readFile(await (await saving).path());
    const picture = await lookAt(page, png);
    expect([picture.width, picture.height]).toEqual([Number(said[1]), Number(said[2])]);
    expect(picture.inked).toBeGreaterThan(0.05);
    if (size === 'As on screen') await keepPicture(page, '08-export');
  });
}

for (const format of ['SVG', 'PDF']) {
  test(`a map saved as ${format} carries its type and its names`, async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: format }).click();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `Save ${format}` }).click();
    const file = (await readFile(await (await saving).path())).toString('latin1');
    expect(file.startsWith(format === 'SVG' ? '<?xml' : '%PDF-')).toBe(true);
    expect(file).toContain(format === 'SVG' ? 'data:font/ttf;base64,' : '/FontFile2');
  });
}

test('pointing at the map lights what is there, a click opens it, Escape closes it', async ({
  page,
}) => {
  await openMap(page);
  const found = { concept: false, link: false };
  for await (const spot of warmSpots(page)) {
    const before = page.url();
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => page.url()).not.toBe(before);
    const kind = /open=(concept|link):/.exec(page.url())![1] as keyof typeof found;
    found[kind] = true;
    await expect(
      details(page).getByText(kind === 'link' ? 'closest first' : 'Strongest links'),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Daily Papers');
    if (found.concept && found.link) break;
  }
  expect(found).toEqual({ concept: true, link: true });
});

test('the keyboard alone walks from concept to concept and opens one', async ({ page }) => {
  await openMap(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('.map-pane > [role=status]');
  await expect(said).toContainText(/paper/);
  const first = await said.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(said).not.toHaveText(first);
  const reached = (await said.innerText()).split(',')[0]!;
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toContainText(
    new RegExp(escape(reached), 'i'),
  );
});

/** Where a concept stands once cytoscape has the map, and the ground is drawn to its rim. */
async function placeSettled(page: Page): Promise<{ x: number; y: number }> {
  const place = await nodeAt(page, 'concept:quantization');
  await page.waitForTimeout(1000);
  return place;
}

test('a filter does not move the map', async ({ page }) => {
  await openMap(page);
  // The ground is drawn further out once the first map is seen.
  const place = await placeSettled(page);
  // Contours and lines: the lowest canvas, by itself.
  const drawn = () =>
    page
      .locator('.map-view > canvas')
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const before = await drawn();
  await tick(page, 'Metrics');
  await expect(page.locator('.status')).toContainText('of a kind switched off');
  await expect.poll(drawn).not.toBe(before);
  await tick(page, 'Metrics');
  await expect(page.locator('.status')).not.toContainText('of a kind switched off');
  await expect.poll(drawn).toBe(before);
  expect(await nodeAt(page, 'concept:quantization')).toEqual(place);
});

test('every reason for not being seen can be lifted by a click', async ({ page }) => {
  await openMap(page);
  const { concepts } = await shown(page);
  await page.getByRole('button', { name: /concepts in fewer than/ }).click();
  await expect.poll(async () => (await shown(page)).concepts).toBeGreaterThan(concepts * 3);
});

test('papers stand on the map when asked for', async ({ page }) => {
  await openMap(page);
  await page
    .getByRole('radiogroup', { name: 'Papers on the map' })
    .getByRole('radio', { name: 'All' })
    .click();
  expect(page.url()).toContain('show=all');
  await keepPicture(page, '09-papers');
});

test('the list tells the same graph', async ({ page }) => {
  await openMap(page);
  const { concepts } = await shown(page);
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.locator('.concept-list > li')).toHaveCount(concepts);
  await page
    .getByRole('button', { name: /links$/ })
    .first()
    .click();
  await expect(page.locator('.concept-links li').first()).toBeVisible();
  await keepPicture(page, '10-list');
});

test('an address of another corpus opens what it can', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:no-such-thing&npmi=9&years=abc&notype=nonsense');
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Daily Papers');
});

test('a dataset that is not there is told in words', async ({ page }) => {
  await page.route('**/dataset/overview.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('There is no map to show');
});

test('dark and light both stand', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    colorScheme: 'dark',
    viewport: { width: 1440, height: 900 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await openMap(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await keepPicture(page, '11-dark');
  await page.getByRole('button', { name: /^Colours/ }).click();
  await page.getByRole('button', { name: /^Colours/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await context.close();
});

/** Places of the map where the cursor says that something can be clicked. */
async function* warmSpots(page: Page): AsyncGenerator<{ x: number; y: number }> {
  const pane = (await page.locator('.map-view').boundingBox())!;
  for (let i = 0; i < 300; i++) {
    const x = pane.x + pane.width * (0.25 + 0.5 * ((i * 0.618) % 1));
    const y = pane.y + pane.height * (0.25 + 0.5 * (i / 300));
    await page.mouse.move(x, y);
    const cursor = await page
      .locator('.map-view')
      .evaluate((host) => getComputedStyle(host).cursor);
    if (cursor === 'pointer') yield { x, y };
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('the export dialog leads back to a picture when the address went to a view without one', async ({
  page,
}) => {
  await page.goto('./#v=1&view=table');
  await page.getByRole('radio', { name: 'Map', exact: true }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeVisible();
  await page.goBack();
  await dialog.getByRole('button', { name: 'Show the map' }).click();
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeVisible();
  await page.goBack();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('grid')).toBeVisible();
});
