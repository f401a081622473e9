// The page and the command line make the same dataset of the same file, byte for byte.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { readOwnVocabulary, readOwnWords } from '../../scripts/read-input.ts';
import { buildCorpus } from '../../src/work/build-corpus.ts';
import { openMap } from './map-page.ts';
import type { BuiltCorpus } from '../../src/work/build-corpus.ts';
import type { Page } from '@playwright/test';

const FILE = 'data/corpus/002_2af3aa197317070c.txt';

/** What the page keeps of the only corpus that was given to it. */
function keptCorpus(page: Page): Promise<BuiltCorpus> {
  return page.evaluate(
    () =>
      new Promise<BuiltCorpus>((resolve, reject) => {
        const opening = indexedDB.open('paperloom-corpora');
        opening.onerror = () => {
          reject(new Error('no database'));
        };
        opening.onsuccess = () => {
          const store = opening.result.transaction('corpora').objectStore('corpora');
          const all = store.getAll();
          all.onsuccess = () => {
            resolve((all.result as { built: BuiltCorpus }[])[0]!.built);
          };
        };
      }),
  );
}

test('a file of papers gives the same bytes in the page and in Node', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: /^Corpus:/ }).click();
  await page.locator('input[type=file]').first().setInputFiles(FILE);
  await expect(page.getByText(/papers, \d+ merged/)).toBeVisible({ timeout: 60_000 });
  const inPage = await keptCorpus(page);
  const inNode = buildCorpus(
    { name: inPage.name, files: [{ name: basename(FILE), bytes: readFileSync(FILE) }] },
    { vocabulary: readOwnVocabulary(), words: readOwnWords() },
    { decode: (bytes, label) => new TextDecoder(label).decode(bytes), watch: () => undefined },
  );
  expect(inNode.papers).toBeGreaterThan(50);
  expect(inPage.id).toBe(inNode.id);
  expect(inPage.files.map(({ name, text }) => [name, text.length])).toEqual(
    inNode.files.map(({ name, text }) => [name, text.length]),
  );
  expect(inPage.files).toEqual(inNode.files);
});
