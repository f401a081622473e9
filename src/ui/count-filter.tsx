// The least number of papers: a slider over what occurs in this corpus, a field for any number, and the way back to
// the number at the start.

import { useMemo } from 'react';
import { Button, Input, NumberField } from 'react-aria-components';
import { countScale, countsPerStep, numberAt } from '../scene/count-scale.ts';
import { stepOf } from '../scene/thresholds.ts';
import { Histogram } from './histogram.tsx';
import { countOf, grouped } from './words.ts';

interface Props {
  readonly label: string;
  /** In force. */
  readonly value: number;
  /** In force before the reader changes anything. */
  readonly start: number;
  /** What is said of that where it is not one number. */
  readonly startSaid?: string;
  /** Whether it is in force now. */
  readonly isAtStart: boolean;
  /** How many things have each number of papers: those the other filters leave. */
  readonly left: Uint32Array;
  /** All there are, which the scale is made for; those that are left where it is not told. */
  readonly all?: Uint32Array;
  readonly onChange: (least: number) => void;
  readonly onReset: () => void;
}

export function CountFilter({ label, value, start, left, all, onChange, ...rest }: Props) {
  const { startSaid, isAtStart, onReset } = rest;
  const steps = useMemo(() => countScale(all ?? left, start), [all, left, start]);
  // Rare ones outnumber all others by far; the square root keeps the others visible.
  const rooted = (having: Uint32Array) => countsPerStep(having, steps).map(Math.sqrt);
  const from = stepOf(steps, value);
  const last = steps.length - 1;
  return (
    <Histogram
      label={label}
      said={
        <LeastField
          {...{ label, onChange }}
          {...(isAtStart && startSaid !== undefined
            ? { value: NaN, instead: startSaid }
            : { value })}
        />
      }
      bars={rooted(left)}
      {...(all === undefined ? {} : { all: rooted(all) })}
      range={[from, last]}
      thumbs={1}
      nameOf={(step) => countOf(step === from ? value : steps[step]!, 'paper')}
      onChange={([to]) => {
        onChange(numberAt(steps, value, to));
      }}
      mark={stepOf(steps, start)}
      ends={['1', grouped(steps[last]!)]}
      between={
        isAtStart ? (
          <span>{startSaid ?? grouped(start)} at the start</span>
        ) : (
          <Button
            className="button plain small"
            aria-label={`${label}: back to ${startSaid ?? grouped(start)}`}
            onPress={onReset}
          >
            {startSaid ?? grouped(start)} at the start
          </Button>
        )
      }
    />
  );
}

/** As much as an address takes. */
const MOST = 1e6;

const WHOLE = { useGrouping: false, maximumFractionDigits: 0 };

interface FieldProps extends Pick<Props, 'label' | 'value' | 'onChange'> {
  /** Stands there while there is no one number. */
  readonly instead?: string;
}

/** Any number, taken when the reader presses Enter or leaves the field; up and down go by one. */
function LeastField({ label, value, instead, onChange }: FieldProps) {
  return (
    <NumberField
      className="least-field"
      aria-label={`${label}, at least`}
      value={value}
      minValue={1}
      maxValue={MOST}
      formatOptions={WHOLE}
      isWheelDisabled
      onChange={(least) => {
        if (Number.isFinite(least)) onChange(least);
      }}
    >
      <span aria-hidden="true">≥</span>
      <Input className="text-input" {...(instead === undefined ? {} : { placeholder: instead })} />
    </NumberField>
  );
}
