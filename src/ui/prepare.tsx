// What the panel of the corpus will say, found bit by bit before it comes: at once it would hold the page.

import { useEffect } from 'react';
import { firstMap } from '../render/first-map.ts';
import { useAppState, useDerived } from './context.ts';
import { stepInTurn } from './later.tsx';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Seen } from '../scene/seen.ts';

/** Not waited for by the first map. */
let find: ((dataset: Dataset, seen: Seen) => Iterator<void, void>) | null = null;

async function load(): Promise<void> {
  find = (await import('../scene/offered-questions.ts')).findQuestions;
}

/** Stands before the panels, so that its turn comes before theirs. */
export function Prepare() {
  const { dataset, seen } = useDerived();
  const isWanted = useAppState((s) => s.selection === null);
  useEffect(() => {
    if (!isWanted) return;
    let end: (() => void) | null = null;
    let isOver = false;
    const begin = () => {
      if (!isOver) end = stepInTurn(find!(dataset, seen));
    };
    if (find !== null) begin();
    else void firstMap.then(load).then(begin);
    return () => {
      isOver = true;
      end?.();
    };
  }, [dataset, seen, isWanted]);
  return null;
}
