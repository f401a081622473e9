// Columns whose names say nothing: what stands in them says which is which.

import { expect, it } from 'vitest';
import { readFile } from '../../../../src/core/papers/intake.ts';
import { columnsInWords } from '../../../../src/core/papers/formats/columns.ts';

const takenOf = (...rows: readonly string[]) =>
  columnsInWords(readFile({ name: 'x.csv', text: rows.join('\n') }).table!);

const TITLES = [
  'Sparse Attention for Long Documents',
  'Pruning at Initialization Revisited',
  'Low-Rank Adapters in Practice',
];
const SENTENCES = [
  'We study sparse attention in deep transformers.',
  'Networks are pruned before they are trained at all.',
  'Adapters of low rank are put to use in practice.',
];
const table = (cells: (i: number) => readonly string[], ...names: readonly string[]) =>
  takenOf(names.join(), ...TITLES.map((_, i) => cells(i).join()));

it('titles are the shorter texts without a full stop, sentences beside them the abstract', () => {
  const said = 'title from “alpha”, abstract from “beta”, year from “gamma”';
  const inOrder = (i: number) => [TITLES[i]!, SENTENCES[i]!, `${2020 + i}`];
  expect(table(inOrder, 'alpha', 'beta', 'gamma')).toBe(said);
  const turned = (i: number) => [`${2020 + i}`, SENTENCES[i]!, TITLES[i]!];
  expect(table(turned, 'gamma', 'beta', 'alpha')).toBe(said);
});

it('titles that end with a full stop are titles where nothing else could be', () => {
  const said = 'title from “alpha”, year from “gamma”';
  expect(table((i) => [SENTENCES[i]!, `${2020 + i}`], 'alpha', 'gamma')).toBe(said);
});

it('an abstract as long as one is taken before sentences that are shorter', () => {
  const long = (i: number) => `${SENTENCES[i]!} ${SENTENCES[i]!} ${SENTENCES[i]!}`;
  const cells = (i: number) => [TITLES[i]!, long(i), `${2020 + i}`];
  expect(table(cells, 'alpha', 'beta', 'gamma')).toMatch(
    /^title from “alpha”, abstract from “beta”/,
  );
});
