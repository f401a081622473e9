// The map of papers: by mouse, by key, under filters, and by its address.

import { expect, test } from '@playwright/test';
import { details, keepPicture, openMap, tick } from './map-page.ts';
import type { Page } from '@playwright/test';

const PAPERS = '#v=1&view=papers';

const map = (page: Page) => page.getByRole('application', { name: /^Map of papers/ });
const said = (page: Page) => page.locator('.paper-told');

/** Where a paper stands that the pointer reaches: px of the window, and its id. */
async function aPaper(page: Page): Promise<{ x: number; y: number; id: string }> {
  await page.waitForSelector('.__________cytoscape_container');
  return page.evaluate(() => {
    interface Node {
      id(): string;
      renderedPosition(): { x: number; y: number };
    }
    interface Registered extends Element {
      readonly _cyreg: { readonly cy: { nodes(): { toArray(): Node[] } } };
    }
    const box = document.querySelector<Registered>('.__________cytoscape_container')!;
    const { left, top } = box.getBoundingClientRect();
    const nodes = box._cyreg.cy.nodes().toArray();
    const places = nodes.map((node) => ({ id: node.id(), ...node.renderedPosition() }));
    // One with room around it, so that no other is meant.
    const room = (p: { x: number; y: number }) =>
      Math.min(...places.map((q) => Math.hypot(q.x - p.x, q.y - p.y) || Infinity));
    const [best] = places.sort((p, q) => room(q) - room(p));
    return { x: left + best!.x, y: top + best!.y, id: best!.id.slice('paper:'.length) };
  });
}

/** How many papers the map says it shows. */
async function papersShown(page: Page): Promise<number> {
  const label = (await map(page).getAttribute('aria-label')) ?? '';
  return Number(/: ([\d,]+) papers?,/.exec(label)?.[1]?.replaceAll(',', ''));
}

test('the pointer tells a paper, a click opens it, and the way back leads to the concepts', async ({
  page,
}) => {
  await openMap(page);
  const view = page.getByRole('radiogroup', { name: 'View' });
  await view.getByRole('radio', { name: 'Papers' }).click();
  await expect(map(page)).toBeVisible();
  await expect(page).toHaveURL(/view=papers/);
  const { x, y, id } = await aPaper(page);
  await page.mouse.move(x, y, { steps: 3 });
  await expect(said(page)).toContainText(/similar papers?, by|no distinctive concept/);
  await keepPicture(page, 'papers-01-hover');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(new RegExp(`open=paper:${id}`));
  await expect(details(page).getByRole('heading', { name: 'Similar papers' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/open=paper/);
  await page.goBack();
  await expect(page.getByRole('application', { name: /^Concept map/ })).toBeVisible();
});

test('an open concept lights its papers, and a key walks and opens', async ({ page }) => {
  await openMap(page, `${PAPERS}&open=concept:quantization`);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Quantization');
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/, (\d{4}|no date), \d+ similar papers?$/)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=paper:/);
  await keepPicture(page, 'papers-02-open');
});

test('filters take papers away, and the others stay where they are', async ({ page }) => {
  await openMap(page, PAPERS);
  const all = await papersShown(page);
  const before = await aPaper(page);
  await page.goto(`./${PAPERS}&years=2023-2025`);
  await expect.poll(() => papersShown(page)).toBeLessThan(all);
  await tick(page, 'Methods');
  await expect(page).toHaveURL(/notype=method/);
  await page.goto(`./${PAPERS}`);
  await expect.poll(() => papersShown(page)).toBe(all);
  await expect.poll(async () => (await aPaper(page)).id).toBe(before.id);
});

test('links beyond the nearest are counted, lifted by one press, and kept in the address', async ({
  page,
}) => {
  await openMap(page, PAPERS);
  const status = page.locator('.status');
  await expect(status).toContainText(/1,\d{3} of [\d,]+ links between papers/);
  await status.getByRole('button', { name: /links beyond each paper’s 4 nearest$/ }).click();
  await expect(status).toContainText(/6,\d{3} of [\d,]+ links between papers/);
  await expect(page).toHaveURL(/alike=5000/);
  await status.getByRole('button', { name: /nearest and the 5,000 most alike$/ }).click();
  await expect(status).toContainText(/([\d,]+) of \1 links between papers/);
  await keepPicture(page, 'papers-04-all-links');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(status).toContainText(/1,\d{3} of/);
  await expect(page).not.toHaveURL(/alike=/);
});

test('names without room are counted, written over dots by one press, and the rest closer by', async ({
  page,
}) => {
  await openMap(page, PAPERS);
  const status = page.locator('.status');
  const counted = async (name: RegExp) => {
    const text = await status.getByRole('button', { name }).innerText();
    return Number(/\d+/.exec(text)![0]);
  };
  const before = await counted(/names without room$/);
  await status.getByRole('button', { name: /names without room$/ }).click();
  await page.getByRole('button', { name: 'Write them over dots' }).click();
  await expect(page).toHaveURL(/names=all/);
  const still = /names still without room: zoom in$/;
  await expect.poll(() => counted(still)).toBeLessThan(before - 50);
  const over = await counted(still);
  await status.getByRole('button', { name: still }).click();
  await expect.poll(() => counted(still)).toBeLessThan(over - 30);
  await status.getByRole('button', { name: 'names over dots' }).click();
  await expect(page).not.toHaveURL(/names=all/);
});

test('a phone shows it, and every control is in the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, PAPERS);
  await expect(map(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 });
  await keepPicture(page, 'papers-03-phone');
});
