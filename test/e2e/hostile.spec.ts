// Files that mean harm, dropped on the page: each is told of in one clear line, and nothing of it runs.

import { existsSync, readFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { corpus, drop, entry } from './drop-files.ts';
import { openMap } from './map-page.ts';
import type { Page } from '@playwright/test';
import type { Given } from './drop-files.ts';

/** A build takes its time where many tests run at once. */
const BUILT = { timeout: 30_000 };

const bomb = (): Given => {
  const packed = gzipSync(new Uint8Array(50_000_000));
  return { name: 'bomb.gz', text: Buffer.from(packed).toString('latin1'), isBytes: true };
};

/** Some kilobytes that are 150 megabytes, with papers among them. */
const zipBomb = (): Given => {
  const part = new Uint8Array(50_000_000);
  const parts = Array.from({ length: 3 }, (_, i) => [`${i}.txt`, part] as const);
  const packed = zipSync({ 'a/b.bib': strToU8(BIB.text), ...Object.fromEntries(parts) });
  return { name: 'bomb.zip', text: Buffer.from(packed).toString('latin1'), isBytes: true };
};

/** The same that says it is small: nobody takes its word for it. */
const lyingBomb = (): Given => {
  const packed = zipSync({ 'a.bib': new Uint8Array(50_000_000) });
  const view = new DataView(packed.buffer, packed.byteOffset);
  for (let at = 0; at + 28 < packed.length; at++) {
    // Unpacked size, in the directory at the end and at the entry itself.
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
  }
  return { name: 'lying.zip', text: Buffer.from(packed).toString('latin1'), isBytes: true };
};

const LAUGHS: Given = {
  name: 'laughs.xml',
  text: `<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>
<PubmedArticleSet><PubmedArticle><ArticleTitle>&c;</ArticleTitle></PubmedArticle></PubmedArticleSet>`,
};

const BIB: Given = {
  name: 'hostile.bib',
  text: [
    entry(
      'a',
      '<img src=x onerror="document.title=1"> Pruning',
      '<script>alert(2)</script> Pruning.',
      2020,
    ),
    entry(
      'b',
      'Quantization \u202egnp.exe\u202c of\u0007 Networks',
      'Pruning \u2066and\u2069 more.',
      2021,
    ),
    entry('__proto__', '=HYPERLINK("javascript:alert(3)") of Transformers', 'Pruning.', 2022),
  ].join(''),
};

const KEYS: Given = {
  name: 'keys.json',
  text: `[{"__proto__": {"title": "no", "polluted": 1}, "title": "Adapters of Low Rank", "abstract": "LoRA."},
{"constructor": {"prototype": {"polluted": 1}}, "title": "Adapters Again", "abstract": "LoRA."}]`,
};

/** What a page ran or was made to hold of what it was given; empty as it should be. */
async function harmIn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('img[src=x], [onerror], a[href^="javascript:"]')].map(String),
    ...('polluted' in {} ? ['polluted'] : []),
    ...(document.body.innerText.match(/[\u0007\u202a-\u202e\u2066-\u2069]/g) ?? []),
  ]);
}

/** The most that the browser's processes have held, in MB, where the system tells: a worker's is in no heap that the page sees. */
async function peakOf(page: Page): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const status = processInfo
    .map(({ id }) => `/proc/${id}/status`)
    .filter((path) => existsSync(path));
  const peaks = status.map((path) => /VmHWM:\s*(\d+)/.exec(readFileSync(path, 'utf8'))?.[1]);
  return peaks.reduce((sum, kilobytes = '0') => sum + Number(kilobytes) / 1000, 0);
}

for (const [name, file, said] of [
  ['a bomb', bomb, 'bomb.gz: it unpacks to more than 200 times its size'],
  ['a bomb of several files', zipBomb, 'bomb.zip: it unpacks to more than 200 times its size'],
  ['a bomb that says it is small', lyingBomb, 'lying.zip/a.bib:1: binary content'],
  ['a billion laughs', () => LAUGHS, 'laughs.xml:1: the file defines entities of its own'],
] as const)
  test(`${name} is refused in one line, and the map stays`, async ({ page }) => {
    await openMap(page);
    // What takes files in is started by the first.
    await drop(page, [{ name: 'page.html', text: '<!doctype html><html>' }]);
    await expect(page.getByRole('alert')).toContainText('page.html:1: this is a web page', BUILT);
    const before = await peakOf(page);
    await drop(page, [file()]);
    await expect(page.getByRole('alert')).toContainText(said, BUILT);
    const told = await page.getByRole('alert').innerText();
    expect(told.split('\n').filter((line) => line.includes(said))).toHaveLength(1);
    expect((await peakOf(page)) - before).toBeLessThan(100);
    await expect(corpus(page)).toHaveAccessibleName(/404 papers/);
    expect(await harmIn(page)).toEqual([]);
  });

test('mark-up, signs of direction and keys of objects are text, in the receipt and the panels', async ({
  page,
}) => {
  const ran: string[] = [];
  page.on('dialog', (dialog) => void ran.push(dialog.message()));
  page.on('pageerror', (error) => void ran.push(error.message));
  await openMap(page);
  await drop(page, [BIB, KEYS]);
  await expect(page.getByText('5 records: 5 papers, 0 merged, 0 skipped.')).toBeVisible(BUILT);
  await corpus(page).click();
  await page.getByRole('button', { name: /Receipt: what became of 5 records/ }).click();
  const receipt = page.getByRole('dialog', { name: 'What became of each record' });
  for (const title of ['<img src=x', 'Quantization gnp.exe of Networks', '=HYPERLINK', 'Low Rank'])
    await expect(receipt).toContainText(title);
  expect(await harmIn(page)).toEqual([]);
  // The receipt, and the menu it was opened from.
  await page.keyboard.press('Escape');
  await expect(receipt).toHaveCount(0);
  // The menu takes the focus back in its own time.
  await expect(page.locator('.popover :focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.popover')).toHaveCount(0);
  await page.getByRole('searchbox').fill('gnp.exe');
  await page.getByRole('menuitem', { name: /^Quantization gnp\.exe of Networks/ }).click();
  expect(await harmIn(page)).toEqual([]);
  expect(ran).toEqual([]);
});
