// Questions asked of the map of the default corpus: asked, answered, copied, and left again.

import { expect, test } from '@playwright/test';
import { details, keepPicture, openMap } from './map-page.ts';
import type { Page } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a reader asks how SAM and quantization connect, reads each step and takes the papers along', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('menuitem', { name: /connect/ }).click();
  for (const [end, typed, name] of [
    ['From', 'SAM', /^sharpness-aware minimization/],
    ['To', 'quantization', /^quantization \d/],
  ] as const) {
    await details(page).getByRole('combobox', { name: end }).fill(typed);
    await page.getByRole('option', { name }).first().click();
  }
  expect(page.url()).toContain('open=path:sharpness-aware-minimization~quantization');
  const ways = details(page).locator('.ways > li');
  await expect(ways.first()).toContainText(/^SAM › .*quantization/);
  const steps = details(page).locator('section', { has: page.locator('.step-ends') });
  for (const step of await steps.all()) {
    await expect(step.locator('blockquote mark.mark-a').first()).toBeVisible();
    await expect(step.locator('blockquote mark.mark-b').first()).toBeVisible();
    await expect(step.locator('.paper-title')).not.toBeEmpty();
  }
  await keepPicture(page, '12-path');

  await details(page).getByRole('button', { name: 'Markdown' }).click();
  expect(await copied(page)).toMatch(
    /^# From sharpness-aware minimization to quantization\n\n## 1\. .*\n\n> \S.*\n\n- .*## All papers\n\n- /s,
  );
  await details(page).getByRole('button', { name: 'BibTeX' }).click();
  expect(await copied(page)).toMatch(/^@\w+\{.*title = /s);
  await details(page).getByRole('button', { name: 'RIS' }).click();
  expect(await copied(page)).toMatch(/^TY {2}- /);
});

test('three questions are offered at the start, and each is answered by one click', async ({
  page,
}) => {
  await openMap(page);
  const offered = details(page).getByRole('region', { name: 'Questions to begin with' });
  await expect(offered.getByRole('link')).toHaveCount(3);
  const heading = details(page).getByRole('heading', { level: 2 });
  for (let nth = 0; nth < 3; nth++) {
    const question = offered.getByRole('link').nth(nth);
    await expect(question).toHaveText(/\?$/);
    await question.click();
    await expect(heading).toHaveText(/\?$/);
    await expect(details(page).getByRole('link').nth(2)).toBeVisible();
    await page.goBack();
    await expect(heading).toHaveText('Daily Papers');
  }
});

test('a copied link opens what it was copied from', async ({ page }) => {
  await openMap(page, '#v=1&open=concept:quantization&years=2020-2025');
  await details(page).getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
  const link = await copied(page);
  await page.goto('about:blank');
  await openMap(page, link);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Quantization');
});

test('another way is lit and has its address; back undoes each step', async ({ page }) => {
  await openMap(page, '#v=1&open=path:sharpness-aware-minimization~quantization');
  const ways = details(page).locator('.ways > li');
  await expect(ways.first()).toHaveAttribute('aria-current', 'true');
  await ways.nth(1).getByRole('link').click();
  await expect(ways.nth(1)).toHaveAttribute('aria-current', 'true');
  expect(page.url()).toContain('~quantization~2');
  await page.goBack();
  await expect(ways.first()).toHaveAttribute('aria-current', 'true');
});

test('every question has an answer on the default corpus', async ({ page }) => {
  await openMap(page);
  const legend = page.locator('.legend');
  for (const [name, answer, mark] of [
    [/areas together/, /share of the ways/, 'bridge, with its links'],
    [/missing/, /Where to begin reading/, 'gap: fewer papers'],
    [/rising/, /dated papers/, 'falling'],
  ] as const) {
    await page.getByRole('button', { name: 'Questions' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(details(page).getByText(answer).first()).toBeVisible();
    await expect(legend).toContainText(mark);
    await keepPicture(page, `14-${mark.split(/\W/)[0]!}`);
  }
  await details(page).getByRole('button', { name: /back/i }).click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('What is missing?');
  await expect(legend).toContainText('gap');
  await details(page).getByRole('button', { name: 'Close the panel' }).click();
  await expect(legend).not.toContainText('gap');
});

test('a paper says why it names a concept, by keyboard', async ({ page }) => {
  await openMap(page, '#v=1&open=paper:sharpness-aware-training-for-free');
  const why = details(page).getByRole('button', { name: 'Why is sharpness here?' });
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(/“sharp landscape” is another name of it/);
  await keepPicture(page, '13-why');
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();
});

test('another weight changes the links, not the places', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: /links weighted by/i }).click();
  await page.getByRole('option', { name: /^Jaccard/ }).click();
  await expect(page.getByRole('region', { name: 'Weight of links' })).toContainText(/Against NPMI/);
  expect(page.url()).toContain('weight=jaccard');
});
