// A small histogram over a slider: what there is, and what of it the range keeps.

import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { Bars } from './tally.tsx';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** What the range is now, in words; shown beside the label. */
  readonly said: ReactNode;
  /** Height of each bar, from 0; a bar is a step of the slider. */
  readonly bars: readonly number[];
  /** The same when nothing is filtered; stands faint behind them. */
  readonly all?: readonly number[];
  /** First and last bar kept, inclusive; equal to the last bar's index where there is one thumb. */
  readonly range: readonly [number, number];
  /** Two thumbs, or one for the lower end. */
  readonly thumbs: 1 | 2;
  /** What a position is called, for screen readers. */
  readonly nameOf: (bar: number) => string;
  readonly onChange: (range: readonly [number, number]) => void;
  readonly ends?: readonly [string, string];
  /** A bar where the slider stands at the start. */
  readonly mark?: number;
  /** Stands between the ends. */
  readonly between?: ReactNode;
}

export function Histogram({
  label,
  said,
  bars,
  range,
  thumbs,
  nameOf,
  onChange,
  ends,
  all,
  mark,
  between,
}: Props) {
  const last = Math.max(0, bars.length - 1);
  const value = thumbs === 2 ? [range[0], range[1]] : [range[0]];
  return (
    <div className="histogram">
      <div className="panel-row">
        <h2 className="panel-label">{label}</h2>
        <span className="quiet">{said}</span>
      </div>
      <Bars bars={bars} all={all} range={range} />
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
                <SliderThumb
                  key={i}
                  index={i}
                  className="thumb"
                  aria-label={`${label}, ${thumbs === 1 ? 'at least' : i === 0 ? 'from' : 'to'} ${nameOf(bar)}`}
                />
              ))}
            </>
          )}
        </SliderTrack>
      </Slider>
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
