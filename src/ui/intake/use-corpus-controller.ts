// Connects the corpus controller to React.

import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createCorpusController } from '../../work/corpus-controller.ts';
import type { Store } from '../../state/store.ts';
import type { CorpusTools } from '../../work/corpus-tools.ts';
import type { Corpora } from './corpora-context.ts';

/** Uses the store and tools of the first render only. */
export function useCorpusController(store: Store, tools: CorpusTools): Corpora {
  const [controller] = useState(() => createCorpusController(store, tools));
  useEffect(() => controller.start(), [controller]);
  const status = useStore(controller.status);
  return useMemo(
    () => ({ ...controller, ...status, receipt: status.shown?.receipt ?? null }),
    [controller, status],
  );
}
