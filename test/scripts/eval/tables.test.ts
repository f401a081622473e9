// What eval prints.

import { expect, it } from 'vitest';
import { faultTable, goldTable, termTable } from '../../../scripts/eval/tables.ts';

const figures = { precision: 0.5, recall: 1, f1: 2 / 3 };

it('prints the gold figures as name and number', () => {
  const lines = goldTable({ ...figures, centralRecall: 0.9, bCubedF1: 1 });
  expect(lines.map((line) => line.split(/\s{2,}/))).toContainEqual(['F1', '0.6667']);
});

it('prints figures in columns under their names', () => {
  const [head, ...rows] = termTable([['all', { exact: figures, relaxed: figures }]]);
  expect(rows).toHaveLength(2);
  expect(rows.every((row) => row.length === head!.length)).toBe(true);
  expect(rows[0]).toMatch(/exact, all +50\.00 +100\.00 +66\.67/);
});

it('prints the commonest faults first, then by name, and no more than asked for', () => {
  const lines = faultTable({ missed: ['b', 'a', 'c', 'c'], wrong: [] }, 2);
  expect(lines).toEqual(['', 'most missed: 4', '   2  c', '   1  a', '', 'most wrongly added: 0']);
});
