// What no rule of axe sees of WCAG 2.2 AA: the size of what is pressed (2.5.8), what covers the focus
// (2.4.11), a window of 320 px (1.4.10), wider letters (1.4.12), and doing without dragging (2.5.7).

import { expect, test } from '@playwright/test';
import { details, nodeAt, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

const PLACES = {
  map: '',
  concept: '#v=1&open=concept:quantization',
  link: '#v=1&open=link:flat-minimum~sharpness',
  paper: '#v=1&open=paper:sharpness-aware-training-for-free',
  path: '#v=1&open=path:sharpness-aware-minimization~quantization',
  comparison: '#v=1&open=compare:sharpness~flat-minimum',
  area: '#v=1&open=area:2',
  many: '#v=1&open=many:quantization.sharpness',
  bridges: '#v=1&open=bridges',
  gaps: '#v=1&open=gaps',
  rising: '#v=1&open=rising',
  place: '#v=1&open=place:sharpness-aware-training-for-free',
  table: '#v=1&view=table',
  timeline: '#v=1&view=timeline',
  list: '#v=1&view=list',
} as const;

async function openPlace(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`);
  // The bar and the panels come after the map, one by one.
  const whenLoaded = { timeout: 20_000 };
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible(whenLoaded);
  await expect(page.locator('.right :is(section, .panel-tools)').first()).toBeAttached(whenLoaded);
}

/** What can be pressed, is no word in a sentence, and has neither 24 px nor their room around it. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const IN_A_SENTENCE = 'p, .abstract, .quote, .definition, .panel-title, .status';
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=range]), [role=button], [role=menuitem], [role=option], [role=tab]',
      ),
    ].flatMap((element) => {
      // The box of a tick is its label.
      const target = element.closest('label') ?? element;
      const box = target.getBoundingClientRect();
      const isSeen =
        box.width > 2 &&
        box.height > 2 &&
        target.checkVisibility({ visibilityProperty: true }) &&
        !target.closest('[aria-hidden=true]');
      return isSeen ? [{ target, box }] : [];
    });
    const near = (a: DOMRect, b: DOMRect) => {
      const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
      const dx = Math.max(b.left - x, 0, x - b.right);
      const dy = Math.max(b.top - y, 0, y - b.bottom);
      return Math.hypot(dx, dy) < LEAST / 2;
    };
    return all
      .filter(({ target, box }) => {
        if (Math.min(box.width, box.height) >= LEAST - 0.5) return false;
        if (target.closest(IN_A_SENTENCE)) return false;
        return all.some(
          (other) =>
            other.target !== target &&
            !other.target.contains(target) &&
            !target.contains(other.target) &&
            near(box, other.box),
        );
      })
      .map(({ target, box }) => {
        const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
        return `${target.tagName}.${target.className} ${size} ${target.textContent.slice(0, 30)}`;
      });
  });
}

test('whatever is pressed is 24 px high and wide, or has their room', async ({ page }) => {
  test.setTimeout(120_000);
  for (const [name, address] of Object.entries(PLACES)) {
    await openPlace(page, address);
    expect.soft(await tooSmall(page), name).toEqual([]);
  }
});

test('the knob of a slider is larger to the hand than to the eye', async ({ page }) => {
  await openPlace(page, PLACES.map);
  const knob = page.locator('.filters .thumb').first();
  await knob.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await knob.boundingBox())!;
  const isKnob = (dx: number) =>
    knob.evaluate((element, at) => document.elementFromPoint(...at) === element, [
      x + width / 2 + dx,
      y + height / 2,
    ] as [number, number]);
  expect(await Promise.all([-11.5, 11.5].map(isKnob))).toEqual([true, true]);
});

/** Whether what has the focus can be seen in some point of it; names it where not. */
async function coveredFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const target = focused.closest('label, .thumb') ?? focused;
    const { left, top, width, height } = target.getBoundingClientRect();
    for (const [x, y] of [
      [0.5, 0.5],
      [0.1, 0.2],
      [0.9, 0.2],
      [0.1, 0.8],
      [0.9, 0.8],
    ] as const) {
      const hit = document.elementFromPoint(left + x * width, top + y * height);
      if (hit && (target.contains(hit) || hit.contains(target))) return null;
    }
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const name = focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40);
    return `${focused.tagName}.${focused.className} ${name} (${target.tagName} ${target.textContent}) at ${Math.round(left)}, ${Math.round(top)}, ${Math.round(width)}×${Math.round(height)} under ${over?.tagName}.${over?.className}`;
  });
}

for (const [width, height] of [
  [1440, 900],
  [720, 450],
  [390, 844],
] as const) {
  test(`nothing covers what has the focus at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    // A filter is set, so that the foot of the filters is there.
    await openPlace(page, '#v=1&open=concept:quantization&code=1');
    const covered: string[] = [];
    for (let i = 0; i < 110; i++) {
      await page.keyboard.press('Tab');
      const name = await coveredFocus(page);
      if (name !== null) covered.push(name);
    }
    expect(covered).toEqual([]);
  });
}

