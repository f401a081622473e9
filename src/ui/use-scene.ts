// The scene of the concept map, and the path that is open on it; each step is memoised on its inputs.

import { useMemo } from 'react';
import { connectionAsked, linkOpened, routeAsked } from '../scene/asked.ts';
import { buildScene, sceneSelection } from '../scene/build-scene.ts';
import { readShares } from '../scene/read-shares.ts';
import { useAppState } from './context.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Connection } from '../core/questions/paths.ts';
import type { Scene } from '../scene/scene.ts';
import type { Seen } from '../scene/seen.ts';
import type { Filters, Selection } from '../state/state.ts';

/** What passes the filters. */
interface Filtered {
  readonly filters: Filters;
  readonly seen: Seen;
}

interface SceneShown {
  readonly scene: Scene;
  /** How the two ends of an open path connect. */
  readonly connection: Connection | null;
  /** Indices of the concepts of the path, or of the link, that is drawn whatever the filters. */
  readonly route: readonly number[];
}

export function useScene(
  dataset: Dataset,
  { filters, seen }: Filtered,
  selection: Selection | null,
): SceneShown {
  const papersShown = useAppState((s) => s.papersShown);
  const unfolded = useAppState((s) => s.unfolded);
  const pins = useAppState((s) => s.pins);
  const hasDensity = useAppState((s) => s.hasDensity);
  const hasAllNames = useAppState((s) => s.hasAllNames);
  const isComparing = useAppState((s) => s.comparison !== null);
  const readShare = useReadShares(dataset, seen);
  const { connection, route } = useRoute(dataset, { filters, seen }, selection);
  const shownSelection = sceneSelection(dataset, { seen, papersShown, selection });
  const scene = useMemo(
    () =>
      buildScene(dataset, {
        ...{ seen, filters, papersShown, selection: shownSelection, route },
        ...{ unfolded, pins, hasDensity, hasAllNames, isComparing, readShare },
      }),
    // prettier-ignore
    [dataset, seen, filters, papersShown, shownSelection, route, unfolded, pins, hasDensity, hasAllNames, isComparing, readShare],
  );
  return { scene, connection, route };
}

/** Null while no paper is marked as read. */
function useReadShares(dataset: Dataset, { papers }: Seen): Float64Array | null {
  const marks = useAppState((s) => s.marks);
  return useMemo(
    () => (marks.some((mark) => mark.read) ? readShares(dataset, papers, marks) : null),
    [dataset, papers, marks],
  );
}

function useRoute(
  dataset: Dataset,
  { filters, seen }: Filtered,
  selection: Selection | null,
): Pick<SceneShown, 'connection' | 'route'> {
  // Depends on the ends only, so that highlighting another route does not search again.
  const [a, b] = selection?.kind === 'path' ? [selection.a, selection.b] : [null, null];
  const connection = useMemo(
    () => connectionAsked(dataset, seen, filters.weight, [a, b]),
    [dataset, seen, filters.weight, a, b],
  );
  const route = useMemo(
    () =>
      selection?.kind === 'link'
        ? linkOpened(dataset, seen, selection)
        : routeAsked(connection, selection),
    [dataset, seen, connection, selection],
  );
  return { connection, route };
}
