// The hands on the map: boxes, lassos, dragging, menus by mouse, key and finger, the small map.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import {
  areasNamed,
  details,
  freePlaceNear,
  keepWritten,
  keepPicture,
  nodeAt,
  openMap,
  painted,
  placeOnMap,
  shown,
} from './map-page.ts';
import type { Page } from '@playwright/test';

/** Draws with the button held, from point to point. */
async function stroke(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  const [first, ...rest] = points;
  await page.mouse.move(...first!);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point, { steps: 4 });
  await page.mouse.up();
}

const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });

test('a box with Shift chooses what is in it, Ctrl and a click take one more', async ({ page }) => {
  await openMap(page);
  const at = await nodeAt(page, 'concept:quantization');
  await page.keyboard.down('Shift');
  await stroke(page, [
    [at.x - 40, at.y - 40],
    [at.x + 40, at.y + 40],
  ]);
  await page.keyboard.up('Shift');
  await expect(heading(page)).toHaveText(/\d+ concepts/);
  await expect(page).toHaveURL(/open=many:[^&]*quantization/);
  const before = parseInt(await heading(page).innerText());
  const other = await nodeAt(page, 'concept:neural-network');
  await page.keyboard.down('Control');
  await page.mouse.click(other.x, other.y);
  await page.keyboard.up('Control');
  await expect(heading(page)).toHaveText(`${before + 1} concepts`);
});

test('a lasso goes around two, and only they are shown', async ({ page }) => {
  await openMap(page);
  const { x, y } = await nodeAt(page, 'concept:neural-network');
  await page.getByRole('button', { name: 'Select by drawing around' }).click();
  await stroke(page, [
    [x - 60, y - 60],
    [x + 60, y - 60],
    [x + 60, y + 90],
    [x - 60, y + 90],
  ]);
  await expect(heading(page)).toHaveText(/\d+ concepts/);
  const chosen = parseInt(await heading(page).innerText());
  await page.getByRole('button', { name: 'Only these' }).click();
  await expect(page.getByRole('button', { name: /concepts not among those chosen/ })).toBeVisible();
  expect((await shown(page)).concepts).toBe(chosen);
});

test('a lasso thrown with Ctrl takes what it goes around to what is chosen', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization');
  const { x, y } = await nodeAt(page, 'concept:neural-network');
  // The key does what the button does.
  await page.keyboard.press('d');
  await page.keyboard.down('Control');
  await stroke(page, [
    [x - 60, y - 60],
    [x + 60, y - 60],
    [x + 60, y + 90],
    [x - 60, y + 90],
  ]);
  await page.keyboard.up('Control');
  await expect(heading(page)).toHaveText(/\d+ concepts/);
  await expect(page).toHaveURL(/open=many:[^&]*quantization/);
  await expect(page).toHaveURL(/open=many:[^&]*neural-network/);
});

