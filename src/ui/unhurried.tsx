// Defers panels and tables: they re-render in interruptible steps after the map, so that input and frames are
// not blocked.

import { useDeferredValue, useMemo } from 'react';
import { FollowedContext, useDerived, useOpened } from './context.ts';
import type { ReactNode } from 'react';

/** Defers both values together, so that the selection always exists in the dataset it is shown with. */
export function Unhurried({ children }: { readonly children: ReactNode }) {
  const derived = useDeferredValue(useDerived());
  const opened = useDeferredValue(useOpened());
  const followed = useMemo(() => ({ derived, opened }), [derived, opened]);
  return <FollowedContext value={followed}>{children}</FollowedContext>;
}
