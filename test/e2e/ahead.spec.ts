// A large corpus: its map is there before its papers are. The default one is told to be large, and its
// papers wait until they are let through.

import { expect, test } from '@playwright/test';
import { OVERVIEW_FILE, PAPERS_FILE, readDataset } from '../../src/core/dataset/files.ts';
import { sheetLinks } from '../../src/core/dataset/sheet-links.ts';
import { details, openMap, shown } from './map-page.ts';
import type { Locator, Page } from '@playwright/test';

/** Says the links ahead of the papers, which come when what is given back is called. */
async function makeLarge(page: Page): Promise<() => void> {
  const textOf = async (file: string) => (await page.request.get(`./dataset/${file}`)).text();
  const [overview, papers] = [await textOf(OVERVIEW_FILE), await textOf(PAPERS_FILE)];
  const sheet = sheetLinks(readDataset(overview, papers));
  const large = { ...(JSON.parse(overview) as object), sheet };
  let letThrough = (): void => undefined;
  const come = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(`**/${OVERVIEW_FILE}`, (route) => route.fulfill({ json: large }));
  await page.route(`**/${PAPERS_FILE}`, async (route) => {
    await come;
    await route.fulfill({ body: papers, contentType: 'application/json' });
  });
  return letThrough;
}

const picture = (page: Page): Locator => page.getByRole('img', { name: /^Concept map: / });
const map = (page: Page): Locator => page.getByRole('application', { name: /^Concept map: / });

test('the map of a large corpus is there before its papers, and stays as it was', async ({
  page,
}) => {
  const letThrough = await makeLarge(page);
  await openMap(page);
  await expect(page.getByRole('status')).toHaveText('Reading 404 papers…');
  await expect(map(page)).toHaveCount(0);
  const [name, at] = [
    await picture(page).getAttribute('aria-label'),
    await picture(page).boundingBox(),
  ];
  letThrough();
  await expect(map(page)).toBeVisible();
  await expect(page.locator('.overview-map')).toHaveCount(0);
  expect(await map(page).boundingBox()).toEqual(at);
  expect(await map(page).getAttribute('aria-label')).toContain(name!.slice(0, -1));
  expect((await shown(page)).papers).toBe(404);
});

test('what is clicked on it meanwhile is open when the papers have come', async ({ page }) => {
  const letThrough = await makeLarge(page);
  await openMap(page);
  const { width, height } = (await picture(page).boundingBox())!;
  const isOpen = () => page.url().includes('open=concept');
  for (let y = 0.3; y < 0.7; y += 0.1)
    for (let x = 0.3; x < 0.7 && !isOpen(); x += 0.02)
      await picture(page).click({ position: { x: width * x, y: height * y } });
  await expect(page.getByRole('status')).toHaveText(/^Reading 404 papers… Then “.+” opens\.$/);
  letThrough();
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
  expect(isOpen()).toBe(true);
  await expect(page.locator('.overview-map')).toHaveCount(0);
});

test('an address that asks for something else waits for the papers', async ({ page }) => {
  const letThrough = await makeLarge(page);
  await page.goto('./#v=1&view=table');
  await expect(page.getByRole('status')).toHaveText('Loading the map…');
  await expect(page.locator('.overview-map')).toHaveCount(0);
  letThrough();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('papers that never come are told of instead of the map', async ({ page }) => {
  await makeLarge(page);
  await page.unroute(`**/${PAPERS_FILE}`);
  let fail: () => void = () => undefined;
  const isFailing = new Promise<void>((resolve) => (fail = resolve));
  await page.route(`**/${PAPERS_FILE}`, async (route) => {
    await isFailing;
    await route.fulfill({ status: 404 });
  });
  await openMap(page);
  await expect(picture(page)).toBeVisible();
  fail();
  await expect(page.getByRole('alert')).toContainText('papers.json answered 404');
  await expect(page.locator('.overview-map')).toHaveCount(0);
});