test('a concept that is dragged stays where it is put, is undone, and comes back by its address', async ({
  page,
}) => {
  await openMap(page);
  const at = await nodeAt(page, 'concept:quantization');
  const free = await freePlaceNear(page, 'concept:quantization');
  const before = await placeOnMap(page, 'concept:quantization');
  await stroke(page, [
    [at.x, at.y],
    [free.x, free.y],
  ]);
  await expect(page).toHaveURL(/pins=concept:quantization~/);
  const dropped = await placeOnMap(page, 'concept:quantization');
  expect(Math.hypot(dropped.x - before.x, dropped.y - before.y)).toBeGreaterThan(40);
  await page.reload();
  await openMap(page, new URL(page.url()).hash);
  const kept = await placeOnMap(page, 'concept:quantization');
  expect(Math.hypot(kept.x - dropped.x, kept.y - dropped.y)).toBeLessThan(1);
  const put = await nodeAt(page, 'concept:quantization');
  await page.mouse.click(put.x, put.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Unpin it' }).click();
  await expect(page).not.toHaveURL(/pins=/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/pins=concept:quantization~/);
});

test('a concept dropped on another is merged when that is said, and one undo takes it back', async ({
  page,
}) => {
  await openMap(page);
  const from = await nodeAt(page, 'concept:quantization');
  const onto = await nodeAt(page, 'concept:neural-network');
  const rest = await nodeAt(page, 'concept:pruning');
  const before = await shown(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(onto.x, onto.y, { steps: 8 });
  await expect(page.locator('.merge-label')).toHaveText('Merge quantization into neural network');
  await keepPicture(page, '24-merge-held');
  await page.mouse.up();
  const question = page.getByRole('dialog', { name: 'Merge quantization into neural network?' });
  await expect(question.getByRole('button', { name: 'Only move' })).toBeFocused();
  await keepPicture(page, '25-merge-asked');
  await question.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(async () => (await shown(page)).concepts).toBe(before.concepts - 1);
  expect(page.url()).not.toContain('pins=');
  const after = await nodeAt(page, 'concept:pruning');
  expect(Math.hypot(after.x - rest.x, after.y - rest.y)).toBeLessThan(0.5);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toEqual(before);
  const back = await nodeAt(page, 'concept:quantization');
  expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(0.5);
});

test('Escape after such a drop only moves', async ({ page }) => {
  await openMap(page);
  const from = await nodeAt(page, 'concept:quantization');
  const onto = await nodeAt(page, 'concept:neural-network');
  const before = await shown(page);
  await stroke(page, [
    [from.x, from.y],
    [onto.x, onto.y],
  ]);
  await expect(page.getByRole('dialog', { name: /^Merge quantization/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/pins=concept:quantization~/);
  expect(await shown(page)).toEqual(before);
});

test('the menu of a concept asks with which it is to be merged', async ({ page }) => {
  await openMap(page);
  const at = await nodeAt(page, 'concept:quantization');
  const { concepts } = await shown(page);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Merge with…' }).click();
  const results = await new AxeBuilder({ page }).include('.merge-popover').analyze();
  expect(results.violations).toEqual([]);
  await keepPicture(page, '26-merge-with');
  await page.getByRole('combobox', { name: 'Into' }).fill('pruning');
  await page.getByRole('option', { name: /^pruning \d/ }).click();
  await expect.poll(async () => (await shown(page)).concepts).toBe(concepts - 1);
});

test('what is chosen together is dragged together, in one step', async ({ page }) => {
  await openMap(page, '#v=1&open=many:neural-network.quantization');
  const [from, other] = [
    await nodeAt(page, 'concept:quantization'),
    await nodeAt(page, 'concept:neural-network'),
  ];
  await stroke(page, [
    [from.x, from.y],
    [from.x + 50, from.y + 40],
  ]);
  await expect(page).toHaveURL(/pins=concept:neural-network~[^!]*!concept:quantization~/);
  const moved = await nodeAt(page, 'concept:neural-network');
  expect(moved.x - other.x).toBeCloseTo(50, -1);
  expect(moved.y - other.y).toBeCloseTo(40, -1);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/pins=/);
});

test('a click that shakes moves nothing', async ({ page }) => {
  await openMap(page);
  const at = await nodeAt(page, 'concept:quantization');
  await stroke(page, [
    [at.x, at.y],
    [at.x + 1, at.y + 1],
  ]);
  await expect(heading(page)).toHaveText('Quantization');
  await expect(page).not.toHaveURL(/pins=/);
});

test('the keyboard walks, asks what can be done, and chooses more', async ({ page }) => {
  await openMap(page);
  // A menu has a place once the map can be touched.
  await nodeAt(page, 'concept:quantization');
  const map = page.getByRole('application');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  const results = await new AxeBuilder({ page }).include('.map-menu').analyze();
  expect(results.violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(map).toBeFocused();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press(' ');
  await expect(heading(page)).toHaveText('2 concepts');
});

test('papers of a concept stand around it, and are put away', async ({ page }) => {
  await openMap(page);
  const at = await nodeAt(page, 'concept:quantization');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Show its papers around it' }).click();
  await expect(page).toHaveURL(/unfold=quantization/);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide its papers' }).click();
  await expect(page).not.toHaveURL(/unfold/);
});

test('the small map comes when something is out of sight, and leads there', async ({ page }) => {
  await openMap(page);
  await nodeAt(page, 'concept:quantization');
  const small = page.locator('.mini-map');
  await expect(small).toBeHidden();
  for (let i = 0; i < 5; i++) await page.keyboard.press('+');
  await expect(small).toBeVisible();
  const before = await nodeAt(page, 'concept:quantization');
  await small.click({ position: { x: 20, y: 20 } });
  await expect
    .poll(async () => Math.abs((await nodeAt(page, 'concept:quantization')).x - before.x))
    .toBeGreaterThan(50);
});

test('density says where the papers are, in the address as well', async ({ page }) => {
  await openMap(page);
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('density');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/density=1/);
});

test('a click on a line opens the sentences of that link', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:sharpness');
  const spot = await middleOfLink(page, 'flat-minimum', 'sharpness');
  await page.mouse.click(spot.x, spot.y);
  await expect(page).toHaveURL(/open=link:flat-minimum~sharpness/);
  await expect(details(page).locator('blockquote mark.mark-a').first()).toBeVisible();
  await expect(details(page).locator('blockquote mark.mark-b').first()).toBeVisible();
});

/** The middle of the curve of a link: half as far out as its control point. */
async function middleOfLink(page: Page, one: string, other: string) {
  const [a, b] = [await nodeAt(page, `concept:${one}`), await nodeAt(page, `concept:${other}`)];
  return { x: (a.x + b.x) / 2 + (b.y - a.y) * 0.06, y: (a.y + b.y) / 2 - (b.x - a.x) * 0.06 };
}

test('a neighbourhood grows and shrinks step by step', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:low-rank-adaptation');
  const all = (await shown(page)).concepts;
  await details(page).getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Only its neighbours' }).click();
  const chip = page.getByRole('group', { name: 'Neighbourhood' });
  await expect(chip).toContainText('1 step');
  await expect.poll(async () => (await shown(page)).concepts).toBeLessThan(all);
  const near = (await shown(page)).concepts;
  await expect(chip.getByRole('button', { name: 'One step less' })).toBeDisabled();
  await chip.getByRole('button', { name: 'One step more' }).click();
  await expect(chip).toContainText('2 steps');
  await expect.poll(async () => (await shown(page)).concepts).toBeGreaterThan(near);
  await chip.getByRole('button', { name: 'One step more' }).click();
  await expect(chip.getByRole('button', { name: 'One step more' })).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(chip).toContainText('2 steps');
  await chip.getByRole('button', { name: 'One step less' }).click();
  await expect.poll(async () => (await shown(page)).concepts).toBe(near);
});

test('buttons bring the map nearer and further, and fit it again', async ({ page }) => {
  await openMap(page);
  const zoom = page.getByRole('group', { name: 'Zoom' });
  const apart = async () => {
    const [a, b] = [
      await nodeAt(page, 'concept:quantization'),
      await nodeAt(page, 'concept:neural-network'),
    ];
    return Math.round(Math.hypot(a.x - b.x, a.y - b.y));
  };
  await zoom.getByRole('button', { name: 'Fit the whole map' }).click();
  const whole = await apart();
  await zoom.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(apart).toBeGreaterThan(whole);
  const near = await apart();
  await zoom.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(apart).toBeLessThan(near);
  await zoom.getByRole('button', { name: 'Zoom in' }).click();
  await zoom.getByRole('button', { name: 'Zoom in' }).click();
  await zoom.getByRole('button', { name: 'Fit the whole map' }).click();
  await expect.poll(apart).toBe(whole);
});

test('what the keyboard reaches is said with its kind and numbers, as its panel has them', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('.map-pane > [role=status]');
  await expect(said).toHaveText(/^[^,]+, [a-z ]+, \d+ papers?, \d+ links?$/);
  const [, papers] = /, (\d+) papers?,/.exec(await said.innerText())!;
  const [, type] = /^[^,]+, ([a-z ]+),/.exec(await said.innerText())!;
  await page.keyboard.press('Enter');
  await expect(details(page).locator('.figure-value').first()).toHaveText(papers!);
  await expect(details(page).locator('.kicker')).toContainText(new RegExp(type!, 'i'));
});

