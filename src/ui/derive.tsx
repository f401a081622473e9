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
import type { Curated } from '../core/curate/apply.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Palette } from '../scene/palette.ts';
import type { Selection } from '../state/state.ts';
import type { Colouring, Derived } from './context.ts';

interface Props {
  readonly dataset: Dataset;
  readonly palette: Palette;
  readonly children: ReactNode;
}

export function Derive({ dataset: original, palette, children }: Props) {
  const { curated, dataset, resolution, tasks } = useEdited(original);
  const requestedFilters = useAppState((s) => s.filters);
  const conceptIndex = useMemo(() => new Map(dataset.concepts.map((c, i) => [c.id, i])), [dataset]);
  const paperRow = useMemo(
    () => new Map(dataset.papers.ids.map((id, row) => [id, row])),
    [dataset],
  );
  const selection = useExisting(curated, { dataset, conceptIndex, paperRow });
  const marks = useAppState((s) => s.marks);
  const { filters, seen } = useSeen(dataset, requestedFilters, tasks, marks);
  const { scene, connection, route } = useScene(dataset, { filters, seen }, selection);
  const colouring = useColours({ dataset, seen, scene, conceptIndex });
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

/** The dataset with the reader's edits and the areas they chose, and the tasks on it. */
function useEdited(original: Dataset) {
  const isComparing = useAppState((s) => s.comparison !== null);
  const chosenResolution = useDeferredValue(useAppState((s) => s.resolution));
  const edits = useAppState((s) => s.curation);
  const builtTasks = useContext(TasksContext);
  const curated = useCurated(original, edits, builtTasks);
  const tasks = useMemo(
    () => builtTasks && curateTasks(builtTasks, curated),
    [builtTasks, curated],
  );
  // The parts of a comparison are not re-clustered.
  const areas = useAreas(curated.dataset, isComparing ? null : chosenResolution, tasks);
  const dataset = useMemo(
    () => (areas === null ? curated.dataset : regroup(curated.dataset, areas)),
    [curated, areas],
  );
  return { curated, dataset, resolution: areas?.resolution ?? null, tasks };
}

/** What is selected, as far as it exists. */
function useExisting(
  { into }: Curated,
  { dataset, conceptIndex, paperRow }: Pick<Derived, 'dataset' | 'conceptIndex' | 'paperRow'>,
): Selection | null {
  const selected = useAppState((s) => s.selection);
  const areas = dataset.clusters.length;
  return useMemo(
    () =>
      selected &&
      existingSelection(followMerges(selected, into), {
        isConcept: (id) => conceptIndex.has(id),
        isPaper: (id) => paperRow.has(id),
        isArea: (area) => area < areas,
      }),
    [selected, into, conceptIndex, paperRow, areas],
  );
}

/** The quantity that colours show, and the colours; null for areas. */
function useColours({
  dataset,
  seen,
  scene,
  conceptIndex,
}: Pick<Derived, 'dataset' | 'seen' | 'scene' | 'conceptIndex'>): Colouring | null {
  const colour = useAppState((s) => s.colour);
  const quantity = useMemo(() => quantityOf(dataset, seen, colour), [dataset, seen, colour]);
  return useMemo(
    () => quantity && { quantity, overlay: overlayOf(scene, quantity, conceptIndex) },
    [quantity, scene, conceptIndex],
  );
}
