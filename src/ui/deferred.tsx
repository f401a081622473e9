// Defers panels and tables: they re-render in interruptible steps after the map, so that input and frames are
// not blocked.

import { useDeferredValue, useMemo } from 'react';
import { DeferredContext, useDerived, useOpened } from './context.ts';
import type { ReactNode } from 'react';

/** Defers both values together, so that the selection always exists in the dataset it is shown with. */
export function Deferred({ children }: { readonly children: ReactNode }) {
  const derived = useDeferredValue(useDerived());
  const opened = useDeferredValue(useOpened());
  const deferred = useMemo(() => ({ derived, opened }), [derived, opened]);
  return <DeferredContext value={deferred}>{children}</DeferredContext>;
}