/** Everything the map is painted on, as it is now. */
const pictureOfMap = (page: Page) =>
  page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.map-view canvas')];
    return canvases.map((canvas) => canvas.toDataURL() + canvas.style.opacity).join();
  });

test('a concept that is pointed at stands out in the first frame after', async ({ page }) => {
  await openMap(page);
  const at = await nodeAt(page, 'concept:quantization');
  await page.mouse.move(at.x, at.y - 300);
  await expect.poll(() => settled(page)).toBe(true);
  const before = await pictureOfMap(page);
  // Counted in frames: the map is looked at in the first one that begins after the event.
  await page.evaluate(() => {
    const told = window as unknown as { first: Promise<string> };
    told.first = new Promise((resolve) => {
      const look = () => {
        const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.map-view canvas')];
        resolve(canvases.map((canvas) => canvas.toDataURL() + canvas.style.opacity).join());
      };
      const onMove = () => requestAnimationFrame(look);
      window.addEventListener('mousemove', onMove, { capture: true, once: true });
    });
  });
  await page.mouse.move(at.x, at.y);
  const first = await page.evaluate(() => (window as unknown as { first: Promise<string> }).first);
  expect(first === before).toBe(false);
  await expect.poll(() => settled(page)).toBe(true);
  expect((await pictureOfMap(page)) === first).toBe(false);
});

