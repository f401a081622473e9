// Tab-separated values: no field holds a tab or a line break, and no text becomes a formula.

import { defuse } from '../csv.ts';
import { oneLine } from './one-line.ts';

/** One row with its line end (LF). White space inside a field becomes blanks; null is empty. */
export function tsvRow(fields: readonly (string | number | null)[]): string {
  return `${fields.map(tsvField).join('\t')}\n`;
}

function tsvField(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : defuse(oneLine(value));
}
