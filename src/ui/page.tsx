// Wraps the app: context providers, the loading message, and the error page when there is no dataset.

import { useEffect, useMemo, useState } from 'react';
import { skipFirstMap } from '../render/first-map.ts';
import { App } from './app.tsx';
import { StoreContext, TasksContext, useAppState } from './context.ts';
import { Derive } from './derive.tsx';
import { lazyComponent } from './lazy-component.tsx';
import { MapHandleContext } from './map-handle.ts';
import { usePageKeys } from './use-keys.ts';
import { OverviewMap } from './overview-map.tsx';
import { useTheme } from './use-theme.ts';
import { CorporaProvider } from './intake/corpora-provider.tsx';
import type { MapHandle } from '../render/renderer.ts';
import type { Store } from '../state/store.ts';
import type { CorpusTools } from '../work/corpus-tools.ts';
import type { EarlyMap } from '../work/first-corpus.ts';
import type { Tasks } from '../work/tasks.ts';

const CopiedLine = lazyComponent(async () => (await import('./copied-line.tsx')).CopiedLine);
const LeftOutLine = lazyComponent(
  async () => (await import('./curate/left-out-line.tsx')).LeftOutLine,
);
const MissingLine = lazyComponent(async () => (await import('./missing-line.tsx')).MissingLine);

interface Props {
  readonly store: Store;
  readonly tasks: Tasks | null;
  /** The map drawn from the overview file, when that arrived before the papers. */
  readonly earlyMap?: EarlyMap | null;
  /** Imports and builds corpora from the reader's files; without it only the served corpus is available. */
  readonly corpusTools?: CorpusTools;
}

export function Page({ store, tasks, earlyMap = null, corpusTools }: Props) {
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const holder = useMemo(() => ({ current: handle, set: setHandle }), [handle]);
  return (
    <StoreContext value={store}>
      <TasksContext value={tasks}>
        <MapHandleContext value={holder}>
          {corpusTools ? (
            <CorporaProvider store={store} tools={corpusTools}>
              <Content {...{ earlyMap, isReady: tasks !== null }} />
            </CorporaProvider>
          ) : (
            <>
              <Content {...{ earlyMap, isReady: tasks !== null }} />
              <div className="tidings">
                <MissingLine />
                <CopiedLine />
                <LeftOutLine />
              </div>
            </>
          )}
        </MapHandleContext>
      </TasksContext>
    </StoreContext>
  );
}

interface ContentProps {
  readonly earlyMap: EarlyMap | null;
  readonly isReady: boolean;
}

function Content({ earlyMap, isReady }: ContentProps) {
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
      {!isOpen && earlyMap === null && (
        <p className="waiting" role="status">
          Loading the map…
        </p>
      )}
      {earlyMap !== null && <OverviewMap {...{ earlyMap, palette, isOpen }} />}
    </>
  );
}

function Failure({ reason }: { readonly reason: string }) {
  useEffect(skipFirstMap, []);
  return (
    <div className="waiting" role="alert">
      <h1 className="brand">Paperloom</h1>
      <p>There is no map to show. {reason}</p>
      <p className="quiet">
        Drop papers on this page to see their map, or run <code>npm start</code> to build the
        default corpus and serve it.
      </p>
    </div>
  );
}
