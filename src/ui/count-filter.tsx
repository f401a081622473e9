// A minimum number of papers: a slider over the counts in this corpus, a number field, and a button that
// resets it.

import { useMemo } from 'react';
import { Button, Input, NumberField } from 'react-aria-components';
import { countScale, countsPerStep, snapToStep } from '../scene/count-scale.ts';
import { stepOf } from '../scene/thresholds.ts';
import { Histogram } from './histogram.tsx';
import { countOf, grouped } from './words.ts';

interface Props {
  readonly label: string;
  /** Current minimum. */
  readonly value: number;
  /** Default minimum. */
  readonly start: number;
  /** The default in words, if it is not one number. */
  readonly startSaid?: string;
  /** Whether the default is in force. */
  readonly isAtStart: boolean;
  /** How many items have each number of papers, among those that pass the other filters. */
  readonly left: Uint32Array;
  /** The same without filters, from which the scale is made; default: `left`. */
  readonly all?: Uint32Array;
  readonly onChange: (least: number) => void;
  readonly onReset: () => void;
}

export function CountFilter({ label, value, start, left, all, onChange, ...rest }: Props) {
  const { startSaid, isAtStart, onReset } = rest;
  const steps = useMemo(() => countScale(all ?? left, start), [all, left, start]);
  // Small counts outnumber the others by far; the square root keeps the others visible.
  const rooted = (having: Uint32Array) => countsPerStep(having, steps).map(Math.sqrt);
  const from = stepOf(steps, value);
  const last = steps.length - 1;
  return (
    <Histogram
      label={label}
      valueText={
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
        onChange(snapToStep(steps, value, to));
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

/** The largest value that a URL may hold. */
const MOST = 1e6;

const WHOLE = { useGrouping: false, maximumFractionDigits: 0 };

interface FieldProps extends Pick<Props, 'label' | 'value' | 'onChange'> {
  /** Placeholder while there is no single number. */
  readonly instead?: string;
}

/** A number field; takes effect on Enter or when it loses focus. */
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
