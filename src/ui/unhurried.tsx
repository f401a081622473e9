// Panels and tables follow what the map shows at once, bit by bit: between two bits a key, a click or a
// frame gets its turn, however much there is to say.

import { useDeferredValue, useMemo } from 'react';
import { FollowedContext, useDerived, useOpened } from './context.ts';
import type { ReactNode } from 'react';

/** Both of one moment: what is open is in the dataset that goes with it. */
export function Unhurried({ children }: { readonly children: ReactNode }) {
  const derived = useDeferredValue(useDerived());
  const opened = useDeferredValue(useOpened());
  const followed = useMemo(() => ({ derived, opened }), [derived, opened]);
  return <FollowedContext value={followed}>{children}</FollowedContext>;
}
