// Builds the overlay of a Scene from a quantity: each node's position on the colour scale, and the labels of the
// scale.

import { quantile } from '../core/questions/proportions.ts';
import { grouped } from '../core/grouped.ts';
import { LEAST_PAPERS_OF, QUANTITY_NAMES, sayRatio } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import type { Overlay, Scene } from './scene.ts';

/** Share of values beyond either end of the scale, so that outliers do not use up its range. */
const TAIL = 0.05;

type Ends = readonly [low: number, high: number];

/**
 * The overlay of a scene.
 * @param indexOf index of each concept in the dataset by its id
 */
export function overlayOf(
  { nodes }: Pick<Scene, 'nodes'>,
  quantity: Quantity,
  indexOf: ReadonlyMap<string, number>,
): Overlay {
  const indices = nodes.map(({ kind, id }) => (kind === 'concept' ? (indexOf.get(id) ?? -1) : -1));
  const values = Float64Array.from(indices, (i) => quantity.values[i] ?? NaN);
  const isUnsure =
    quantity.of === 'change'
      ? Uint8Array.from(indices, (i, n) => +(!Number.isNaN(values[n]!) && quantity.isSure[i] !== 1))
      : null;
  const ends = endsOf(values, quantity.of);
  const lacking = nodes.filter(({ kind }, i) => kind === 'concept' && Number.isNaN(values[i]!));
  return {
    title: QUANTITY_NAMES[quantity.of],
    isDiverging: quantity.of === 'change',
    ...(isUnsure && { isUnsure }),
    shades: Float32Array.from(values, (value) => (ends === null ? NaN : shareOf(value, ends))),
    ends: ends && ([0, 1].map((end) => sayEnd(ends, end, quantity.of)) as [string, string]),
    ticks: ends === null ? [] : ticksOf(ends, quantity.of),
    without: lacking.length === 0 ? null : describeMissing(quantity),
    unsure: isUnsure?.includes(1) ? 'pale: may be chance' : null,
    undated: quantity.undated === 0 ? null : describeUndated(quantity),
  };
}

/** The overlay of a scene of papers: the year of each. */
export function overlayOfYears(
  { nodes }: Pick<Scene, 'nodes'>,
  yearOf: (paper: string) => number | null,
): Overlay {
  const values = Float64Array.from(nodes, ({ id }) => yearOf(id) ?? NaN);
  const sought = endsOf(values, 'year');
  const ends = sought && ([Math.floor(sought[0]), Math.ceil(sought[1])] as const);
  return {
    title: 'Year',
    isDiverging: false,
    shades: Float32Array.from(values, (value) => (ends === null ? NaN : shareOf(value, ends))),
    ends: ends && [`≤ ${ends[0]}`, `≥ ${ends[1]}`],
    ticks: ends === null ? [] : ticksOf(ends, 'year').filter(({ text }) => !text.includes('.')),
    without: values.some(Number.isNaN) ? 'no date' : null,
    unsure: null,
    undated: null,
  };
}

/** An overlay without values, for while they are computed. */
export function placeholderOverlay({ nodes }: Pick<Scene, 'nodes'>, of: Quantity['of']): Overlay {
  const shades = new Float32Array(nodes.length).fill(NaN);
  const nothing = { ends: null, ticks: [], without: null, unsure: null, undated: null };
  return { title: QUANTITY_NAMES[of], shades, isDiverging: of === 'change', ...nothing };
}

/** The ends of the scale; null without a value. */
function endsOf(values: Float64Array, of: Quantity['of']): Ends | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return null;
  const [low, high] = [quantile(sorted, TAIL), quantile(sorted, 1 - TAIL)];
  if (of === 'year') return [low, high];
  // Symmetric: no change is in the middle.
  const most = Math.max(Math.abs(low), Math.abs(high));
  return [-most, most];
}

/** Position of a value between the ends, 0 to 1; 0.5 where they are equal. */
function shareOf(value: number, [low, high]: Ends): number {
  if (Number.isNaN(value)) return NaN;
  return high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function sayEnd(ends: Ends, end: number, of: Quantity['of']): string {
  if (of === 'change') return sayRatio(ends[end]!);
  return `${end === 0 ? '≤' : '≥'} ${ends[end]!.toFixed(1)}`;
}

/** Years from one tick to the next. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

const MOST_TICKS = 4;

/** Ticks with decimals, which are wider. */
const MOST_FINE_TICKS = 2;

/** Share of the scale at either side without ticks, for the labels of its ends. */
const END_MARGIN = 0.04;

function ticksOf(ends: Ends, of: Quantity['of']): Overlay['ticks'] {
  const [low, high] = ends;
  if (high === low) return [];
  const isWithin = (value: number) => {
    const share = shareOf(value, ends);
    return share > END_MARGIN && share < 1 - END_MARGIN;
  };
  const values = (of === 'year' ? roundYears(ends) : ratios(high)).filter(isWithin);
  return values.map((value) => ({
    share: shareOf(value, ends),
    text:
      value === 0
        ? 'same'
        : of === 'change'
          ? sayRatio(value)
          : value.toFixed(Number.isInteger(value) ? 0 : 1),
  }));
}

function roundYears([low, high]: Ends): number[] {
  const most = (step: number) => (step < 1 ? MOST_FINE_TICKS : MOST_TICKS);
  const step = STEPS.find((each) => (high - low) / each <= most(each)) ?? high - low;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  // Rounded, since tenths have no exact binary form.
  return Array.from({ length: count }, (_, i) => Math.round((first + i) * step * 10) / 10);
}

/** Zero, and the logarithm of the largest round ratio on either side. */
function ratios(most: number): number[] {
  const round = [8, 4, 2, 1.5, 1.2].map(Math.log2).find((log) => log < 0.85 * most);
  return round === undefined ? [0] : [-round, 0, round];
}

function describeMissing(quantity: Quantity): string {
  const isUntold = quantity.of === 'change' && quantity.changes === null;
  return isUntold
    ? 'papers of one year tell no change'
    : `under ${LEAST_PAPERS_OF[quantity.of]} dated papers`;
}

function describeUndated({ undated, papers }: Quantity): string {
  return undated === papers
    ? `none of ${grouped(papers)} papers is dated`
    : `${grouped(undated)} ${undated === 1 ? 'paper' : 'papers'} undated`;
}
