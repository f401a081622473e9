// A presentation in a window that changes its size: what is shown is shown whole.

import { expect, test } from '@playwright/test';
import { keepWritten, namesCut, openMap } from './map-page.ts';

for (const what of ['', '&open=concept:quantization', '&open=concept:convex-optimization'])
  test(`no name is cut when the window changes during a presentation: ${what || 'the map'}`, async ({
    page,
  }) => {
    await keepWritten(page);
    await openMap(page, `#v=1${what}`);
    // The reader has looked elsewhere.
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('button', { name: /^Present/ }).click();
    for (const [width, height] of [
      [900, 620],
      [1280, 720],
      [620, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(900);
      expect(await namesCut(page)).toEqual([]);
    }
  });
