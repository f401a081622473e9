// On a phone: what is offered on a map that filters leave nearly empty fits beside the buttons, and is one tap.

import { expect, test } from '@playwright/test';
import { openMap } from './map-page.ts';

test('what is offered on a nearly empty map is whole on a phone, and taken by a tap', async ({
  page,
}) => {
  await openMap(page, '#v=1&years=2024-2025');
  const offer = page.getByRole('group', { name: 'Few concepts are left' });
  const press = offer.getByRole('button', { name: /^Show the/ });
  const [box, button] = [(await offer.boundingBox())!, (await press.boundingBox())!];
  const zoom = (await page.getByRole('button', { name: 'Zoom in' }).boundingBox())!;
  expect(button.x).toBeGreaterThanOrEqual(box.x);
  expect(button.x + button.width).toBeLessThanOrEqual(box.x + box.width);
  expect(box.x + box.width).toBeLessThan(zoom.x + zoom.width);
  expect(button.height).toBeGreaterThanOrEqual(40);
  await press.tap();
  await expect(offer).toBeHidden();
  await expect(page).toHaveURL(/papers=fit/);
});
