// What the first map may cost, in things that can be counted on any machine: bytes of code, elements
// handed to cytoscape, strokes of the brush in a frame.

import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

/** Bytes of JavaScript, gzipped, without which there is no first map. */
const INITIAL_CODE = 200_000;
/** Calls that lay ink on a canvas while the map is moved by one frame. */
const INK_OF_A_FRAME = 1_600;

/** Fewer strokes than thousands of lines take, however many share a path. */
const LINES_AT_REST = 500;

/** Addresses of the scripts an HTML page asks for by itself. */
function scriptsOf(html: string): string[] {
  const tags = html.match(/<(script|link rel="modulepreload")[^>]*>/g) ?? [];
  return tags.flatMap((tag) => /(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1] ?? []);
}

async function zippedSize(page: Page, address: string): Promise<number> {
  return gzipSync(await (await page.request.get(address)).body()).length;
}

test('the code for the first map stays within its budget', async ({ page }) => {
  const scripts = scriptsOf(await (await page.request.get('./')).text());
  expect(scripts.length).toBeGreaterThan(0);
  // Each is a request, and the map waits for the last.
  expect(scripts.length).toBeLessThan(4);
  const sizes = await Promise.all(scripts.map((script) => zippedSize(page, script)));
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(INITIAL_CODE);
});

test('neither cytoscape nor the panels, the Worker or kept corpora are asked for before the map is painted', async ({
  page,
}) => {
  await openMap(page);
  const names = await page.evaluate(() => {
    const painted = performance.getEntriesByName('map-painted')[0]!.startTime;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < painted)
      .map(({ name }) => name);
  });
  expect(names.join(' ')).not.toMatch(/\/nodes-|panel|top-bar-|Button-|\/worker-|\/corpora-/);
});

test('cytoscape is given the nodes of the map, by name alone, and no links', async ({ page }) => {
  await openMap(page);
  // Cytoscape is there before it is given the nodes.
  await page.waitForFunction(() => {
    const host = document.querySelector('.map-nodes') as unknown as {
      _cyreg?: { cy: { nodes: () => { length: number } } };
    } | null;
    return (host?._cyreg?.cy.nodes().length ?? 0) > 0;
  });
  const given = await page.evaluate(() => {
    const host = document.querySelector('.map-nodes') as unknown as {
      _cyreg: {
        cy: Record<
          'nodes' | 'edges',
          () => {
            length: number;
            map: (of: (one: { data: () => object }) => string[]) => string[][];
          }
        >;
      };
    };
    const { cy } = host._cyreg;
    const told = new Set(
      cy
        .nodes()
        .map((node) => Object.keys(node.data()))
        .flat(),
    );
    return { nodes: cy.nodes().length, edges: cy.edges().length, told: [...told] };
  });
  // What it is not told it cannot spend time on.
  expect(given.told).toEqual(['id']);
  expect(given.edges).toBe(0);
  expect(given.nodes).toBeGreaterThan(20);
  expect(given.nodes).toBeLessThan(400);
});

test('a map that comes back has its names before cytoscape joins it', async ({ page }) => {
  await page.addInitScript(() => {
    const told = window as unknown as { names: number; namesBefore: number | null };
    told.names = 0;
    told.namesBefore = null;
    const pen = CanvasRenderingContext2D.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the pen it came from
    const write = pen.fillText;
    pen.fillText = function (this: CanvasRenderingContext2D, ...args) {
      told.names++;
      write.apply(this, args);
    };
    new MutationObserver(() => {
      if (document.querySelector('.map-nodes') !== null) told.namesBefore ??= told.names;
    }).observe(document, { childList: true, subtree: true });
  });
  await openMap(page);
  const nodes = page.locator('.map-nodes');
  await nodes.waitFor({ state: 'attached' });
  await page.evaluate(() => (location.hash = '#v=1&view=table'));
  await nodes.waitFor({ state: 'detached' });
  await page.evaluate(() => {
    Object.assign(window, { names: 0, namesBefore: null });
  });
  await page.goBack();
  await nodes.waitFor({ state: 'attached' });
  const before = await page.evaluate(
    () => (window as unknown as { namesBefore: number }).namesBefore,
  );
  expect(before).toBeGreaterThan(20);
});

test('moving the map by a frame lays little ink', async ({ page }) => {
  await page.addInitScript(() => {
    const counted = window as unknown as { ink: number };
    counted.ink = 0;
    const pen = CanvasRenderingContext2D.prototype;
    for (const name of ['stroke', 'fill', 'fillText', 'strokeText', 'drawImage'] as const) {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the pen it came from
      const draw = pen[name] as (...args: unknown[]) => void;
      pen[name] = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
        counted.ink++;
        draw.apply(this, args);
      };
    }
  });
  await openMap(page);
  await page.locator('.map-nodes canvas').first().waitFor({ state: 'attached' });
  const inkOf = (dx: number) =>
    page.evaluate(async (x) => {
      const counted = window as unknown as { ink: number };
      const host = document.querySelector('.map-nodes') as unknown as {
        _cyreg: { cy: { panBy: (by: { x: number; y: number }) => void } };
      };
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; i < 30; i++) await frame();
      counted.ink = 0;
      host._cyreg.cy.panBy({ x, y: 0 });
      await frame();
      return counted.ink;
    }, dx);
  const ink = await inkOf(3);
  expect(ink).toBeGreaterThan(50);
  expect(ink).toBeLessThan(INK_OF_A_FRAME);
});

test('thousands of lines are painted anew only when the hand that moves them rests', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counted = window as unknown as { strokes: number; slowness: number };
    counted.strokes = 0;
    counted.slowness = 1;
    const later = window.setTimeout.bind(window) as (...args: unknown[]) => number;
    const slower = (act: unknown, ms = 0, ...args: unknown[]) =>
      later(act, ms * counted.slowness, ...args);
    window.setTimeout = slower as typeof window.setTimeout;
    const pen = CanvasRenderingContext2D.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the pen it came from
    const stroke = pen.stroke;
    pen.stroke = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
      counted.strokes++;
      Reflect.apply(stroke, this, args);
    };
  });
  await openMap(page, '#v=1&view=papers&alike=25000');
  await page.locator('.map-nodes canvas').first().waitFor({ state: 'attached' });
  const strokes = () => page.evaluate(() => (window as unknown as { strokes: number }).strokes);
  const lately = async () => {
    const count = await strokes();
    await page.waitForTimeout(500);
    return (await strokes()) - count;
  };
  await expect.poll(lately, { timeout: 15_000 }).toBe(0);
  const before = await strokes();
  await page.evaluate(async () => {
    // What takes the machine long is not taken for a rest.
    (window as unknown as { slowness: number }).slowness = 20;
    const host = document.querySelector('.map-nodes') as unknown as {
      _cyreg: { cy: { panBy: (by: { x: number; y: number }) => void } };
    };
    const frame = () => new Promise(requestAnimationFrame);
    // Slower than the screen, as a tired hand is.
    for (let step = 0; step < 8; step++) {
      host._cyreg.cy.panBy({ x: 4, y: 0 });
      for (let i = 0; i < 3; i++) await frame();
    }
  });
  const moved = await strokes();
  expect(moved - before).toBeLessThan(LINES_AT_REST);
  await expect.poll(strokes, { timeout: 15_000 }).toBeGreaterThan(moved + LINES_AT_REST);
});
