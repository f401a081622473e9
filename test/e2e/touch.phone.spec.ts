// Fingers on the map: one moves it, two zoom it, a tap opens; and the line below says why not all is seen.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { areasNamed, details, keepWritten, nodeAt, nodesBox, openMap, shown } from './map-page.ts';
import type { Page } from '@playwright/test';

/** Fingers that go along straight lines; each a start and an end. */
async function drag(
  page: Page,
  fingers: readonly (readonly [from: [number, number], to: [number, number]])[],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : fingers.map(([[x, y], [toX, toY]], id) => ({
              id,
              x: x + (toX - x) * share,
              y: y + (toY - y) * share,
            })),
    });
  await send('touchStart', 0);
  for (let step = 1; step <= 8; step++) await send('touchMove', step / 8);
  await send('touchEnd', 1);
}

test('a finger moves the map, two zoom it, a tap opens', async ({ page }) => {
  await openMap(page);
  const before = await nodeAt(page, 'concept:quantization');
  await drag(page, [
    [
      [195, 600],
      [255, 600],
    ],
  ]);
  await expect
    .poll(async () => (await nodeAt(page, 'concept:quantization')).x)
    .toBeGreaterThan(before.x + 40);
  const apart = async () => {
    const [p, q] = [
      await nodeAt(page, 'concept:quantization'),
      await nodeAt(page, 'concept:pruning'),
    ];
    return Math.hypot(p.x - q.x, p.y - q.y);
  };
  const start = await apart();
  await drag(page, [
    [
      [170, 450],
      [90, 450],
    ],
    [
      [220, 450],
      [300, 450],
    ],
  ]);
  await expect.poll(apart).toBeGreaterThan(start * 1.5);
  await page.keyboard.press('0');
  await page.waitForTimeout(400);
  const { id, x, y } = await loneliest(page);
  await page.touchscreen.tap(x, y);
  await expect(page).toHaveURL(new RegExp(`open=${id}(?:&|$)`));
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('a finger moves the map from a concept as from the ground', async ({ page }) => {
  await openMap(page);
  const { x, y } = await nodeAt(page, 'concept:quantization');
  await drag(page, [
    [
      [x, y],
      [x + 60, y],
    ],
  ]);
  await expect
    .poll(async () => (await nodeAt(page, 'concept:quantization')).x)
    .toBeGreaterThan(x + 40);
});

test('the map fills its room again when a sheet goes down, unless it was moved', async ({
  page,
}) => {
  await openMap(page, '#v=1&open=concept:regularization');
  const sheet = await details(page).boundingBox();
  const above = await nodesBox(page);
  expect(above.bottom).toBeLessThan(sheet!.y);
  const close = () => details(page).getByRole('button', { name: 'Close this sheet' }).tap();
  await close();
  const whole = await nodesBox(page);
  const host = await page.locator('.map-view').boundingBox();
  const middle = host!.y + host!.height / 2;
  expect(Math.abs((whole.top + whole.bottom) / 2 - middle)).toBeLessThan(40);
  await drag(page, [
    [
      [195, 600],
      [225, 560],
    ],
  ]);
  const moved = await nodesBox(page);
  await page.setViewportSize({ width: 390, height: 700 });
  const after = await nodesBox(page);
  expect(after.right - after.left).toBeCloseTo(moved.right - moved.left, 0);
});

test('the map is fitted to a screen that is turned', async ({ page }) => {
  await openMap(page);
  await page.setViewportSize({ width: 844, height: 390 });
  const { top, bottom } = await nodesBox(page);
  const host = await page.locator('.map-view').boundingBox();
  expect(top).toBeGreaterThan(host!.y);
  expect(bottom).toBeLessThan(host!.y + host!.height);
});

test('the line below says why not all is seen, and lifts it', async ({ page }) => {
  await openMap(page);
  const { concepts } = await shown(page);
  const why = page.getByRole('button', { name: /Why\?$/ });
  await expect(why).toBeInViewport({ ratio: 1 });
  await why.tap();
  const sheet = page.getByRole('dialog', { name: 'Hidden' });
  await sheet.getByRole('button', { name: /concepts in fewer than/ }).tap();
  await expect.poll(async () => (await shown(page)).concepts).toBeGreaterThan(concepts * 3);
});

for (const [what, button] of [
  ['&open=concept:regularization', null],
  ['', 'Filters'],
] as const)
  test(`the line below stays in sight, and lifts, under a sheet: ${button ?? 'Details'}`, async ({
    page,
  }) => {
    await openMap(page, `#v=1${what}`);
    if (button) await page.getByRole('button', { name: button }).tap();
    const why = page.getByRole('button', { name: /Why\?$/ });
    await expect(why).toBeInViewport({ ratio: 1 });
    const { concepts } = await shown(page);
    // A tap fails where something lies over what is tapped.
    await why.tap();
    const sheet = page.getByRole('dialog', { name: 'Hidden' });
    await sheet.getByRole('button', { name: /concepts in fewer than/ }).tap();
    await expect.poll(async () => (await shown(page)).concepts).toBeGreaterThan(concepts * 3);
  });

test('the sheet that says why leaves in sight the line that opened it', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: /Why\?$/ }).tap();
  const sheet = await page.locator('.popover').boundingBox();
  const line = await page.locator('.status').boundingBox();
  expect(sheet!.y + sheet!.height).toBeLessThanOrEqual(line!.y);
});

