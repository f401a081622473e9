// The page under test, in the words of its user.

import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Opens the app at an address and waits for the first whole map. */
export async function openMap(page: Page, address = ''): Promise<void> {
  await page.goto(address.startsWith('http') ? address : `./${address}`);
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0);
}

/** The panel on the right, or the sheet from below. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}

/** Keeps a picture of a step beside the other results. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/journey/${name}.png` });
}

/** Ticks or unticks a line of the filters; the label is what a reader clicks. */
export async function tick(page: Page, name: string): Promise<void> {
  await page.locator('label', { hasText: name }).click();
}

/** The numbers of the status line, once they are those of the filters. */
export async function shown(
  page: Page,
): Promise<{ concepts: number; links: number; papers: number }> {
  const text = await page.locator('.status[aria-busy=false]').innerText();
  const match = /([\d,]+) of [\d,]+ concepts, ([\d,]+) of [\d,]+ links, ([\d,]+) of/.exec(text);
  expect(match, text).not.toBeNull();
  const [concepts, links, papers] = match!.slice(1).map((n) => Number(n.replaceAll(',', '')));
  return { concepts: concepts!, links: links!, papers: papers! };
}

/** Share of pixels of a PNG that differ from its top left one, and its size; decoded in the page. */
export async function lookAt(
  page: Page,
  png: Buffer,
): Promise<{ width: number; height: number; inked: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let inked = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] !== data[0] || data[i + 1] !== data[1] || data[i + 2] !== data[2]) inked++;
    }
    return { width: bitmap.width, height: bitmap.height, inked: inked / (data.length / 4) };
  }, png.toString('base64'));
}

/** Waits until the map can be touched: its nodes join it some frames after they are painted. */
async function touchable(page: Page, key?: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    interface Some {
      nonempty(): boolean;
    }
    interface Registered extends Element {
      readonly _cyreg?: { readonly cy?: { getElementById(id: string): Some; nodes(): Some } };
    }
    const box = document.querySelector<Registered>('.__________cytoscape_container');
    const cy = box?._cyreg?.cy;
    return wanted ? cy?.getElementById(wanted).nonempty() : cy?.nodes().nonempty();
  }, key);
}

/** Frames in a row in which a map that has come to rest stays where it is. */
const AT_REST = 4;

/** Where a node stands on the screen, in px of the window, once the map can be touched and is at rest. */
export async function nodeAt(page: Page, key: string): Promise<{ x: number; y: number }> {
  await touchable(page, key);
  return page.evaluate(
    async ([wanted, frames]) => {
      interface Registered extends Element {
        readonly _cyreg: {
          readonly cy: {
            getElementById(id: string): { renderedPosition(): { x: number; y: number } };
          };
        };
      }
      const box = document.querySelector<Registered>('.__________cytoscape_container')!;
      const read = () => {
        const { left, top } = box.getBoundingClientRect();
        const { x, y } = box._cyreg.cy.getElementById(wanted).renderedPosition();
        return { x: left + x, y: top + y };
      };
      let last = read();
      // What is opened is brought into sight in steps, which may begin a frame later.
      for (let still = 0; still < frames; still++) {
        await new Promise(requestAnimationFrame);
        const now = read();
        if (now.x !== last.x || now.y !== last.y) still = -1;
        last = now;
      }
      return last;
    },
    [key, AT_REST] as const,
  );
}

/** Where a node stands on the map, in its units: the same wherever the window is. */
export async function placeOnMap(page: Page, key: string): Promise<{ x: number; y: number }> {
  await touchable(page, key);
  return page.evaluate((wanted) => {
    interface Registered extends Element {
      readonly _cyreg: {
        readonly cy: { getElementById(id: string): { position(): { x: number; y: number } } };
      };
    }
    const box = document.querySelector<Registered>('.__________cytoscape_container')!;
    const { x, y } = box._cyreg.cy.getElementById(wanted).position();
    return { x, y };
  }, key);
}

/** The middle of a node as it is painted, to be compared with what it was. */
export async function paintedAt(page: Page, key: string): Promise<string> {
  const { x, y } = await nodeAt(page, key);
  const clip = { x: Math.round(x) - 1, y: Math.round(y) - 1, width: 2, height: 2 };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
}

/** A place some way from a node where no other one is, in px of the window. */
export async function freePlaceNear(page: Page, key: string): Promise<{ x: number; y: number }> {
  const from = await nodeAt(page, key);
  const others = await page.evaluate(() => {
    interface Place {
      readonly x: number;
      readonly y: number;
    }
    interface Registered extends Element {
      readonly _cyreg: {
        readonly cy: { nodes(): { map(of: (n: { renderedPosition(): Place }) => Place): Place[] } };
      };
    }
    const box = document.querySelector<Registered>('.__________cytoscape_container')!;
    const { left, top } = box.getBoundingClientRect();
    const places = box._cyreg.cy.nodes().map((node) => node.renderedPosition());
    return places.map(({ x, y }) => ({ x: left + x, y: top + y }));
  });
  const around = Array.from({ length: 24 }, (_, i) => ({
    x: from.x + 75 * Math.cos((i * Math.PI) / 12),
    y: from.y + 75 * Math.sin((i * Math.PI) / 12),
  }));
  const roomAt = (p: { x: number; y: number }) =>
    Math.min(...others.map(({ x, y }) => Math.hypot(x - p.x, y - p.y)));
  return around.reduce((best, place) => (roomAt(place) > roomAt(best) ? place : best));
}

