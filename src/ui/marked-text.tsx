// Text with marked spans. Renders text from files as React nodes only, never as HTML.

import { RaisedText } from './raised-text.tsx';
import type { ReactNode } from 'react';

/** A span to be marked; spans that overlap an earlier one are left unmarked. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly render: (text: string, key: number) => ReactNode;
}

/** Highlights a span in the colour of the first or second concept of a panel. */
export function highlight(
  { start, end }: Pick<MarkedSpan, 'start' | 'end'>,
  className: 'mark-a' | 'mark-b' = 'mark-a',
): MarkedSpan {
  const render = (text: string, key: number) => (
    <mark key={key} className={className}>
      {text}
    </mark>
  );
  return { start, end, render };
}

interface Props {
  readonly text: string;
  readonly marks: readonly MarkedSpan[];
  /** Offset of `text` in the field that the spans refer to. */
  readonly from?: number;
}

export function MarkedText({ text, marks, from = 0 }: Props) {
  const parts: ReactNode[] = [];
  let at = 0;
  [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .forEach(({ start, end, render }, i) => {
      const [begin, stop] = [start - from, end - from];
      if (begin < at || stop > text.length) return;
      parts.push(
        <RaisedText key={`before ${i}`} text={text.slice(at, begin)} />,
        render(text.slice(begin, stop), i),
      );
      at = stop;
    });
  return (
    <>
      {parts}
      <RaisedText text={text.slice(at)} />
    </>
  );
}
