// Areas at the resolution the reader chose: computed synchronously for a small corpus, in the worker for a
// large one, with the previous areas shown meanwhile.

import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { areasAt, cutAt } from '../scene/regroup.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import type { Areas } from '../core/map/areas.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Tasks } from '../work/tasks.ts';

/** Areas, and the resolution they were found at; it lags behind the requested one while the worker is busy. */
interface AreasFound extends Areas {
  readonly resolution: number;
}

/**
 * @param resolution null for the areas of the dataset
 * @param least number of postings above which the worker is used
 */
export function useAreas(
  dataset: Dataset,
  resolution: number | null,
  tasks: Pick<Tasks, 'findAreas'> | null,
  least = COUNTED_IN_PAGE,
): AreasFound | null {
  const isHere = tasks === null || dataset.postings.concepts.length <= least;
  const [cut, setCut] = useState<{ readonly of: Dataset; readonly areas: AreasFound } | null>(null);
  /** The previous request: requests are chained, because a slider issues more than the worker can answer. */
  const before = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (isHere || resolution === null) return;
    let isCurrent = true;
    const ask = async () => {
      if (!isCurrent) return;
      // If the worker has died, compute on the main thread.
      const found = await tasks
        .findAreas(cutAt(dataset, resolution))
        .catch(() => areasAt(dataset, resolution));
      startTransition(() => {
        if (isCurrent) setCut({ of: dataset, areas: { ...found, resolution } });
      });
    };
    before.current = before.current.then(ask);
    return () => {
      isCurrent = false;
    };
  }, [dataset, resolution, tasks, isHere]);
  const here = useMemo(
    () => (isHere && resolution !== null ? { ...areasAt(dataset, resolution), resolution } : null),
    [dataset, resolution, isHere],
  );
  if (isHere || resolution === null) return here;
  return cut?.of === dataset ? cut.areas : null;
}
