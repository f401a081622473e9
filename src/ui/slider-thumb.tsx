// The thumb of a slider, announced by the value it stands for: React Aria announces the number of its step.

import { useLayoutEffect, useRef } from 'react';
import { SliderThumb } from 'react-aria-components';

interface Props {
  /** Which thumb of its slider, from 0. */
  readonly index?: number;
  /** Default: the label of the slider. */
  readonly label?: string;
  /** What its position stands for, such as “6 papers”. */
  readonly valueText: string;
}

export function Thumb({ index = 0, label, valueText }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // After every rendering, because React Aria writes its own text whenever the step changes.
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', valueText);
  });
  const own = label === undefined ? {} : { 'aria-label': label };
  return <SliderThumb index={index} className="thumb" inputRef={input} {...own} />;
}
