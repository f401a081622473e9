// What lies over the map: no name goes below it, where the map is fitted or moved.

import { expect, test } from '@playwright/test';
import { nodesBox, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

/** Pixels of names and marks that are painted below the zoom buttons. */
async function inkBelowButtons(page: Page): Promise<number> {
  await nodesBox(page);
  return page.evaluate(() => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.map-view > canvas')].at(-1)!;
    const host = canvas.getBoundingClientRect();
    const { left, top, width, height } = document.querySelector('.zoom')!.getBoundingClientRect();
    const ratio = canvas.width / host.width;
    const [x, y, w, h] = [left - host.left, top - host.top, width, height].map((n) => n * ratio);
    const { data } = canvas.getContext('2d')!.getImageData(x!, y!, w!, h!);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  });
}

for (const [width, height, what] of [
  [1440, 900, ''],
  [390, 844, ''],
  [390, 844, '&open=concept:regularization'],
  [844, 390, '&open=concept:regularization'],
] as const) {
  test(`at ${width} px no name is below the buttons: map${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, `#v=1${what}`);
    await page.locator('.zoom').waitFor();
    expect(await inkBelowButtons(page)).toBe(0);
    // Names of the middle come to lie below them.
    for (let step = 0; step < 3; step++) await page.keyboard.press('+');
    expect(await inkBelowButtons(page)).toBe(0);
  });
}

test('no name is below the buttons where the map is moved there', async ({ page }) => {
  await openMap(page);
  await page.locator('.zoom').waitFor();
  const host = (await page.locator('.map-view').boundingBox())!;
  const [x, y] = [host.x + 20, host.y + 20];
  for (const by of [80, 160, 240]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y + by / 2, { steps: 4 });
    await page.mouse.up();
    expect(await inkBelowButtons(page)).toBe(0);
  }
});