test('rows of the table that are walked to are in sight', async ({ page }) => {
  await openPlace(page, PLACES.table);
  const grid = page.getByRole('grid');
  await grid.focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowDown');
  const reached = page.locator('.grid-row[data-reached]');
  await expect(reached).toBeInViewport({ ratio: 1 });
  const under = async () => {
    const [row, box] = [(await reached.boundingBox())!, (await grid.boundingBox())!];
    return [row.y + row.height - (box.y + box.height), box.y + 34 - row.y].map(Math.round);
  };
  expect(Math.max(...(await under()))).toBeLessThanOrEqual(1);
  for (let i = 0; i < 35; i++) await page.keyboard.press('ArrowUp');
  expect(Math.max(...(await under()))).toBeLessThanOrEqual(1);
});

/** px by which the page is wider than its window, and texts that go out of it. */
async function outOfWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const out = [...document.querySelectorAll<HTMLElement>('.top *, .right *, .bottom *')].filter(
      (element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        // What may be pushed aside by the finger is reached all the same; what is heard is not seen.
        if (element.closest('.choice, .heard-only, svg')) return false;
        const { right, left, width } = element.getBoundingClientRect();
        return width > 2 && (right > window.innerWidth + 1 || left < -1);
      },
    );
    return [
      ...(wide > 0 ? [`page ${wide} px`] : []),
      ...out.map((each) => `${each.tagName}.${each.className}`),
    ];
  });
}

test('a window of 320 px is scrolled in one direction only', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, address] of Object.entries(PLACES)) {
    await openPlace(page, address);
    expect.soft(await outOfWindow(page), name).toEqual([]);
  }
});

/** Letters, words, lines and paragraphs as far apart as a reader may set them. */
const APART = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
p { margin-bottom: 2em !important; }`;

/** Texts that their box cuts off. */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, h2, h3, p, span, dt, dd, th, td')]
      .filter((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        if (element.closest('.heard-only, .choice, .grid, svg')) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut =
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
        return isCut && element.clientWidth > 2;
      })
      .map((each) => `${each.tagName}.${each.className} ${each.textContent.slice(0, 30)}`),
  );
}

test('letters set further apart cut nothing off', async ({ page }) => {
  test.setTimeout(120_000);
  for (const name of ['map', 'concept', 'comparison', 'path', 'rising'] as const) {
    await openPlace(page, PLACES[name]);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, APART);
    expect.soft(await cutTexts(page), name).toEqual([]);
    expect.soft(await outOfWindow(page), name).toEqual([]);
  }
});

test('what is dragged can be done without dragging', async ({ page }) => {
  await openMap(page, PLACES.concept);
  // The map is moved by the walk, and a concept is put by its menu.
  await details(page).getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Pin it here' }).click();
  await expect(page).toHaveURL(/pins=/);
  // A click on a track takes its thumb there.
  const track = page.locator('.filters .track').first();
  await track.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await track.boundingBox())!;
  const thumb = page.locator('.filters .thumb').first();
  const before = (await thumb.boundingBox())!.x;
  await page.mouse.click(x + width * 0.85, y + height / 2);
  await expect.poll(async () => (await thumb.boundingBox())!.x).not.toBe(before);
});

test('the bars of a comparison have one scale', async ({ page }) => {
  await openPlace(page, '#v=1&open=compare:generalization~neural-network');
  const perPaper = await details(page)
    .locator('.years-table tbody tr')
    .evaluateAll((rows) =>
      rows.flatMap((row) =>
        [...row.querySelectorAll('td')].flatMap((cell) => {
          const bar = cell.querySelector('.year-count')?.getBoundingClientRect().width ?? 0;
          const papers = Number(cell.textContent);
          return bar > 0 && papers > 0 ? [bar / papers] : [];
        }),
      ),
    );
  expect(perPaper.length).toBeGreaterThan(6);
  expect(Math.max(...perPaper) / Math.min(...perPaper)).toBeLessThan(1.05);
});

test('the whole screen is taken and given back, with all that is on it', async ({ page }) => {
  await openMap(page, PLACES.concept);
  await nodeAt(page, 'concept:quantization');
  const button = page.getByRole('button', { name: 'Full screen, or back' });
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await button.click();
  await expect.poll(isFull).toBe(true);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Quantization');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await page.keyboard.press('Escape');
  await button.click();
  await expect.poll(isFull).toBe(false);
  await expect(page).toHaveURL(/open=concept:quantization/);
});
