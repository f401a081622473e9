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

const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'light', contrast: 'more' },
  'dark high contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;

/** In every theme, one after another: the page follows what the system asks for. */
async function findsNothingInAnyTheme(page: Page): Promise<void> {
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia(media);
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await expect.poll(scheme).toBe(media.colorScheme);
    // Colours take a moment to change.
    await page.waitForTimeout(400);
    expect(await violationsOf(page), theme).toEqual([]);
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
    await findsNothingInAnyTheme(page);
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
    await expect(page.locator(content).first()).toBeVisible();
    await findsNothingInAnyTheme(page);
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
    expect(await violationsOf(page)).toEqual([]);
  });
}

/** What axe finds, a line a rule with the first elements that break it. */
async function violationsOf(page: Page): Promise<string[]> {
  // Addresses of views look to that rule like links that skip a part of the page.
  const { violations } = await new AxeBuilder({ page }).disableRules(['skip-link']).analyze();
  return violations.map(({ id, nodes }) => {
    const elements = nodes.slice(0, 3).map((node) => node.html);
    return `${id}: ${elements.join(' ')}`;
  });
}
