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
}

export function HighlightRow({ of, className, children }: Props) {
  const act = useAct();
  const isLit = useAppState((s) => isSame(s.hover, of));
  return (
    <div
      className={`lit-row ${className}`}
      data-lit={isLit ? '' : undefined}
      onPointerEnter={() => {
        act(pointAt, of);
      }}
      onPointerLeave={() => {
        act(pointAt, null);
      }}
    >
      {children}
    </div>
  );
}
