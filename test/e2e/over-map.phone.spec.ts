// What lies over the map of a phone: neither a name nor a button is below it.

import { expect, test } from '@playwright/test';
import { keepWritten, namesBelow, nodesBox, openMap } from './map-page.ts';

for (const [focus, what] of [
  ['quantization', ''],
  ['sharpness-aware-minimization', ''],
  ['sharpness-aware-minimization', '&open=concept:sharpness-aware-minimization'],
  ['deep-neural-network', '&open=concept:deep-neural-network'],
  ['generalization', '&open=concept:regularization'],
] as const)
  test(`the chip of a neighbourhood lies over no name and no button: ${focus}${what}`, async ({
    page,
  }) => {
    await keepWritten(page);
    await openMap(page, `#v=1&focus=${focus}~1${what}`);
    const chip = page.getByRole('group', { name: 'Neighbourhood' });
    await expect(chip).toBeVisible();
    await nodesBox(page);
    const [box, zoom] = [(await chip.boundingBox())!, (await page.locator('.zoom').boundingBox())!];
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    const isBeside = box.x + box.width <= zoom.x || box.y + box.height <= zoom.y;
    expect(isBeside).toBe(true);
    expect(await namesBelow(page, '.chips')).toEqual([]);
  });
