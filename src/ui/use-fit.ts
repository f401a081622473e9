// The map is fitted again where it has become another: a neighbourhood begins, goes further or ends, or
// one lift brings back many times as many concepts. Else it stays where the reader has it.

import { useEffect, useRef } from 'react';
import { useDerived } from './context.ts';
import type { Filters } from '../state/state.ts';
import type { MapHandle } from '../render/renderer.ts';

/** What the map is of. */
export interface MapOf {
  readonly focus: Filters['focus'];
  readonly concepts: number;
}

/** So many times more or fewer concepts at once, and it is another map. */
const MANY_TIMES = 2;

/** Whether what fitted the window before can no longer be taken to. */
export function isAnotherMap(before: MapOf, now: MapOf): boolean {
  if (now.concepts === 0) return false;
  const isMoved =
    before.focus?.concept !== now.focus?.concept || before.focus?.steps !== now.focus?.steps;
  const [less, more] = [before.concepts, now.concepts].sort((a, b) => a - b);
  return isMoved || more! >= MANY_TIMES * less!;
}

/** Comes after whatever else moves the map to what is opened: to see all of it is to see that too. */
export function useFit(handle: MapHandle | null): void {
  const { filters, seen } = useDerived();
  const last = useRef<MapOf | null>(null);
  const { focus } = filters;
  const { concepts } = seen.shown;
  useEffect(() => {
    const before = last.current;
    last.current = { focus, concepts };
    if (before !== null && isAnotherMap(before, { focus, concepts })) handle?.fit();
  }, [handle, focus, concepts]);
}