/** What lies over the ground of the map as one picture, and how many shapes have been filled so far. */
const keepShapes = (page: Page) =>
  page.addInitScript(() => {
    const told = window as unknown as { shapes: number; overGround: () => Uint8ClampedArray };
    const pen = CanvasRenderingContext2D.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the pen it came from
    const fill = pen.fill as (...args: unknown[]) => void;
    told.shapes = 0;
    pen.fill = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
      told.shapes++;
      fill.apply(this, args);
    };
    told.overGround = () => {
      const [, ...canvases] = document.querySelectorAll<HTMLCanvasElement>('.map-view canvas');
      const all = new OffscreenCanvas(innerWidth, innerHeight).getContext('2d')!;
      all.fillStyle = getComputedStyle(document.querySelector('.map-view')!).backgroundColor;
      all.fillRect(0, 0, innerWidth, innerHeight);
      for (const canvas of canvases)
        if (getComputedStyle(canvas).display !== 'none') all.drawImage(canvas, 0, 0);
      return all.getImageData(0, 0, innerWidth, innerHeight).data;
    };
  });

test('what is pointed at is painted alone, and the map looks as if all were', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await keepShapes(page);
  await openMap(page);
  const at = await nodeAt(page, 'concept:quantization');
  const free = await freePlaceNear(page, 'concept:quantization');
  await page.mouse.move(free.x, free.y);
  await expect.poll(() => settled(page)).toBe(true);
  const { concepts } = await shown(page);
  // All dimmed nodes are painted once out of sight, when the browser is idle.
  const before = await restingShapes(page);
  await page.mouse.move(at.x, at.y);
  await expect.poll(() => settled(page)).toBe(true);
  const painted = await page.evaluate(() => (window as unknown as { shapes: number }).shapes);
  expect(painted).toBeGreaterThan(before);
  expect(painted - before).toBeLessThan(concepts);
  const other = await page.evaluate(async () => {
    const told = window as unknown as { overGround: () => Uint8ClampedArray };
    const host = document.querySelector('.map-nodes') as unknown as {
      _cyreg: { cy: { panBy: (by: { x: number; y: number }) => void } };
    };
    const lit = told.overGround();
    // In another view, were it by a hair, everything is painted.
    host._cyreg.cy.panBy({ x: 1e-6, y: 0 });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const all = told.overGround();
    return lit.reduce((sum, value, i) => sum + (Math.abs(value - all[i]!) > 24 ? 1 : 0), 0);
  });
  const again = await page.evaluate(() => (window as unknown as { shapes: number }).shapes);
  expect(again - painted).toBeGreaterThan(concepts / 2);
  expect(other).toBeLessThan(400);
});

/** The number of shapes filled so far, once it has not grown for a second. */
async function restingShapes(page: Page): Promise<number> {
  const count = () => page.evaluate(() => (window as unknown as { shapes: number }).shapes);
  let last = NaN;
  await expect
    .poll(
      async () => {
        const [earlier, now] = [last, await count()];
        last = now;
        return now - earlier;
      },
      { intervals: [1000] },
    )
    .toBe(0);
  return last;
}

/** Whether the map has stayed as it is for a while. */
async function settled(page: Page): Promise<boolean> {
  const before = await pictureOfMap(page);
  await page.waitForTimeout(300);
  return (await pictureOfMap(page)) === before;
}

test('to fit the map is to see it as at the start', async ({ page }) => {
  await openMap(page);
  const first = await nodeAt(page, 'concept:quantization');
  await page.keyboard.press('0');
  await expect.poll(() => settled(page)).toBe(true);
  expect(await nodeAt(page, 'concept:quantization')).toEqual(first);
  await page.keyboard.press('+');
  await expect.poll(() => settled(page)).toBe(true);
  await page.keyboard.press('0');
  await expect.poll(() => settled(page)).toBe(true);
  const again = await nodeAt(page, 'concept:quantization');
  expect(Math.hypot(again.x - first.x, again.y - first.y)).toBeLessThan(0.01);
});

