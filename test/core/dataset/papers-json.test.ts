// The papers' columns as JSON: as the engine writes the whole, and each column but once.

import { afterEach, expect, it, vi } from 'vitest';
import { cacheColumnJson, papersJson } from '../../../src/core/dataset/papers-json.ts';
import type { PaperColumns } from '../../../src/core/dataset/dataset.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const papers: PaperColumns = {
  ids: ['a', 'b'],
  titles: ['“A”', 'B\n'],
  dates: [null, '2024'],
  authorCounts: [1, null],
  commentCounts: [null, null],
  links: [[], ['https://a.org']],
  sources: [[[0, 1]], [[0, 2]]],
  x: [1.5, -2],
  y: [0, 3],
  venues: ['V'],
  venue: [0, null],
  doi: [null, null],
  arxivId: [null, null],
  url: [null, null],
  authors: [['Ann'], []],
  keywords: [[], []],
  kind: ['thesis', null],
};

const postings = () => ({
  offsets: Uint32Array.of(0, 1, 2),
  concepts: Uint32Array.of(0, 3),
  salience: Uint16Array.of(1000, 20),
});

it('is what the engine writes, without the columns of references in which nothing stands', () => {
  const { doi, arxivId, url, keywords, ...said } = papers;
  expect([doi, arxivId, url, keywords].flat(2)).toEqual(Array(6).fill(null));
  const { x, y, venues, venue, authors, kind, ...first } = said;
  const wanted = {
    ...first,
    x,
    y,
    venues,
    venue,
    authors,
    kind,
    postings: { offsets: [0, 1, 2], concepts: [0, 3], salience: [1000, 20] },
  };
  expect(papersJson({ papers, postings: postings() })).toBe(JSON.stringify(wanted));
});

it('serializes nothing but positions when the other columns are cached', () => {
  const stringify = vi.spyOn(JSON, 'stringify');
  const columns = { ...papers, ids: ['c', 'd'] };
  const held = postings();
  cacheColumnJson(columns, held);
  stringify.mockClear();
  const placed = { ...columns, x: [7, 8], y: [9, 10] };
  papersJson({ papers: placed, postings: held });
  expect(stringify.mock.calls.map(([column]) => column as unknown)).toEqual([placed.x, placed.y]);
});
