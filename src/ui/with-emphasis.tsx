// What stands out on the map, for the maps alone: a hand that moves over it renders no panel anew.

import { useDeferredValue, useMemo } from 'react';
import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { searchConcepts } from '../core/search/search-concepts.ts';
import { emphasise, keepLast } from '../scene/emphasis.ts';
import { LitContext, useAppState } from './context.ts';
import type { ReactNode } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Scene } from '../scene/scene.ts';
import type { Selection } from '../state/state.ts';

interface Props {
  readonly dataset: Dataset;
  readonly scene: Scene;
  readonly selection: Selection | null;
  /** Indices of the concepts on the way that is lit. */
  readonly route: readonly number[];
  readonly children: ReactNode;
}

export function WithEmphasis({ dataset, scene, selection, route, children }: Props) {
  // The list below the hand comes first.
  const query = useDeferredValue(useAppState((s) => s.query));
  const found = useMemo(() => foundKeys(dataset, query), [dataset, query]);
  const lit = useMemo(() => {
    const ids = idsOf(dataset, route);
    const conceptsOf = (paper: string) => {
      const row = dataset.papers.ids.indexOf(paper);
      return row < 0 ? [] : idsOf(dataset, conceptsOfPaper(dataset, row));
    };
    const asked = { selection, found, route: ids, conceptsOf };
    return keepLast((hover) => emphasise(scene, { ...asked, hover }));
  }, [dataset, scene, selection, found, route]);
  return <LitContext value={lit}>{children}</LitContext>;
}

function idsOf(dataset: Dataset, route: ArrayLike<number>): string[] {
  return Array.from(route, (i) => dataset.concepts[i]!.id);
}

/** Keys of the concepts a query finds; null for no query. */
function foundKeys(dataset: Dataset, query: string): ReadonlySet<string> | null {
  if (query.trim() === '') return null;
  return new Set(
    searchConcepts(query, dataset.concepts).map((i) => `concept:${dataset.concepts[i]!.id}`),
  );
}
