// Numbers, dates and kinds in words; locale-independent.

import { countOf, grouped } from '../core/grouped.ts';
import { MONTHS } from '../core/papers/months.ts';
import type { ConceptType } from '../core/concepts/concept.ts';
import type { Colour, Theme } from '../state/state.ts';

export { countOf, grouped };

/** Plural names of the kinds, for headings. */
export const TYPE_NAMES: Readonly<Record<ConceptType, string>> = {
  method: 'Methods',
  architecture: 'Architectures',
  theory: 'Theory & phenomena',
  objective: 'Objectives',
  task: 'Tasks',
  dataset: 'Datasets',
  metric: 'Metrics',
  field: 'Fields',
};

/** Singular names of the kinds. */
export const TYPE_NAME: Readonly<Record<ConceptType, string>> = {
  method: 'Method',
  architecture: 'Architecture',
  theory: 'Theory',
  objective: 'Objective',
  task: 'Task',
  dataset: 'Dataset',
  metric: 'Metric',
  field: 'Field',
};

/** Names of the colour modes. */
export const COLOUR_NAMES: Readonly<Record<Colour, string>> = {
  area: 'Area',
  year: 'Mean year',
  change: 'Change',
};

/** Names of the themes, after “Colours:”. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: 'as the system',
  dark: 'dark',
  light: 'light',
  contrast: 'high contrast, light',
  'contrast-dark': 'high contrast, dark',
};

/** Capitalises the first letter, unless the first word already contains capitals. */
export function capitalised(label: string): string {
  const [word = ''] = label.split(/[\s-]/);
  return word === word.toLowerCase() ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

/** `2024-12-03` → `3 Dec 2024`. */
export function dayInWords(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${day} ${capitalised(MONTHS[month! - 1]!)} ${year}`;
}

/** A number with three significant digits; no exponent in the usual range. */
export function short(n: number): string {
  if (n === 0) return '0';
  if (Math.abs(n) >= 100) return String(Math.round(n));
  if (Math.abs(n) >= 10) return n.toFixed(1);
  return Math.abs(n) >= 0.01 ? n.toFixed(2) : n.toPrecision(2);
}