test('the line below is as high as its words', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: /Why\?$/ }).waitFor();
  const bar = await page.locator('.bottom').boundingBox();
  const line = await page.locator('.status').boundingBox();
  expect(bar!.height - line!.height).toBeLessThan(16);
  const isScrolled = await page
    .locator('.status')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
  expect(isScrolled).toBe(false);
});

test('the map is drawn out to the room of a phone', async ({ page }) => {
  const heightByWidth = async () => {
    const { left, right, top, bottom } = await nodesBox(page);
    return (bottom - top) / (right - left);
  };
  await openMap(page);
  const here = await heightByWidth();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await openMap(page);
  expect(here / (await heightByWidth())).toBeGreaterThan(1.5);
});

test('with a sheet up, most areas are named on what is left of the map', async ({ page }) => {
  await keepWritten(page);
  await openMap(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  // Not what was painted last without it.
  await page.waitForTimeout(1500);
  const areas = await page.locator('section[aria-label=Areas] .check-name').count();
  await expect.poll(async () => (await areasNamed(page)).length).toBeGreaterThan(areas / 2);
});

test('what is done with a table stands in one line', async ({ page }) => {
  await page.goto('./#v=1&view=table');
  const tools = [
    page.getByRole('searchbox', { name: 'Filter rows' }),
    page.getByRole('button', { name: 'Copy', exact: true }),
    page.getByRole('button', { name: 'Save as CSV' }),
  ];
  const middles = await Promise.all(
    tools.map(async (tool) => {
      const { y, height } = (await tool.boundingBox())!;
      return y + height / 2;
    }),
  );
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
});

test('a picture as on screen has no empty ground above and below', async ({ page }) => {
  await openMap(page, '#v=1&view=map');
  await page.getByRole('button', { name: 'Export' }).tap();
  const dialog = page.getByRole('dialog', { name: /export/i });
  const height = dialog.getByRole('textbox', { name: 'Height' });
  const withLegend = Number(await height.inputValue());
  await dialog.getByText('No legend').tap();
  await expect.poll(async () => Number(await height.inputValue())).toBeLessThan(withLegend);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^save/i }).tap();
  const png = readFileSync(await (await saved).path());
  const { above, below, high } = await emptyRows(page, png);
  expect([above / high < 0.05, below / high < 0.05]).toEqual([true, true]);
});

/** Rows of a picture at its top and its bottom that are all ground. */
async function emptyRows(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const isInked = (_: unknown, row: number) =>
      pixels.subarray(row * width, (row + 1) * width).some((pixel) => pixel !== pixels[0]);
    const rows = Array.from({ length: height }, isInked);
    return { above: rows.indexOf(true), below: height - 1 - rows.lastIndexOf(true), high: height };
  }, png.toString('base64'));
}

/** The node on the screen whose nearest neighbour is farthest: a finger there means no other. */
async function loneliest(page: Page): Promise<{ id: string; x: number; y: number }> {
  return page.evaluate(() => {
    interface Node {
      id: () => string;
      renderedPosition: () => { x: number; y: number };
    }
    const host = document.querySelector('.map-nodes') as unknown as HTMLElement & {
      _cyreg: { cy: { nodes: () => { map: <T>(f: (node: Node) => T) => T[] } } };
    };
    const { left, top } = host.getBoundingClientRect();
    const nodes = host._cyreg.cy.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      return { id: node.id(), x: x + left, y: y + top };
    });
    const room = nodes.map((a) =>
      Math.min(...nodes.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    return nodes[room.indexOf(Math.max(...room))]!;
  });
}

test('a sheet that comes up leaves the whole map in sight', async ({ page }) => {
  await openMap(page);
  const { x, y } = await nodeAt(page, 'concept:quantization');
  await page.touchscreen.tap(x, y);
  await expect(details(page).getByRole('heading', { name: 'Quantization' })).toBeVisible();
  const beside = await nodesBox(page);
  await page.getByRole('button', { name: 'Fit the whole map' }).tap();
  const whole = await nodesBox(page);
  expect(Math.abs(beside.left - whole.left)).toBeLessThan(1);
  expect(Math.abs(beside.right - whole.right)).toBeLessThan(1);
});

for (const [width, height] of [
  [844, 390],
  [667, 375],
  [390, 844],
  [1180, 820],
] as const)
  test(`what is pressed is as large as a finger at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '#v=1&open=concept:quantization');
    await expect(details(page).getByRole('heading', { name: 'Quantization' })).toBeVisible();
    await page.getByRole('button', { name: 'Export' }).waitFor();
    const low = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.app .button, .zoom button, .choice button, .choice label, .check-row, .step, #search',
        ),
      ]
        .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 2 && box.height > 2 && box.height < 40)
        .map(({ name, box }) => `${name} ${box.height}`),
    );
    expect(low).toEqual([]);
    const rights = await page
      .locator('.top button:visible, .top .choice label')
      .evaluateAll((all) => all.map((control) => control.getBoundingClientRect().right));
    expect(Math.max(...rights)).toBeLessThanOrEqual(width);
  });
