// Everything around the app: providers, the wait for the dataset, and what to do when there is none.

import { useMemo, useState } from 'react';
import { App } from './app.tsx';
import { StoreContext, TasksContext, useAppState } from './context.ts';
import { Derive } from './derive.tsx';
import { MapHandleContext } from './map-handle.ts';
import { usePageKeys } from './use-keys.ts';
import { useTheme } from './use-theme.ts';
import type { MapHandle } from '../render/renderer.ts';
import type { Store } from '../state/store.ts';
import type { Tasks } from '../work/tasks.ts';

interface Props {
  readonly store: Store;
  readonly tasks: Tasks | null;
}

export function Page({ store, tasks }: Props) {
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const holder = useMemo(() => ({ current: handle, set: setHandle }), [handle]);
  return (
    <StoreContext value={store}>
      <TasksContext value={tasks}>
        <MapHandleContext value={holder}>
          <Content isReady={tasks !== null} />
        </MapHandleContext>
      </TasksContext>
    </StoreContext>
  );
}

function Content({ isReady }: { readonly isReady: boolean }) {
  const palette = useTheme();
  usePageKeys();
  const dataset = useAppState((s) => s.dataset);
  const failure = useAppState((s) => s.failure);
  if (failure !== null) return <Failure reason={failure} />;
  if (!dataset || !isReady) {
    return (
      <p className="waiting" role="status">
        Unrolling the map…
      </p>
    );
  }
  return (
    <Derive dataset={dataset} palette={palette}>
      <App />
    </Derive>
  );
}

function Failure({ reason }: { readonly reason: string }) {
  return (
    <div className="waiting" role="alert">
      <h1 className="brand">Paperloom</h1>
      <p>There is no map to show. {reason}</p>
      <p className="quiet">
        <code>npm start</code> builds the default corpus and serves it.
      </p>
    </div>
  );
}