/** The box around the centres of all nodes, in px of the window, once the map has come to rest. */
export async function nodesBox(
  page: Page,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  await touchable(page);
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    interface Node {
      renderedPosition(): { x: number; y: number };
    }
    interface Registered extends Element {
      readonly _cyreg: { readonly cy: { nodes(): { map<T>(f: (node: Node) => T): T[] } } };
    }
    const host = document.querySelector<Registered>('.__________cytoscape_container')!;
    const { left, top } = host.getBoundingClientRect();
    const places = host._cyreg.cy.nodes().map((node) => node.renderedPosition());
    const [xs, ys] = [places.map(({ x }) => left + x), places.map(({ y }) => top + y)];
    return {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  });
}

/** A name that was painted, and how strongly. */
export interface Painted {
  readonly text: string;
  readonly alpha: number;
  /** Counts the frames of the page. */
  readonly frame: number;
}

/** The same as the page keeps it, with where it is. */
interface WrittenName extends Painted {
  readonly canvas: HTMLCanvasElement;
  /** px of the canvas. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Keeps what is written on canvases of the page, and where, from now on; before it is opened. */
export async function keepWritten(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: WrittenName[] = [];
    Object.assign(window, { written: kept });
    let frame = 0;
    const count = () => {
      frame++;
      requestAnimationFrame(count);
    };
    count();
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      fillText.call(this, text, x, y);
      const { canvas, globalAlpha: alpha } = this;
      if (!(canvas instanceof HTMLCanvasElement)) return;
      const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = this.measureText(text);
      const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } =
        this.measureText(text);
      const at = (px: number, py: number) => this.getTransform().transformPoint({ x: px, y: py });
      const [from, to] = [at(x - left, y - up), at(x + right, y + down)];
      const box = { left: from.x, top: from.y, right: to.x, bottom: to.y };
      kept.push({ text, alpha, frame, canvas, ...box });
    };
  });
}

/** All that was written, the last last. */
export async function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() =>
    (window as unknown as { written: WrittenName[] }).written.map(({ text, alpha, frame }) => ({
      text,
      alpha,
      frame,
    })),
  );
}

/** The areas whose names are on the map as it was painted last, whole or by their first word. */
export async function areasNamed(page: Page): Promise<string[]> {
  const areas = await page.locator('section[aria-label=Areas] .check-name').allTextContents();
  const all = await painted(page);
  const last = all.filter(({ frame }) => frame === all.at(-1)!.frame);
  const texts = new Set(last.map(({ text }) => text));
  return areas.filter((area) => texts.has(area) || texts.has(area.split(' & ')[0]!));
}

/** The names of the map, as it was painted last, a part of which lies below something. */
export async function namesBelow(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((over) => {
    const all = (window as unknown as { written: WrittenName[] }).written;
    const onMap = all.filter(({ canvas }) => canvas.isConnected && canvas.closest('.map-view'));
    const last = onMap.filter(({ frame }) => frame === onMap.at(-1)!.frame);
    const cover = document.querySelector(over)!.getBoundingClientRect();
    return last
      .filter(({ canvas, left, top, right, bottom }) => {
        const host = canvas.getBoundingClientRect();
        const ratio = canvas.width / host.width;
        return (
          left / ratio + host.left < cover.right &&
          right / ratio + host.left > cover.left &&
          top / ratio + host.top < cover.bottom &&
          bottom / ratio + host.top > cover.top
        );
      })
      .map(({ text }) => text);
  }, selector);
}

/** The names of the map, as it was painted last, that the rim of the map cuts. */
export async function namesCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (window as unknown as { written: WrittenName[] }).written;
    const onMap = all.filter(({ canvas }) => canvas.isConnected && canvas.closest('.map-view'));
    const last = onMap.filter(({ frame }) => frame === onMap.at(-1)!.frame);
    return last
      .filter(({ canvas, left, top, right, bottom }) => {
        const isSeen = right > 0 && bottom > 0 && left < canvas.width && top < canvas.height;
        const isWhole = left >= 0 && top >= 0 && right <= canvas.width && bottom <= canvas.height;
        return isSeen && !isWhole;
      })
      .map(({ text }) => text);
  });
}

/** The middle of a name, or of a line of one, as it was written last, in px of the window. */
export async function middleOfName(page: Page, line: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const all = (window as unknown as { written: WrittenName[] }).written;
    const { canvas, left, top, right, bottom } = all.findLast(
      (each) => each.canvas.isConnected && each.text.startsWith(wanted),
    )!;
    const host = canvas.getBoundingClientRect();
    const ratio = canvas.width / host.width;
    return {
      x: host.left + (left + right) / 2 / ratio,
      y: host.top + (top + bottom) / 2 / ratio,
    };
  }, line);
}
