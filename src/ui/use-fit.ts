// Fits the map again when it shows something else: a neighbourhood starts, grows or ends, or the number of
// concepts changes a lot at once. Otherwise the viewport stays as the reader left it.

import { useEffect, useRef } from 'react';
import { useDerived } from './context.ts';
import type { Filters } from '../state/state.ts';
import type { MapHandle } from '../render/renderer.ts';

/** What the map shows, as far as fitting depends on it. */
export interface MapContent {
  readonly focus: Filters['focus'];
  readonly concepts: number;
}

/** Ratio of concept counts from which on the map counts as another. */
const MANY_TIMES = 2;

/** Whether the viewport fitted before is no longer meaningful. */
export function isAnotherMap(before: MapContent, now: MapContent): boolean {
  if (now.concepts === 0) return false;
  const isMoved =
    before.focus?.concept !== now.focus?.concept || before.focus?.steps !== now.focus?.steps;
  const [less, more] = [before.concepts, now.concepts].sort((a, b) => a - b);
  return isMoved || more! >= MANY_TIMES * less!;
}

/** Call after other hooks that move the map: fitting includes what they reveal. */
export function useFit(handle: MapHandle | null): void {
  const { filters, seen } = useDerived();
  const last = useRef<MapContent | null>(null);
  const { focus } = filters;
  const { concepts } = seen.shown;
  useEffect(() => {
    const before = last.current;
    last.current = { focus, concepts };
    if (before !== null && isAnotherMap(before, { focus, concepts })) handle?.fit();
  }, [handle, focus, concepts]);
}
