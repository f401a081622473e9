// A long list, shown a few items at a time.

import { Fragment, useContext, useState } from 'react';
import { Button } from 'react-aria-components';
import { VisitContext } from './visits.ts';
import { grouped } from './words.ts';
import type { ReactNode } from 'react';

interface Props<T> {
  readonly items: readonly T[];
  /** Items shown at first. */
  readonly step: number;
  /** What the items are called, in the plural. */
  readonly name: string;
  /** Distinguishes several such lists in one panel. */
  readonly of?: string;
  readonly children: (item: T, i: number) => ReactNode;
}

export function TruncatedList<T>({ items, step, name, of = '', children }: Props<T>) {
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
            ? `All ${grouped(items.length)} ${name}`
            : `${4 * step} more ${name} (${grouped(shown)} of ${grouped(items.length)} shown)`}
        </Button>
      )}
    </>
  );
}
