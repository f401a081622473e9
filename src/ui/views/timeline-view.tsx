// Concepts over the years: a small picture each, the share of the year's papers with the interval in
// which it may lie.

import { useMemo, useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { findCourses } from '../../core/questions/rising.ts';
import { hueOf } from '../../scene/palette.ts';
import { conceptsShown, yearsSeen } from '../../scene/asked.ts';
import { useAppState, useDerived } from '../context.ts';
import { ConceptName } from '../concept-name.tsx';
import { countOf, grouped } from '../words.ts';
import type { Course, Courses, YearShare } from '../../core/questions/rising.ts';
import type { Derived } from '../context.ts';
import type { Selection } from '../../state/state.ts';

/** Papers of a year below which a share says little: its bar is grey. */
const FEW = 5;

export function TimelineView() {
  const derived = useDerived();
  const { dataset, seen } = derived;
  const selection = useAppState((s) => s.selection);
  const rows = useMemo(() => conceptsInOrder(derived, selection), [derived, selection]);
  const courses = useMemo(
    () => findCourses(dataset.postings, yearsSeen(dataset, seen), rows),
    [dataset, seen, rows],
  );
  const byConcept = new Map(courses.courses.map((course) => [course.concept, course]));
  const shown = rows.flatMap((i) => byConcept.get(i) ?? []);
  return (
    <section className="timeline-view" aria-label="Timeline">
      <p className="quiet timeline-said">{said(courses, shown.length, selection)}</p>
      {courses.dated > 0 && <Rows courses={shown} />}
    </section>
  );
}

/** What is open and its neighbours first, or the largest. */
function conceptsInOrder({ dataset, seen }: Derived, selection: Selection | null): number[] {
  const size = (i: number) => seen.together.counts[i]!;
  const all = conceptsShown(seen).sort((a, b) => size(b) - size(a) || a - b);
  if (selection?.kind !== 'concept') return all;
  const at = dataset.concepts.findIndex(({ id }) => id === selection.id);
  const near = seen.links.flatMap(({ a, b }) => (a === at ? [b] : b === at ? [a] : [])).reverse();
  return at < 0 ? all : [...new Set([at, ...near])];
}

function said({ dated, undated }: Courses, n: number, selection: Selection | null): string {
  if (dated === 0) return 'No paper that passes the filters has a date.';
  const which = selection?.kind === 'concept' ? 'What is open and its neighbours' : 'Largest first';
  const without = undated > 0 ? `, ${grouped(undated)} without a date left out` : '';
  return `${countOf(n, 'concept')} over ${countOf(dated, 'dated paper')}${without}. ${which}. A bar is the share of its year’s papers, the stroke where it may lie (95 %); grey, of a year with fewer than ${FEW} papers.`;
}

const ROW_HEIGHT = 74;

function Rows({ courses }: { readonly courses: readonly Course[] }) {
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
            <ConceptName index={courses[index]!.concept} />
            <Bars course={courses[index]!} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Years under which the bars stand; where they crowd, some are named. */
function Axis({ years }: { readonly years: readonly YearShare[] }) {
  const step = Math.ceil(years.length / 12);
  return (
    <div className="timeline-axis quiet small" aria-hidden="true">
      <span />
      <div className="timeline-years">
        {years.map(({ year, of }, i) => (
          <span key={year}>
            {i % step === 0 && (
              <>
                {year}
                <br />
                {grouped(of)}
              </>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

const HEIGHT = 52;

function Bars({ course }: { readonly course: Course }) {
  const { dataset, palette } = useDerived();
  const { years, concept } = course;
  const colour = hueOf(palette, dataset.concepts[concept]!.cluster);
  const most = Math.max(
    0.02,
    ...years.filter(({ of }) => of >= FEW).map(({ share }) => 1.5 * share),
  );
  const y = (share: number) => HEIGHT - (HEIGHT - 12) * Math.min(1, share / most);
  return (
    <svg
      className="timeline-bars"
      viewBox={`0 0 ${years.length * 40} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={years
        .filter(({ of }) => of > 0)
        .map(({ year, papers, of }) => `${year}: ${papers} of ${of}`)
        .join(', ')}
    >
      <line
        className="timeline-ground"
        x1="0"
        x2={years.length * 40}
        y1={HEIGHT - 0.5}
        y2={HEIGHT - 0.5}
      />
      {years.map(({ year, papers, of, share, low, high }, i) => (
        <g key={year}>
          {papers > 0 && (
            <rect
              x={i * 40 + 8}
              width={24}
              y={y(share)}
              height={HEIGHT - y(share)}
              fill={of < FEW ? palette.hairline : colour}
            />
          )}
          {of >= FEW && papers > 0 && (
            <line
              className="timeline-whisker"
              x1={i * 40 + 20}
              x2={i * 40 + 20}
              y1={y(low)}
              y2={y(high)}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
