// A small histogram over a range slider.

import { Slider, SliderTrack } from 'react-aria-components';
import { Thumb } from './slider-thumb.tsx';
import { Bars } from './tally.tsx';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The current range in words; shown beside the label. */
  readonly valueText: ReactNode;
  /** Bar heights from 0; one bar per slider step. */
  readonly bars: readonly number[];
  /** Bar heights without filters; drawn faintly behind. */
  readonly all?: readonly number[];
  /**
   * Indices of the first and last bar in range, inclusive; the last is the final bar if there is one thumb.
   */
  readonly range: readonly [number, number];
  /** Two thumbs, or one for the lower bound. */
  readonly thumbs: 1 | 2;
  /** What a position stands for, for screen readers. */
  readonly nameOf: (bar: number) => string;
  readonly onChange: (range: readonly [number, number]) => void;
  readonly ends?: readonly [string, string];
  /** Index of the default position. */
  readonly mark?: number;
  /** Shown between the two ends. */
  readonly between?: ReactNode;
}

export function Histogram(props: Props) {
  const { label, valueText, bars, range, ends, all, between } = props;
  return (
    <div className="histogram">
      <div className="panel-row">
        <h2 className="panel-label">{label}</h2>
        <span className="quiet">{valueText}</span>
      </div>
      <Bars bars={bars} all={all} range={range} />
      <RangeSlider {...props} />
      {ends && (
        <div className="panel-row quiet small slider-ends">
          <span>{ends[0]}</span>
          {between}
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  );
}

function RangeSlider({ label, bars, range, thumbs, nameOf, onChange, mark }: Props) {
  const last = Math.max(0, bars.length - 1);
  const value = thumbs === 2 ? [range[0], range[1]] : [range[0]];
  return (
    <Slider
      aria-label={label}
      value={value}
      minValue={0}
      maxValue={last}
      step={1}
      onChange={(v) => {
        const [from = 0, to = last] = v;
        onChange([from, thumbs === 2 ? to : last]);
      }}
    >
      <SliderTrack className="track">
        {({ state }) => (
          <>
            {mark !== undefined && last > 0 && (
              <div className="track-mark" style={{ left: `${(100 * mark) / last}%` }} />
            )}
            <div
              className="track-kept"
              style={{
                left: `${state.getThumbPercent(0) * 100}%`,
                right: `${thumbs === 2 ? (1 - state.getThumbPercent(1)) * 100 : 0}%`,
              }}
            />
            {value.map((bar, i) => (
              <Thumb
                key={i}
                index={i}
                label={`${label}, ${thumbs === 1 ? 'at least' : i === 0 ? 'from' : 'to'}`}
                valueText={nameOf(bar)}
              />
            ))}
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
