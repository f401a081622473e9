// State → what is seen, each step computed only when what it depends on has changed.

import { useMemo } from 'react';
import { searchConcepts } from '../core/questions/search.ts';
import { buildScene, sceneSelection } from '../scene/build-scene.ts';
import { emphasise } from '../scene/emphasis.ts';
import { see } from '../scene/seen.ts';
import { DerivedContext, useAppState } from './context.ts';
import type { ReactNode } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Palette } from '../scene/palette.ts';

interface Props {
  readonly dataset: Dataset;
  readonly palette: Palette;
  readonly children: ReactNode;
}

export function Derive({ dataset, palette, children }: Props) {
  const filters = useAppState((s) => s.filters);
  const selection = useAppState((s) => s.selection);
  const papersShown = useAppState((s) => s.papersShown);
  const hover = useAppState((s) => s.hover);
  const query = useAppState((s) => s.query);
  const seen = useMemo(() => see(dataset, filters), [dataset, filters]);
  const guest = sceneSelection(dataset, { seen, papersShown, selection });
  const scene = useMemo(
    () => buildScene(dataset, { seen, filters, papersShown, selection: guest }),
    [dataset, seen, filters, papersShown, guest],
  );
  const found = useMemo(() => foundKeys(dataset, query), [dataset, query]);
  const emphasis = useMemo(
    () => emphasise(scene, { hover, selection, found }),
    [scene, hover, selection, found],
  );
  const conceptIndex = useMemo(() => new Map(dataset.concepts.map((c, i) => [c.id, i])), [dataset]);
  const paperRow = useMemo(
    () => new Map(dataset.papers.ids.map((id, row) => [id, row])),
    [dataset],
  );
  const derived = useMemo(
    () => ({ dataset, seen, scene, emphasis, palette, conceptIndex, paperRow }),
    [dataset, seen, scene, emphasis, palette, conceptIndex, paperRow],
  );
  return <DerivedContext value={derived}>{children}</DerivedContext>;
}

/** Keys of the concepts a query finds; null for no query. */
function foundKeys(dataset: Dataset, query: string): ReadonlySet<string> | null {
  if (query.trim() === '') return null;
  return new Set(
    searchConcepts(query, dataset.concepts).map((i) => `concept:${dataset.concepts[i]!.id}`),
  );
}
