// A concept's share per year as bars. The year under the pointer or reached by arrow keys is described in
// words.

import { useState } from 'react';
import { hueOf } from '../../scene/palette.ts';
import { useDerived } from '../context.ts';
import { FEW, tellYear } from './timeline-scale.ts';
import type { ConceptTrend, YearShare } from '../../core/questions/rising.ts';

const HEIGHT = 52;

/** Room above the end of the scale for the arrow on clipped bars, in viewBox units. */
const BEYOND = 8;

/** Width of a year, in viewBox units. */
const STEP = 40;

interface BarsProps {
  readonly course: ConceptTrend;
  /** The share at the end of the scale. */
  readonly top: number;
}

export function Bars({ course: { years, concept }, top }: BarsProps) {
  const { dataset, palette } = useDerived();
  const [at, setAt] = useState<number | null>(null);
  const colour = hueOf(palette, dataset.concepts[concept]!.cluster);
  return (
    <div className="timeline-course">
      <svg
        className="timeline-bars"
        viewBox={`0 0 ${years.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={years
          .filter(({ of }) => of > 0)
          .map(({ year, papers, of }) => `${year}: ${papers} of ${of}`)
          .join(', ')}
      >
        {at !== null && <rect className="timeline-at" x={at * STEP} width={STEP} height={HEIGHT} />}
        <Level at={BEYOND} className="timeline-end" width={years.length * STEP} />
        <Level at={HEIGHT - 0.5} className="timeline-ground" width={years.length * STEP} />
        {years.map((year, i) => (
          <Bar key={year.year} year={year} left={i * STEP} top={top} colour={colour} />
        ))}
      </svg>
      <YearPointer years={years} at={at} onAt={setAt} />
    </div>
  );
}

function Level({ at, ...rest }: { readonly at: number; className: string; width: number }) {
  return <line className={rest.className} x1="0" x2={rest.width} y1={at} y2={at} />;
}

interface BarProps {
  readonly year: YearShare;
  readonly left: number;
  readonly top: number;
  readonly colour: string;
}

function Bar({ year: { papers, of, share, low, high }, left, top, colour }: BarProps) {
  if (papers === 0) return null;
  const y = (value: number) => (value > top ? 3 : HEIGHT - ((HEIGHT - BEYOND) * value) / top);
  const [from, middle, to] = [left + 8, left + STEP / 2, left + STEP - 8];
  const arrow = (
    <path className="timeline-cut" d={`M${middle - 6} 5L${middle} 0.75L${middle + 6} 5`} />
  );
  const stroke = `M${middle} ${y(low)}L${middle} ${high > top ? 1 : y(high)}`;
  if (of < FEW) {
    const lid = share > top ? 'M' : 'L';
    const d = `M${from} ${HEIGHT}L${from} ${y(share)}${lid}${to} ${y(share)}L${to} ${HEIGHT}`;
    return (
      <g className="timeline-few">
        <path d={d} />
        {share > top && arrow}
      </g>
    );
  }
  return (
    <>
      <rect x={from} width={to - from} y={y(share)} height={HEIGHT - y(share)} fill={colour} />
      {/* An outline in the background colour separates it from the bar, which may be equally light. */}
      <path className="timeline-whisker-rim" d={stroke} />
      <path className="timeline-whisker" d={stroke} />
      {high > top && arrow}
    </>
  );
}

interface PointedProps {
  readonly years: readonly YearShare[];
  readonly at: number | null;
  readonly onAt: (at: number | null) => void;
}

/** The layer over the bars that handles pointer, touch and arrow keys. */
function YearPointer({ years, at, onAt }: PointedProps) {
  const last = years.length - 1;
  const shown = Math.min(at ?? last, last);
  const point = ({ currentTarget, clientX }: React.PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    onAt(clamp(Math.floor(((clientX - left) / width) * years.length), last));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const to = new Map([
      ['ArrowLeft', shown - 1],
      ['ArrowRight', shown + 1],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (to === undefined) return;
    onAt(clamp(to, last));
    event.preventDefault();
  };
  return (
    <>
      <div
        className="timeline-point"
        role="slider"
        tabIndex={0}
        aria-label="Year by year"
        aria-valuemin={years[0]?.year}
        aria-valuemax={years[last]?.year}
        aria-valuenow={years[shown]?.year}
        aria-valuetext={years[shown] && tellYear(years[shown])}
        onKeyDown={onKeyDown}
        onFocus={() => {
          onAt(shown);
        }}
        onBlur={() => {
          onAt(null);
        }}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={({ pointerType }) => {
          // pointerleave also fires when a finger is lifted; keep the text visible then.
          if (pointerType === 'mouse') onAt(null);
        }}
      />
      {at !== null && (
        <span className="timeline-told small" aria-hidden="true">
          {years[at] && tellYear(years[at])}
        </span>
      )}
    </>
  );
}

function clamp(to: number, last: number): number {
  return Math.max(0, Math.min(last, to));
}
