// The page layout: bars above and below, panels left and right, the map in the middle. Everything except the
// map is loaded lazily, so that the map appears first.

import { useCallback, useEffect, useState } from 'react';
import { clearSelection, showView } from '../state/actions.ts';
import { skipFirstMap } from '../render/first-map.ts';
import { useAct, useAppState, usePaperloomStore } from './context.ts';
import { SidePanelPlaceholder } from './corpus-description.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { lazyComponent } from './lazy-component.tsx';
import { useMapHandle } from './map-handle.ts';
import { MapPane } from './map-pane.tsx';
import { keepFocus } from './move-focus.ts';
import { keepPrintPicture } from './print-picture.ts';
import { SkipLink } from './skip-link.tsx';
import { StatusLine } from './status-line.tsx';
import { isSmallScreen, useScreen } from './use-screen.ts';
import { Deferred } from './deferred.tsx';
import type { PaperAccount } from '../scene/paper-account.ts';
import type { Sheet } from './sheet.ts';
import type { Selection } from '../state/state.ts';

const TopBar = lazyComponent(
  async () => (await import('./top-bar.tsx')).TopBar,
  <header className="top" />,
);
const FilterPanel = lazyComponent(async () => (await import('./filter-panel.tsx')).FilterPanel);
const ListView = lazyComponent(async () => (await import('./list-view.tsx')).ListView);
const PaperMapView = lazyComponent(
  async () => (await import('./views/paper-map-view.tsx')).PaperMapView,
);
const TableView = lazyComponent(async () => (await import('./views/table-view.tsx')).TableView);
const TimelineView = lazyComponent(
  async () => (await import('./views/timeline-view.tsx')).TimelineView,
);
const YearsBar = lazyComponent(async () => (await import('./years-bar.tsx')).YearsBar);
const SidePanel = lazyComponent(
  async () => (await import('./side-panel.tsx')).SidePanel,
  <SidePanelPlaceholder />,
);
const Presentation = lazyComponent(async () => (await import('./presentation.tsx')).Presentation);
const SheetGrip = lazyComponent(async () => (await import('./sheet-grip.tsx')).SheetGrip);

export function App() {
  const act = useAct();
  const view = useAppState((s) => s.view);
  const isSmall = useScreen(isSmallScreen);
  const selection = useAppState((s) => s.selection);
  const [sheet, toggleSheet] = useSheet(selection);
  useEffect(() => {
    if (view !== 'map') skipFirstMap();
  }, [view]);
  const { current: map } = useMapHandle();
  const [paperAccount, setPaperAccount] = useState<PaperAccount | null>(null);
  useEffect(() => keepPrintPicture(map), [map]);
  useEffect(keepFocus, []);
  const toggleFilters = useCallback(() => {
    toggleSheet('filters');
  }, [toggleSheet]);
  const toggleDetails = useCallback(() => {
    toggleSheet('details');
  }, [toggleSheet]);
  const closeSheet = () => {
    if (sheet !== null) toggleSheet(sheet);
    if (sheet === 'details') act(clearSelection);
  };
  return (
    <div
      className="app"
      data-sheet={sheet ?? 'none'}
      data-details={selection === null ? 'none' : 'open'}
    >
      <SkipLink />
      <TopBar onFilters={toggleFilters} onDetails={toggleDetails} />
      <aside className="left" aria-label="Filters">
        <SheetGrip onClose={closeSheet} />
        <Deferred>
          <FilterPanel />
        </Deferred>
      </aside>
      <main className="centre">
        <CurrentView sheet={sheet} onAccount={setPaperAccount} />
        <Presentation />
      </main>
      <footer className="bottom">
        <StatusLine paperAccount={view === 'papers' ? paperAccount : null} />
        {/* On small screens they are among the filters. */}
        {!isSmall && (
          <Deferred>
            <YearsBar />
          </Deferred>
        )}
      </footer>
      <aside className="right" aria-label="Details">
        <SheetGrip onClose={closeSheet} />
        <Details />
      </aside>
    </div>
  );
}

interface ViewProps {
  readonly sheet: Sheet;
  readonly onAccount: (account: PaperAccount) => void;
}

function CurrentView({ sheet, onAccount }: ViewProps) {
  const act = useAct();
  const view = useAppState((s) => s.view);
  return (
    <ErrorBoundary
      what="This view"
      of={view}
      wayOut={view === 'map' ? 'Show the list' : 'Show the map'}
      onWayOut={() => {
        act(showView, view === 'map' ? 'list' : 'map');
      }}
    >
      {view === 'map' && <MapPane sheet={sheet} />}
      {view === 'papers' && <PaperMapView sheet={sheet} onAccount={onAccount} />}
      <Deferred>
        {view === 'table' && <TableView />}
        {view === 'timeline' && <TimelineView />}
        {view === 'list' && <ListView />}
      </Deferred>
    </ErrorBoundary>
  );
}

function Details() {
  const act = useAct();
  return (
    <Deferred>
      <ErrorBoundary
        what="What is open"
        wayOut="Close it"
        onWayOut={() => {
          act(clearSelection);
        }}
      >
        <SidePanel />
      </ErrorBoundary>
    </Deferred>
  );
}

interface ChosenSheet {
  readonly of: Selection | null;
  readonly sheet: Sheet;
}

/** The sheet the reader chose; selecting something else shows its details until they choose again. */
function sheetOf({ of, sheet }: ChosenSheet, selection: Selection | null): Sheet {
  const usual: Sheet = selection ? 'details' : null;
  return of === selection ? sheet : usual;
}

/** The open sheet, and a function that toggles one. */
function useSheet(selection: Selection | null) {
  const store = usePaperloomStore();
  const [chosen, setChosen] = useState<ChosenSheet>({ of: null, sheet: null });
  const toggleSheet = useCallback(
    (sheet: Sheet) => {
      const of = store.getState().selection;
      setChosen((now) => ({ of, sheet: sheetOf(now, of) === sheet ? null : sheet }));
    },
    [store],
  );
  return [sheetOf(chosen, selection), toggleSheet] as const;
}
