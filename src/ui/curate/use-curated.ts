// The dataset with the reader's edits applied.

import { useEffect, useMemo, useState } from 'react';
import { applyCuration } from '../../core/curate/apply.ts';
import { needsTexts } from '../../core/curate/edit.ts';
import { paperCount } from '../../core/dataset/dataset.ts';
import type { Curated } from '../../core/curate/apply.ts';
import type { Edit } from '../../core/curate/edit.ts';
import type { Dataset, StoredText } from '../../core/dataset/dataset.ts';
import type { Tasks } from '../../work/tasks.ts';

/** Recomputed when the dataset or the edits change; edits that need the texts apply once those are read. */
export function useCurated(dataset: Dataset, edits: readonly Edit[], tasks: Tasks | null): Curated {
  const texts = useTexts(dataset, edits.some(needsTexts) ? tasks : null);
  return useMemo(() => applyCuration(dataset, texts, edits), [dataset, texts, edits]);
}

/** All texts once requested; null before. */
function useTexts(dataset: Dataset, tasks: Tasks | null): readonly StoredText[] | null {
  const [read, setRead] = useState<{ of: Dataset; texts: readonly StoredText[] } | null>(null);
  const isHere = read?.of === dataset;
  useEffect(() => {
    if (tasks === null || isHere) return;
    let isCurrent = true;
    const rows = Array.from({ length: paperCount(dataset) }, (_, row) => tasks.readText(row));
    Promise.all(rows).then(
      (texts) => {
        if (isCurrent) setRead({ of: dataset, texts });
      },
      // Ignored: the report lists the edits that need texts as waiting.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [dataset, tasks, isHere]);
  return isHere && tasks !== null ? read.texts : null;
}
