// The hands of a reader on the map: what a text and the map say to each other, the ways back, filters
// under a name, and large letters.

import { expect, test } from '@playwright/test';
import { details, nodeAt, openMap, paintedAt } from './map-page.ts';
import type { Page } from '@playwright/test';

const PAPER = '#v=1&open=paper:sharpness-aware-training-for-free';

test('pointing at the map lights the mentions in the text', async ({ page }) => {
  await openMap(page, PAPER);
  const mentions = details(page).locator('.abstract .mention');
  await expect(mentions.first()).toBeVisible();
  const { x, y } = await nodeAt(page, 'concept:sharpness');
  await page.mouse.move(x, y, { steps: 4 });
  await expect(details(page).locator('.abstract .mention[data-lit]').first()).toHaveAttribute(
    'href',
    /concept:sharpness$/,
  );
});

test('pointing at a mention in the text lights its concept on the map', async ({ page }) => {
  await openMap(page, PAPER);
  const mention = details(page)
    .locator('.abstract .mention[href$="concept:loss-landscape"]')
    .first();
  await mention.waitFor();
  // The paper names both, and they do not go together.
  const [named, other] = ['concept:loss-landscape', 'concept:computational-cost'] as const;
  const [before, lit] = [await paintedAt(page, named), await paintedAt(page, other)];
  await mention.hover();
  await expect.poll(() => paintedAt(page, other)).not.toBe(lit);
  expect(await paintedAt(page, named)).toBe(before);
  await page.mouse.move(5, 5);
  await expect.poll(() => paintedAt(page, other)).toBe(lit);
});

test('a right click asks what can be done, and pins a concept where it stands', async ({
  page,
}) => {
  await openMap(page);
  const { x, y } = await nodeAt(page, 'concept:quantization');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Pin it here' }).click();
  await expect(page).toHaveURL(/pins=concept:quantization/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/pins=/);
});

/** The number of the area of a concept, as the dataset has it. */
async function areaOf(page: Page, id: string): Promise<number> {
  const answer = await page.request.get('./dataset/overview.json');
  const { concepts } = (await answer.json()) as { concepts: { id: string; cluster: number }[] };
  return concepts.find((concept) => concept.id === id)!.cluster;
}

test('Escape goes back one step at a time, and the ground closes all', async ({ page }) => {
  const area = await areaOf(page, 'quantization');
  await openMap(page, `#v=1&area=${area}`);
  const back = () => page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('');
  for (const id of ['quantization', 'sparsity']) {
    const { x, y } = await nodeAt(page, `concept:${id}`);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(new RegExp(`open=concept:${id}`));
  }
  await back();
  await expect(page).toHaveURL(/open=concept:quantization/);
  await back();
  await expect(page).not.toHaveURL(/open=/);
  await back();
  await expect(page).not.toHaveURL(/area=/);
});

test('a link that the filters leave out is on the map while it is open', async ({ page }) => {
  await openMap(page, '#v=1&open=link:generalization~neural-network');
  await expect(details(page).getByText(/closest first/)).toBeVisible();
  const [a, b] = await Promise.all(
    ['generalization', 'neural-network'].map((id) => nodeAt(page, `concept:${id}`)),
  );
  expect(await inkBetween(page, a!, b!)).toBe(true);
});

test('filters are saved under a name, and are there after a reload', async ({ page }) => {
  await openMap(page, '#v=1&years=2023-2025');
  await page.getByRole('textbox', { name: 'Name of these filters' }).fill('Lately');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Reset all filters' }).click();
  await expect(page).not.toHaveURL(/years=/);
  await page.reload();
  await page.getByRole('button', { name: 'Lately', exact: true }).click();
  await expect(page).toHaveURL(/years=2023-2025/);
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const) {
  test(`letters twice as large leave all in its place at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '#v=1&open=concept:quantization');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
    await page.waitForTimeout(500);
    expect(await cutOff(page)).toEqual([]);
    await details(page).getByRole('button', { name: 'Close the panel' }).click();
    await expect(page.getByRole('button', { name: /Why\?$/ })).toBeInViewport({ ratio: 1 });
  });
}

/** Names of controls that stand out of the window, or on one another. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('.top button, .top input')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 1)
      .map((each) => ({
        name: each.ariaLabel ?? each.innerText,
        box: each.getBoundingClientRect(),
      }));
    const isOut = (box: DOMRect) => box.right > window.innerWidth + 1 || box.left < -1;
    const meet = (p: DOMRect, q: DOMRect) =>
      p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1;
    return controls.flatMap(({ name, box }, i) =>
      isOut(box) || controls.slice(0, i).some((other) => meet(box, other.box)) ? [name] : [],
    );
  });
}

/** Whether a line is drawn between two places: ink about the middle, across the way. */
async function inkBetween(
  page: Page,
  a: { x: number; y: number },
  b: { x: number; y: number },
): Promise<boolean> {
  const ink = (png: Buffer) => png.toString('base64');
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const clip = { x: middle.x - 90, y: middle.y - 90, width: 180, height: 180 };
  await page.waitForTimeout(600);
  const png = ink(await page.screenshot({ clip }));
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let dark = 0;
    // All else is dimmed: only what is in focus is as dark as ink.
    for (let i = 0; i < data.length; i += 4)
      if (data[i]! + data[i + 1]! + data[i + 2]! < 240) dark++;
    return dark > 80;
  }, png);
}

test('what is opened from far down in a panel is read from its beginning', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization');
  const last = details(page).getByRole('article').getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(page).toHaveURL(/open=paper:/);
  await expect(details(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
});