test('keys that are pressed before the bar has come are kept for it', async ({ page }) => {
  await page.route(/top-bar-.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await openMap(page);
  await page.keyboard.type('/lora');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('lora');
  await expect(page.getByRole('region', { name: 'Search results' })).toBeVisible();
});

/** The concept that stands farthest to the right. */
async function rightmost(page: Page): Promise<string> {
  return page.evaluate(() => {
    interface Node {
      id(): string;
      position(): { x: number };
    }
    const host = document.querySelector('.map-nodes') as unknown as {
      _cyreg: { cy: { nodes(): { toArray(): Node[] } } };
    };
    const nodes = host._cyreg.cy.nodes().toArray();
    return nodes.reduce((a, b) => (b.position().x > a.position().x ? b : a)).id();
  });
}

test('the map makes way for the names of what is chosen together', async ({ page }) => {
  await openMap(page);
  await nodeAt(page, 'concept:quantization');
  const last = await rightmost(page);
  const { x, y } = await nodeAt(page, last);
  const host = (await page.locator('.map-view').boundingBox())!;
  const before = x - host.x;
  await page.keyboard.down('Shift');
  await stroke(page, [
    [x - 140, y - 140],
    [x + 10, y + 140],
  ]);
  await page.keyboard.up('Shift');
  await expect(heading(page)).toHaveText(/concepts$/);
  await expect.poll(async () => (await nodeAt(page, last)).x - host.x).toBeLessThan(before - 10);
});

/** The code of the bar comes only when it is let. */
async function holdBar(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const isFree = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/top-bar-*.js', async (route) => {
    await isFree;
    await route.continue();
  });
  return release;
}

test('Enter after a word that is searched before the bar has come opens the first finding', async ({
  page,
}) => {
  const release = await holdBar(page);
  await openMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('pruning');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=concept:pruning/);
  release();
  await expect(page.getByRole('searchbox').first()).toHaveValue('pruning');
  await expect(heading(page)).toHaveText('Pruning');
});

test('Enter after a command that is typed before the bar has come runs it', async ({ page }) => {
  const release = await holdBar(page);
  await openMap(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('what is rising');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=rising/);
  release();
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Enter after a word that nothing has waits with it for the bar', async ({ page }) => {
  const release = await holdBar(page);
  await openMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz qqqq');
  await page.keyboard.press('Enter');
  release();
  await expect(page.getByText(/No results with all/)).toBeVisible();
  await expect(page.getByRole('searchbox').first()).toBeFocused();
});

test('Enter after the bar has come with what was typed for it opens the first finding', async ({
  page,
}) => {
  const release = await holdBar(page);
  await openMap(page);
  await page.keyboard.type('/pruning');
  release();
  await page
    .getByRole('menuitem', { name: /^pruning/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=concept:pruning/);
});

/** How strongly the names of areas are painted while a concept comes to stand out. */
async function captionsWhileLit(page: Page): Promise<number[]> {
  await keepWritten(page);
  await openMap(page);
  const names = page.locator('section[aria-label=Areas] .check-name');
  await names.first().waitFor();
  const areas = await names.allTextContents();
  // Whose names need the room of an area's depends on where these have found theirs.
  const large = ['regularization', 'transformer', 'quantization', 'large-language-model'];
  let turn = 0;
  const namedWhileLit = async () => {
    const at = await nodeAt(page, `concept:${large[turn++ % large.length]!}`);
    await page.mouse.move(at.x, at.y);
    await page.waitForTimeout(400);
    return (await areasNamed(page)).length;
  };
  await expect.poll(namedWhileLit, { timeout: 20_000 }).toBeLessThan(areas.length);
  const words = new Set(areas.flatMap((area) => [area, area.split(' & ')[0]!]));
  return (await painted(page)).filter(({ text }) => words.has(text)).map(({ alpha }) => alpha);
}

test('names of areas that make way for what stands out fade', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const alphas = await captionsWhileLit(page);
  expect(alphas.filter((alpha) => alpha > 0.02 && alpha < 0.98).length).toBeGreaterThan(0);
});

test('they go at once for who wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1024, height: 768 });
  const alphas = await captionsWhileLit(page);
  expect(alphas.filter((alpha) => alpha > 0.02 && alpha < 0.98)).toEqual([]);
});

test('a concept that is dragged on a map drawn out stays where it was let go', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 });
  await openMap(page);
  const from = await nodeAt(page, 'concept:deep-learning');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y + 45, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/pin/);
  const put = await nodeAt(page, 'concept:deep-learning');
  expect(Math.abs(put.y - from.y - 45)).toBeLessThan(2);
  expect(Math.abs(put.x - from.x + 40)).toBeLessThan(2);
});
