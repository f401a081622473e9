// Files that are refused whatever follows: the reader is told so at once.

import { expect, it } from 'vitest';
import { mayHavePapers } from '../../src/work/may-have-papers.ts';

const may = (text: string) => mayHavePapers('x', new TextEncoder().encode(text));

it.each(['', 'id\tlabel\tx\ty\tcluster\n1\tcancer\t0\t0\t1\n', '%PDF-1.4'])(
  'holds no papers: %j',
  (text) => {
    expect(may(text)).toBe(false);
  },
);

it.each(['@article{a, title={One}}', 'title,abstract\nOne,a\n', 'PK\u0003\u0004\u0000'])(
  'may hold papers: %j',
  (text) => {
    expect(may(text)).toBe(true);
  },
);
