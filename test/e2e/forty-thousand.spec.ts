// A corpus of forty thousand papers, built by the command line and opened in the page; skipped where it
// is not at hand. To have it: build a file of so many papers with `--out DIR`, and name DIR in LARGE_DATASET.

import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';
import { openMap, shown } from './map-page.ts';
import type { Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const FOLDER = process.env.LARGE_DATASET ?? '';
const isThere = FOLDER !== '' && existsSync(join(FOLDER, 'overview.json'));

const KINDS: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Opens the map, first that of the overview, and waits until it has its papers. */
async function openLarge(page: Page, server: Server): Promise<void> {
  const { port } = server.address() as AddressInfo;
  await openMap(page, `http://127.0.0.1:${port}/`);
  const map = page.getByRole('application', { name: /^Concept map/ });
  await expect(map).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.overview-map')).toHaveCount(0, { timeout: 60_000 });
}

/** The built page with the large dataset in place of its own. */
function serve(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://x').pathname).replace(/^\/$/, '/index.html');
    const isData = path.startsWith('/dataset/');
    const file = isData ? join(FOLDER, path.slice('/dataset/'.length)) : join('dist', path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = KINDS[file.split('.').at(-1)!] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

test.describe('forty thousand papers', () => {
  test.skip(!isThere, 'no dataset in LARGE_DATASET: the large corpus is not opened');
  let server: Server;
  test.beforeAll(async () => {
    server = await serve();
  });
  test.afterAll(() => {
    server.close();
  });
  // What is parsed and counted is a hundred times the default corpus; a busy machine is given its time.
  test.describe.configure({ timeout: 180_000 });

  test('are a map of a bounded number of concepts, and the status line says by what', async ({
    page,
  }) => {
    await openLarge(page, server);
    const { concepts, papers } = await shown(page);
    expect(papers).toBeGreaterThan(30_000);
    expect(concepts).toBeGreaterThan(20);
    expect(concepts).toBeLessThan(400);
    await expect(page.locator('.status')).toContainText(/concepts in fewer than [\d,]+ papers/);
    const given = () =>
      page.evaluate(() => {
        const host = document.querySelector('.map-nodes') as unknown as {
          _cyreg?: { cy: { elements: () => { length: number } } };
        } | null;
        return host?._cyreg?.cy.elements().length;
      });
    await expect.poll(given).toBe(concepts);
  });

  test('are searched in their titles as one types, and counted anew for some years', async ({
    page,
  }) => {
    await openLarge(page, server);
    await page.getByRole('searchbox').fill('title:attention');
    await expect(page.getByRole('menuitem').first()).toBeVisible({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    const { papers } = await shown(page);
    const [from] = await page.getByRole('slider', { name: /Years/ }).all();
    await from!.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await shown(page)).papers).toBeLessThan(papers);
  });
});
