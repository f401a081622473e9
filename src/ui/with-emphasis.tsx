// Provides the emphasis on the map. Only maps read it, so hovering re-renders no panel.

import { useMemo } from 'react';
import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { emphasise, keepLast } from '../scene/emphasis.ts';
import { FoundContext, LitContext, useAppState } from './context.ts';
import { useFound } from './use-found.ts';
import { useRested } from './use-rested.ts';
import type { ReactNode } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Scene } from '../scene/scene.ts';
import type { Seen } from '../scene/seen.ts';
import type { Selection } from '../state/state.ts';
import type { Found } from './context.ts';

interface Props {
  readonly dataset: Dataset;
  readonly seen: Seen;
  readonly scene: Scene;
  readonly selection: Selection | null;
  /** Indices of the concepts on the highlighted path. */
  readonly route: readonly number[];
  readonly children: ReactNode;
}

export function WithEmphasis({ dataset, seen, scene, selection, route, children }: Props) {
  // Debounced: the result list follows every keystroke, but highlighting repaints the map.
  const query = useRested(useAppState((s) => s.query));
  const found = useFound(dataset, seen, query);
  const lit = useMemo(() => {
    const ids = idsOf(dataset, route);
    const conceptsOf = (paper: string) => {
      const row = dataset.papers.ids.indexOf(paper);
      return row < 0 ? [] : idsOf(dataset, conceptsOfPaper(dataset, row));
    };
    const asked = { selection, found: found && keysOf(found), route: ids, conceptsOf };
    return keepLast((hover) => emphasise(scene, { ...asked, hover }));
  }, [dataset, scene, selection, found, route]);
  return (
    <FoundContext value={found}>
      <LitContext value={lit}>{children}</LitContext>
    </FoundContext>
  );
}

function idsOf(dataset: Dataset, route: ArrayLike<number>): string[] {
  return Array.from(route, (i) => dataset.concepts[i]!.id);
}

/** Node keys of the search matches. */
function keysOf({ concepts, papers }: Found): ReadonlySet<string> {
  const ofPapers = Array.from(papers ?? [], (id) => `paper:${id}`);
  return new Set([...Array.from(concepts, (id) => `concept:${id}`), ...ofPapers]);
}
