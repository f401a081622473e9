// The work of cleaning, counted: a text with nothing to mend is hardly touched.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { cleanText } from '../../../src/core/papers/clean-text.ts';
import { readFile } from '../../../src/core/papers/intake.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const CORPUS = fileURLToPath(new URL('../../../data/corpus/', import.meta.url));

/** Titles and abstracts of one file of the default corpus. */
function textsOfCorpus(): string[] {
  const name = readdirSync(CORPUS)
    .filter((each) => each.endsWith('.txt'))
    .sort()[0]!;
  const { records } = readFile({ name, text: readFileSync(CORPUS + name, 'utf8') });
  return records.flatMap(({ title, abstract }) => [title, abstract]);
}

/** Searches for something to replace, a text. */
function searchesPerText(texts: readonly string[]): number {
  const replace = vi.spyOn(String.prototype, 'replace');
  texts.forEach((text) => cleanText(text));
  return replace.mock.calls.length / texts.length;
}

it('searches a plain text of a corpus little more than once', () => {
  const plain = textsOfCorpus().filter((text) => /^[A-Za-z0-9 .,]*$/.test(text));
  expect(plain.length).toBeGreaterThan(20);
  expect(searchesPerText(plain)).toBeLessThan(1.5);
});

it('searches a text of a corpus but a few times', () => {
  expect(searchesPerText(textsOfCorpus())).toBeLessThan(9);
});
