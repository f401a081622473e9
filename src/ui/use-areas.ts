// Areas cut as the reader asks: here and now in a small corpus; in a large one by the Worker, while those
// before stay.

import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { areasAt, cutAt } from '../scene/regroup.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import type { Areas } from '../core/map/areas.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Tasks } from '../work/tasks.ts';

/**
 * @param resolution null for the areas the dataset has
 * @param least entries of postings from which on the Worker cuts
 */
export function useAreas(
  dataset: Dataset,
  resolution: number | null,
  tasks: Pick<Tasks, 'findAreas'> | null,
  least = COUNTED_IN_PAGE,
): Areas | null {
  const isHere = tasks === null || dataset.postings.concepts.length <= least;
  const [cut, setCut] = useState<{ readonly of: Dataset; readonly areas: Areas } | null>(null);
  /** The cut before: a slider asks for more of them than a Worker could make. */
  const before = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (isHere || resolution === null) return;
    let isCurrent = true;
    const ask = async () => {
      if (!isCurrent) return;
      // A Worker that has died leaves it to the page.
      const found = await tasks
        .findAreas(cutAt(dataset, resolution))
        .catch(() => areasAt(dataset, resolution));
      startTransition(() => {
        if (isCurrent) setCut({ of: dataset, areas: found });
      });
    };
    before.current = before.current.then(ask);
    return () => {
      isCurrent = false;
    };
  }, [dataset, resolution, tasks, isHere]);
  const here = useMemo(
    () => (isHere && resolution !== null ? areasAt(dataset, resolution) : null),
    [dataset, resolution, isHere],
  );
  if (isHere || resolution === null) return here;
  return cut?.of === dataset ? cut.areas : null;
}
