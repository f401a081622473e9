// A long list, a few at a time.

import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ReactNode } from 'react';

interface Props<T> {
  readonly items: readonly T[];
  /** How many to show first. */
  readonly step: number;
  readonly name: string;
  readonly children: (item: T, i: number) => ReactNode;
}

export function More<T>({ items, step, name, children }: Props<T>) {
  const [shown, setShown] = useState(step);
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
            setShown(shown + 4 * step);
          }}
        >
          {rest <= 4 * step
            ? `All ${items.length} ${name}`
            : `${4 * step} more of ${items.length} ${name}`}
        </Button>
      )}
    </>
  );
}
