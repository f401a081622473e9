// Derives what is shown from the state; each step is memoised on its inputs.

import { useContext, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { overlayOf } from '../scene/overlay.ts';
import { quantityOf } from '../scene/quantity.ts';
import { regroup } from '../scene/regroup.ts';
import { followMerges } from '../state/curation.ts';
import { existingSelection } from '../state/existing.ts';
import { curateTasks } from './curate/curate-tasks.ts';
import { useCurated } from './curate/use-curated.ts';
import {
  ColouringContext,
  DerivedContext,
  OpenedContext,
  TasksContext,
  useAppState,
} from './context.ts';
import { OpeningContext } from './lazy-component.tsx';
import { Precompute } from './precompute.tsx';
import { useAreas } from './use-areas.ts';
import { useScene } from './use-scene.ts';
import { useSeen } from './use-seen.ts';
import { EmphasisProvider } from './emphasis-provider.tsx';
import { FoundProvider } from './found-provider.tsx';
import type { ReactNode } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Palette } from '../scene/palette.ts';

interface Props {
  readonly dataset: Dataset;
  readonly palette: Palette;
  readonly children: ReactNode;
}

export function Derive({ dataset: original, palette, children }: Props) {
  const isComparing = useAppState((s) => s.comparison !== null);
  // The parts of a comparison are not re-clustered.
  const chosenResolution = useDeferredValue(useAppState((s) => s.resolution));
  const builtTasks = useContext(TasksContext);
  const edits = useAppState((s) => s.curation);
  const curated = useCurated(original, edits, builtTasks);
  const tasks = useMemo(
    () => builtTasks && curateTasks(builtTasks, curated),
    [builtTasks, curated],
  );
  const areas = useAreas(curated.dataset, isComparing ? null : chosenResolution, tasks);
  const resolution = areas?.resolution ?? null;
  const dataset = useMemo(
    () => (areas === null ? curated.dataset : regroup(curated.dataset, areas)),
    [curated, areas],
  );
  const requestedFilters = useAppState((s) => s.filters);
  const selected = useAppState((s) => s.selection);
  const conceptIndex = useMemo(() => new Map(dataset.concepts.map((c, i) => [c.id, i])), [dataset]);
  const paperRow = useMemo(
    () => new Map(dataset.papers.ids.map((id, row) => [id, row])),
    [dataset],
  );
  const selection = useMemo(
    () =>
      selected &&
      existingSelection(followMerges(selected, curated.into), {
        isConcept: (id) => conceptIndex.has(id),
        isPaper: (id) => paperRow.has(id),
        isArea: (area) => area < dataset.clusters.length,
      }),
    [selected, curated, conceptIndex, paperRow, dataset],
  );
  const marks = useAppState((s) => s.marks);
  const { filters, seen } = useSeen(dataset, requestedFilters, tasks, marks);
  const { scene, connection, route } = useScene(dataset, { filters, seen }, selection);
  const colour = useAppState((s) => s.colour);
  const quantity = useMemo(() => quantityOf(dataset, seen, colour), [dataset, seen, colour]);
  const colouring = useMemo(
    () => quantity && { quantity, overlay: overlayOf(scene, quantity, conceptIndex) },
    [quantity, scene, conceptIndex],
  );
  const derived = useMemo(
    () => ({
      ...{ original, curated, dataset, resolution, filters, seen, scene, palette },
      ...{ conceptIndex, paperRow },
    }),
    // prettier-ignore
    [original, curated, dataset, resolution, filters, seen, scene, palette, conceptIndex, paperRow],
  );
  const opened = useMemo(() => ({ selection, connection }), [selection, connection]);
  const opening = useRef(true);
  useEffect(() => {
    opening.current = false;
  }, []);
  return (
    <TasksContext value={tasks}>
      <OpeningContext value={opening}>
        <DerivedContext value={derived}>
          <OpenedContext value={opened}>
            <ColouringContext value={colouring}>
              <Precompute />
              <FoundProvider>
                <EmphasisProvider {...{ dataset, seen, scene, selection, route }}>
                  {children}
                </EmphasisProvider>
              </FoundProvider>
            </ColouringContext>
          </OpenedContext>
        </DerivedContext>
      </OpeningContext>
    </TasksContext>
  );
}
