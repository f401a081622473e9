// A row of a list that is about one thing: a hand over it lights the thing on the map, and a hand over the
// thing lights the row.

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

export function LitRow({ of, className, children }: Props) {
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
