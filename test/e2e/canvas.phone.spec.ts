// The hands on a small map: a finger that stays.

import { expect, test } from '@playwright/test';
import { nodeAt, openMap } from './map-page.ts';

test('a finger that stays asks what can be done', async ({ page }) => {
  await openMap(page);
  const { x, y } = await nodeAt(page, 'concept:neural-network');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(page.getByRole('menu', { name: 'neural network' })).toBeVisible();
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByRole('menu', { name: 'neural network' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Only its neighbours' }).tap();
  await expect(page.getByRole('group', { name: 'Neighbourhood' })).toBeVisible();
});
