// A list row about one element: hovering the row highlights the element on the map, and the other way round.

import { pointAt } from '../state/actions.ts';
import { isSame } from '../state/state.ts';
import { useAct, useAppState } from './context.ts';
import type { ReactNode } from 'react';
import type { Selection } from '../state/state.ts';

interface Props {
  readonly of: Selection;
  readonly className: string;
  readonly children: ReactNode;
  /** The element; a `div` by default. */
  readonly as?: 'div' | 'article';
}

export function HighlightRow({ of, className, children, as: Row = 'div' }: Props) {
  const act = useAct();
  const isLit = useAppState((s) => isSame(s.hover, of));
  return (
    <Row
      className={`lit-row ${className}`}
      data-lit={isLit ? '' : undefined}
      onPointerOver={({ target }) => {
        // A link within the row highlights what it leads to; next to it, the row does.
        if (!(target instanceof Element && target.closest('a'))) act(pointAt, of);
      }}
      onPointerLeave={() => {
        act(pointAt, null);
      }}
    >
      {children}
    </Row>
  );
}
