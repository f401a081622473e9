// Readable by all: no violation that axe can find, in any theme, on the pages that matter.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

/** Panels by what opens them. */
const PANELS = {
  'what is on the map': {
    concept: 'concept:sharpness',
    link: 'link:flat-minimum~sharpness',
    paper: 'paper:sharpness-aware-training-for-free',
    area: 'area:2',
    selection: 'many:quantization.sharpness',
  },
  questions: {
    path: 'path:sharpness-aware-minimization~quantization',
    comparison: 'compare:sharpness~flat-minimum',
    arithmetic: 'arithmetic:flat-minimum~sharpness',
    place: 'place:sharpness-aware-training-for-free',
    bridges: 'bridges',
    gaps: 'gaps',
    rising: 'rising',
  },
};

/** Beside the light one, in which every page opens. */
const OTHER_THEMES = {
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'dark high contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;

/** Rules whose answer hangs on the theme; all others are asked once. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * In every theme, one after another: the page follows what the system asks for. All that is found is told,
 * so that one run shows every violation.
 * @param part what is looked at, where the rest of the page was looked at before; null for the whole page
 */
async function findsNothingInAnyTheme(page: Page, name: string, part: string | null) {
  expect.soft(await violationsOf(page, { part }), `${name}, light`).toEqual([]);
  for (const [theme, media] of Object.entries(OTHER_THEMES)) {
    await page.emulateMedia(media);
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await expect.poll(scheme).toBe(media.colorScheme);
    const found = await violationsOf(page, { rules: OF_COLOUR, part });
    expect.soft(found, `${name}, ${theme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
}

/** A map at rest in the light theme, whose colours change at once. */
async function openStillMap(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  // The map is painted first; the bar with the page's name comes a moment later.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Goes where an address leads, on the page that is open: to load it anew takes longer than to look. */
async function goTo(page: Page, address: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#v=1&${address}`);
}

test('the page with its map has no accessibility violation in any theme', async ({ page }) => {
  await openStillMap(page);
  await findsNothingInAnyTheme(page, 'map', null);
});

for (const [group, panels] of Object.entries(PANELS)) {
  test(`no panel of ${group} has an accessibility violation in any theme`, async ({ page }) => {
    test.slow();
    await openStillMap(page);
    let last = await details(page).getByRole('heading', { level: 2 }).first().textContent();
    for (const [name, what] of Object.entries(panels)) {
      await goTo(page, `open=${what}`);
      const title = details(page).getByRole('heading', { level: 2 }).first();
      await expect(title).not.toHaveText(last ?? '');
      last = await title.textContent();
      await expect(
        details(page)
          .getByText(/Strongest|closest|share|stand with|every weight|Links among/i)
          .first(),
      ).toBeVisible();
      await findsNothingInAnyTheme(page, name, '.right');
    }
  });
}

const VIEWS = {
  list: '.concept-list',
  table: '.grid-row',
  timeline: '.timeline-row',
  papers: '.paper-map [role=application]',
};

test('no view has an accessibility violation in any theme', async ({ page }) => {
  test.slow();
  await openStillMap(page);
  for (const [view, content] of Object.entries(VIEWS)) {
    await goTo(page, `view=${view}`);
    // Papers are placed when they are first asked for, which takes its time on a machine at work.
    await expect(page.locator(content).first()).toBeVisible({ timeout: 20_000 });
    await findsNothingInAnyTheme(page, view, '.centre');
  }
});

/** What is laid over the page, and how it comes. */
const OVERLAYS: Record<string, (page: Page) => Promise<void>> = {
  'dialog of exports': press('Export'),
  'list of keys': press('Keyboard shortcuts'),
  palette: press('All commands'),
  'menu of questions': press('Questions'),
  'list of views': press('Views'),
  'menu of corpora': (page) => page.getByRole('button', { name: /^Corpus:/ }).click(),
  findings: (page) => page.getByRole('searchbox').fill('flat minima'),
};

const OVERLAID = '.modal, .popover, .findings';

function press(name: string): (page: Page) => Promise<void> {
  return (page) => page.getByRole('button', { name, exact: true }).click();
}

test('nothing laid over the page has an accessibility violation in any theme', async ({ page }) => {
  test.slow();
  await openStillMap(page);
  const overlay = page.locator(OVERLAID);
  for (const [name, open] of Object.entries(OVERLAYS)) {
    await open(page);
    await expect(overlay.first()).toBeVisible();
    await findsNothingInAnyTheme(page, name, OVERLAID);
    await page.keyboard.press('Escape');
    await expect(overlay).toHaveCount(0);
  }
});

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [2560, 1440],
] as const) {
  test(`a concept has no accessibility violation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '#v=1&open=concept:sharpness');
    await expect(
      details(page)
        .getByText(/Strongest/)
        .first(),
    ).toBeVisible();
    // The page's name may come after the panel.
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('colours that a system forces leave to be seen what is chosen, how far and how much', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openMap(page, '#v=1&open=concept:quantization&years=2020-2024');
  await details(page).getByRole('button', { name: 'Star' }).click();
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const sheet = await ground('.left');
  for (const chosen of [
    '.top .choice [data-selected]',
    '.left .choice [data-selected]',
    '.mark[data-selected]',
    '.left .tally-left',
    '.bottom .track-kept',
    '.right .link-fill',
  ])
    expect(await ground(chosen), chosen).not.toBe(sheet);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  expect(await violationsOf(page)).toEqual([]);
});

/** What is asked of axe: some rules or all, about a part of the page or the whole. */
interface Asked {
  readonly rules?: readonly string[];
  readonly part?: string | null;
}

/** What axe finds, a line a rule with the first elements that break it. */
async function violationsOf(page: Page, { rules, part = null }: Asked = {}): Promise<string[]> {
  // There are no frames to be asked on a page of their own, and of what is fine no account is needed:
  // both take three times as long as the rules themselves.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) axe.withRules([...rules]);
  if (part !== null) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const elements = nodes.slice(0, 3).map((node) => node.html);
    return `${id}: ${elements.join(' ')}`;
  });
}
