// Defers panels and tables: they re-render in interruptible steps after the map, so that input and frames are
// not blocked.

import { useDeferredValue, useMemo } from 'react';
import { DeferredContext, useDerived, useFound, useOpened } from './context.ts';
import type { ReactNode } from 'react';

/**
 * Defers all values together, so that the selection, and the answer to a question, always exist in the dataset
 * they are shown with.
 */
export function Deferred({ children }: { readonly children: ReactNode }) {
  const derived = useDeferredValue(useDerived());
  const opened = useDeferredValue(useOpened());
  const found = useDeferredValue(useFound());
  const deferred = useMemo(() => ({ derived, opened, found }), [derived, opened, found]);
  return <DeferredContext value={deferred}>{children}</DeferredContext>;
}
