// A long list, a few at a time.

import { Fragment, useContext, useState } from 'react';
import { Button } from 'react-aria-components';
import { VisitContext } from './visits.ts';
import type { ReactNode } from 'react';

interface Props<T> {
  readonly items: readonly T[];
  /** How many to show first. */
  readonly step: number;
  /** What they are called. */
  readonly name: string;
  /** By which it is told from another list of such in the same panel. */
  readonly of?: string;
  readonly children: (item: T, i: number) => ReactNode;
}

export function More<T>({ items, step, name, of = '', children }: Props<T>) {
  const visit = useContext(VisitContext);
  const kept = `${name} ${of}`;
  const [shown, setShown] = useState(() => visit?.shown.get(kept) ?? step);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map((item, i) => (
        <Fragment key={i}>{children(item, i)}</Fragment>
      ))}
      {rest > 0 && (
        <Button
          className="button plain"
          onPress={() => {
            const more = shown + 4 * step;
            visit?.shown.set(kept, more);
            setShown(more);
          }}
        >
          {rest <= 4 * step
            ? `All ${items.length} ${name}`
            : `${4 * step} more ${name} (${shown} of ${items.length} shown)`}
        </Button>
      )}
    </>
  );
}
