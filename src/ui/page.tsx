// Wraps the app: context providers, the loading message, and the error page when there is no dataset.

import { useEffect, useMemo, useState } from 'react';
import { doWithoutMap } from '../render/first-map.ts';
import { App } from './app.tsx';
import { StoreContext, TasksContext, useAppState } from './context.ts';
import { Derive } from './derive.tsx';
import { later } from './later.tsx';
import { MapHandleContext } from './map-handle.ts';
import { usePageKeys } from './use-keys.ts';
import { OverviewMap } from './overview-map.tsx';
import { useTheme } from './use-theme.ts';
import { WithDesk } from './intake/with-desk.tsx';
import type { MapHandle } from '../render/renderer.ts';
import type { Ahead } from './overview-map.tsx';
import type { Store } from '../state/store.ts';
import type { CorpusTools } from '../work/corpus-tools.ts';
import type { Tasks } from '../work/tasks.ts';

const MissingLine = later(async () => (await import('./missing-line.tsx')).MissingLine);

interface Props {
  readonly store: Store;
  readonly tasks: Tasks | null;
  /** The map drawn from the overview file, when that arrived before the papers. */
  readonly ahead?: Ahead | null;
  /** Imports and builds corpora from the reader's files; without it only the served corpus is available. */
  readonly desk?: CorpusTools;
}

export function Page({ store, tasks, ahead = null, desk }: Props) {
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const holder = useMemo(() => ({ current: handle, set: setHandle }), [handle]);
  return (
    <StoreContext value={store}>
      <TasksContext value={tasks}>
        <MapHandleContext value={holder}>
          {desk ? (
            <WithDesk store={store} tools={desk}>
              <Content {...{ ahead, isReady: tasks !== null }} />
            </WithDesk>
          ) : (
            <>
              <Content {...{ ahead, isReady: tasks !== null }} />
              <div className="tidings">
                <MissingLine />
              </div>
            </>
          )}
        </MapHandleContext>
      </TasksContext>
    </StoreContext>
  );
}

interface ContentProps {
  readonly ahead: Ahead | null;
  readonly isReady: boolean;
}

function Content({ ahead, isReady }: ContentProps) {
  const palette = useTheme();
  usePageKeys();
  const dataset = useAppState((s) => s.dataset);
  const failure = useAppState((s) => s.failure);
  if (failure !== null) return <Failure reason={failure} />;
  const isOpen = dataset !== null && isReady;
  return (
    <>
      {isOpen && (
        <Derive key={dataset.id} dataset={dataset} palette={palette}>
          <App />
        </Derive>
      )}
      {!isOpen && ahead === null && (
        <p className="waiting" role="status">
          Unrolling the map…
        </p>
      )}
      {ahead !== null && <OverviewMap {...{ ahead, palette, isOpen }} />}
    </>
  );
}

function Failure({ reason }: { readonly reason: string }) {
  useEffect(doWithoutMap, []);
  return (
    <div className="waiting" role="alert">
      <h1 className="brand">Paperloom</h1>
      <p>There is no map to show. {reason}</p>
      <p className="quiet">
        Drop papers on this page to see their map, or let <code>npm start</code> build the default
        corpus and serve it.
      </p>
    </div>
  );
}
