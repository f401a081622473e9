// Corpora of several sizes as JSON Lines: the first records of a corpus, or random papers made of the sentences of the
// default one, so that the benchmark needs no data of its own.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { seededRandom } from '../../src/core/random.ts';
import type { DumpRecord } from '../../src/core/papers/paper.ts';

/** Records of each corpus. */
export const SIZES = [400, 4_000, 40_000] as const;

/** The fields of a record that are written. */
type Text = Pick<DumpRecord, 'title' | 'abstract' | 'published' | 'reference'>;

/** Writes a file of the first records for each size that there are enough records for; the paths. */
export function cutCorpus(records: readonly Text[], folder: string, sizes = SIZES): string[] {
  const enough = sizes.filter((size, i) => i === 0 || size <= records.length);
  return enough.map((size) => {
    const path = join(folder, `first-${size}.jsonl`);
    writeFileSync(path, records.slice(0, size).map(lineOf).join(''));
    return path;
  });
}

function lineOf({ title, abstract, published, reference }: Text): string {
  const { venue = '', authors = [], keywords = [] } = reference ?? {};
  const year = published?.slice(0, 4) ?? '';
  const author = authors.join('; ');
  return `${JSON.stringify({ title, abstract, venue, year, author, keywords })}\n`;
}

/** Sentences of a random abstract. */
const SENTENCES = 8;

/** Random papers: titles of two halves, abstracts of random sentences; seeded. */
export function drawPapers(papers: readonly Text[], count: number): Text[] {
  const random = seededRandom(1);
  const sentences = papers.flatMap(({ abstract }) =>
    splitSentences(abstract).map(({ start, end }) => abstract.slice(start, end)),
  );
  const titles = papers.map(({ title }) => title.split(' '));
  const oneOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
  const half = (words: readonly string[], from: 0 | 1) => {
    const middle = Math.ceil(words.length / 2);
    return from === 0 ? words.slice(0, middle) : words.slice(middle);
  };
  return Array.from({ length: count }, (_, i) => ({
    title: [...half(oneOf(titles), 0), ...half(oneOf(titles), 1), `${i}`].join(' '),
    abstract: Array.from({ length: SENTENCES }, () => oneOf(sentences)).join(' '),
    published: String(2000 + (i % 25)),
  }));
}
