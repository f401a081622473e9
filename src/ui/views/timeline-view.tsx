// Timeline: small charts of each concept's share of the papers per year, with confidence intervals.

import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { datedPapers } from '../../core/questions/dated-papers.ts';
import { findTrends } from '../../core/questions/rising.ts';
import { conceptsShown } from '../../scene/asked.ts';
import { isFiltered } from '../../scene/seen.ts';
import { clearFilters } from '../../state/actions.ts';
import { Choice } from '../choice.tsx';
import { useAct, useAppState, useDerived } from '../context.ts';
import { ConceptName } from '../concept-name.tsx';
import { countOf, grouped } from '../words.ts';
import { Bars } from './timeline-bars.tsx';
import { FEW, percent, topOf } from './timeline-scale.ts';
import type { ConceptTrend, TrendReport, YearShare } from '../../core/questions/rising.ts';
import type { Derived } from '../context.ts';
import type { Selection } from '../../state/state.ts';

export function TimelineView() {
  const derived = useDerived();
  const { dataset, seen } = derived;
  const selection = useAppState((s) => s.selection);
  const rows = useMemo(() => conceptsInOrder(derived, selection), [derived, selection]);
  const courses = useMemo(
    () => findTrends(datedPapers(dataset, seen.papers), rows),
    [dataset, seen, rows],
  );
  const byConcept = new Map(courses.trends.map((course) => [course.concept, course]));
  const shown = rows.flatMap((i) => byConcept.get(i) ?? []);
  const [scale, setScale] = useState<Scale>('own');
  if (courses.dated === 0 || shown.length === 0) return <Nothing why={whyNothing(courses, rows)} />;
  return (
    <section className="timeline-view" aria-label="Timeline">
      <div className="timeline-said">
        <p className="quiet">{summaryOf(courses, shown.length, selection)}</p>
        <Choice label="Scale of the rows" value={scale} options={SCALES} onChange={setScale} />
      </div>
      <Rows courses={shown} top={scale === 'same' ? topOf(shown) : null} />
    </section>
  );
}

type Scale = 'own' | 'same';

const SCALES = [
  ['own', 'Own scale per row'],
  ['same', 'Same scale'],
] as const;

function whyNothing({ dated }: TrendReport, rows: readonly number[]): string {
  if (rows.length === 0) return 'Nothing passes the filters.';
  if (dated === 0) return 'No paper that passes the filters has a date.';
  return `${dated === 1 ? 'The only dated paper is' : `All ${grouped(dated)} dated papers are`} of one year: nothing to compare.`;
}

/** Shown instead of rows: the reason, and a button to clear the filters. */
function Nothing({ why }: { readonly why: string }) {
  const act = useAct();
  const filters = useAppState((s) => s.filters);
  return (
    <section className="timeline-view" aria-label="Timeline">
      <p className="quiet timeline-said" role="status">
        {why}{' '}
        {isFiltered(filters) && (
          <Button
            className="opener lift"
            onPress={() => {
              act(clearFilters);
            }}
          >
            Clear them
          </Button>
        )}
      </p>
    </section>
  );
}

/** The selected concept and its neighbours, or all concepts by size. */
function conceptsInOrder({ dataset, seen }: Derived, selection: Selection | null): number[] {
  const size = (i: number) => seen.together.counts[i]!;
  const all = conceptsShown(seen).sort((a, b) => size(b) - size(a) || a - b);
  if (selection?.kind !== 'concept') return all;
  const at = dataset.concepts.findIndex(({ id }) => id === selection.id);
  const near = seen.links.flatMap(({ a, b }) => (a === at ? [b] : b === at ? [a] : [])).reverse();
  return at < 0 ? all : [...new Set([at, ...near])];
}

function summaryOf(
  { dated, undated }: TrendReport,
  n: number,
  selection: Selection | null,
): string {
  const which = selection?.kind === 'concept' ? 'What is open and its neighbours' : 'Largest first';
  const without = undated > 0 ? `, ${grouped(undated)} without a date left out` : '';
  return `${countOf(n, 'concept')} over ${countOf(dated, 'dated paper')}${without}. ${which}. Each bar is the share of that year’s papers, with its 95 % confidence interval; hollow bars are of years with fewer than ${FEW} papers. The share beside a row is the top of its scale; an arrow marks an interval that goes beyond it.`;
}

const ROW_HEIGHT = 74;

interface RowsProps {
  readonly courses: readonly ConceptTrend[];
  /** The common end of the scale; null if each row has its own. */
  readonly top: number | null;
}

function Rows({ courses, top }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: courses.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  return (
    <div
      ref={box}
      className="timeline"
      role="region"
      aria-label="Concepts over the years"
      tabIndex={0}
    >
      <Axis years={courses[0]?.years ?? []} />
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <li
            key={courses[index]!.concept}
            className="timeline-row"
            aria-posinset={index + 1}
            aria-setsize={courses.length}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Row course={courses[index]!} top={top ?? topOf([courses[index]!])} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Row({ course, top }: { readonly course: ConceptTrend; readonly top: number }) {
  return (
    <>
      <ConceptName index={course.concept} />
      <span className="timeline-top small quiet" title="Top of this row’s scale">
        {percent(top)}
      </span>
      <Bars course={course} top={top} />
    </>
  );
}

/** Year labels above the bars; if there are many only every nth, counted from the last. */
function Axis({ years }: { readonly years: readonly YearShare[] }) {
  const step = Math.ceil(years.length / 12);
  return (
    <div className="timeline-axis quiet small" aria-hidden="true">
      <span />
      <span />
      <div className="timeline-years">
        {years.map(({ year, of }, i) => (
          <span key={year}>
            {(years.length - 1 - i) % step === 0 && (
              <span className="timeline-year">
                {year}
                <br />
                {grouped(of)}
              </span>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}
