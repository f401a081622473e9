// A histogram of papers per year with a range slider; hidden if no paper is dated.

import { useMemo } from 'react';
import { paperCount, paperYear } from '../core/dataset/dataset.ts';
import { sayYears } from '../core/say-years.ts';
import { papersIgnoring } from '../scene/seen.ts';
import { changeFilters } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { CheckRow } from './check-row.tsx';
import { Histogram } from './histogram.tsx';
import { countOf, grouped } from './words.ts';

export function YearsBar() {
  const act = useAct();
  const { dataset, filters } = useDerived();
  const chosen = useAppState((s) => s.filters.years);
  const marks = useAppState((s) => s.marks);
  const left = useMemo(
    () => papersIgnoring(dataset, filters, 'years', marks),
    [dataset, filters, marks],
  );
  const years = useMemo(
    () => Array.from({ length: paperCount(dataset) }, (_, row) => paperYear(dataset, row)),
    [dataset],
  );
  const dated = useMemo(() => years.filter((year) => year !== null), [years]);
  const [first, last] = useMemo(() => rangeOf(dated), [dated]);
  const bars = useMemo(() => barsOf(years, left, [first, last]), [years, left, first, last]);
  const all = useMemo(() => barsOf(years, null, [first, last]), [years, first, last]);
  if (dated.length === 0) return null;
  const [from, to] = chosen ?? [first, last];
  const undated = years.length - dated.length;
  const isAll = chosen === null;
  // The URL may ask for years outside the data.
  const barOf = (year: number) => Math.max(0, Math.min(bars.length - 1, year - first));
  return (
    <Histogram
      label="Years"
      valueText={rangeInWords(isAll ? [first, last] : [from, to], isAll ? undated : 0)}
      bars={bars}
      all={all}
      range={[barOf(from), barOf(to)]}
      thumbs={2}
      nameOf={(bar) => String(first + bar)}
      onChange={([a, b]) => {
        const isWhole = a === 0 && b === bars.length - 1;
        act(changeFilters, { years: isWhole ? null : [first + a, first + b] });
      }}
      ends={[String(first), String(last)]}
      between={!isAll && undated > 0 && <Undated count={undated} />}
    />
  );
}

function rangeInWords(years: readonly [number, number], undated: number): string {
  return `${sayYears(...years)}${undated > 0 ? `, ${countOf(undated, 'paper')} undated` : ''}`;
}

/** Whether undated papers pass while a range is set. */
function Undated({ count }: { readonly count: number }) {
  const act = useAct();
  const keepsUndated = useAppState((s) => s.filters.keepsUndated);
  return (
    <CheckRow
      isOn={keepsUndated}
      onChange={(isOn) => {
        act(changeFilters, { keepsUndated: isOn });
      }}
    >
      keep {grouped(count)} undated
    </CheckRow>
  );
}

/** Papers per year, of all papers or of those in `left`. */
function barsOf(
  years: readonly (number | null)[],
  left: Uint8Array | null,
  [first, last]: readonly [number, number],
): number[] {
  const bars = new Array<number>(last < first ? 0 : last - first + 1).fill(0);
  years.forEach((year, row) => {
    if (year !== null && (left === null || left[row] === 1)) bars[year - first]!++;
  });
  return bars;
}

/** Minimum and maximum; by loop, because Math.min cannot take a hundred thousand arguments. */
function rangeOf(years: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const year of years) [least, most] = [Math.min(least, year), Math.max(most, year)];
  return [least, most];
}
