// Readable by all: no violation that axe can find, in any theme, on the pages that matter.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { details, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

const PLACES = {
  map: '',
  concept: '#v=1&open=concept:sharpness',
  link: '#v=1&open=link:flat-minimum~sharpness',
  paper: '#v=1&open=paper:sharpness-aware-training-for-free',
  path: '#v=1&open=path:sharpness-aware-minimization~quantization',
  comparison: '#v=1&open=compare:sharpness~flat-minimum',
  arithmetic: '#v=1&open=arithmetic:flat-minimum~sharpness',
  place: '#v=1&open=place:sharpness-aware-training-for-free',
  bridges: '#v=1&open=bridges',
  gaps: '#v=1&open=gaps',
  rising: '#v=1&open=rising',
  many: '#v=1&open=many:quantization.sharpness',
  area: '#v=1&open=area:2',
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
 * In every theme, one after another: the page follows what the system asks for.
 * @param part what is not on every page: in the other themes only that is looked at
 */
async function findsNothingInAnyTheme(page: Page, part: string | null = null): Promise<void> {
  // The map is painted first; the bar with the page's name comes a moment later.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violationsOf(page), 'light').toEqual([]);
  // Colours change at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [theme, media] of Object.entries(OTHER_THEMES)) {
    await page.emulateMedia(media);
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await expect.poll(scheme).toBe(media.colorScheme);
    expect(await violationsOf(page, { rules: OF_COLOUR, part }), theme).toEqual([]);
  }
}

for (const [name, address] of Object.entries(PLACES)) {
  test(`the ${name} has no accessibility violation in any theme`, async ({ page }) => {
    await openMap(page, address);
    if (address !== '')
      await expect(
        details(page)
          .getByText(/Strongest|closest|share|stand with|every weight|Links among/i)
          .first(),
      ).toBeVisible();
    await findsNothingInAnyTheme(page, address === '' ? null : '.right');
  });
}

const VIEWS = {
  list: '.concept-list',
  table: '.grid-row',
  timeline: '.timeline-row',
  papers: '.paper-map [role=application]',
};

for (const [view, content] of Object.entries(VIEWS)) {
  test(`the view “${view}” has no accessibility violation in any theme`, async ({ page }) => {
    await page.goto(`./#v=1&view=${view}`);
    // Papers are placed when they are first asked for, which takes its time on a machine at work.
    await expect(page.locator(content).first()).toBeVisible({ timeout: 20_000 });
    await findsNothingInAnyTheme(page, '.centre');
  });
}

/** What is laid over the page, and how it comes. */
const OVERLAYS: Record<string, (page: Page) => Promise<void>> = {
  'dialog of exports': press('Export'),
  'list of keys': press('Keys'),
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

for (const [name, open] of Object.entries(OVERLAYS)) {
  test(`the ${name} has no accessibility violation in any theme`, async ({ page }) => {
    await openMap(page);
    await open(page);
    await expect(page.locator(OVERLAID).first()).toBeVisible();
    await findsNothingInAnyTheme(page, OVERLAID);
  });
}

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [2560, 1440],
] as const) {
  test(`a concept has no accessibility violation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, PLACES.concept);
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
