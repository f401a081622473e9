// The page layout: bars above and below, panels left and right, the map in the middle. Everything except the
// map is loaded lazily, so that the map appears first.

import { useCallback, useEffect, useState } from 'react';
import { clearSelection } from '../state/actions.ts';
import { doWithoutMap } from '../render/first-map.ts';
import { useAct, useAppState, usePaperloomStore } from './context.ts';
import { PanelToCome } from './corpus-words.tsx';
import { later } from './later.tsx';
import { useMapHandle } from './map-handle.ts';
import { MapPane } from './map-pane.tsx';
import { keepPrintPicture } from './print-picture.ts';
import { SkipLink } from './skip-link.tsx';
import { StatusLine } from './status-line.tsx';
import { Unhurried } from './unhurried.tsx';
import type { PaperAccount } from '../scene/paper-account.ts';
import type { Sheet } from './sheet.ts';
import type { Selection } from '../state/state.ts';

const TopBar = later(
  async () => (await import('./top-bar.tsx')).TopBar,
  <header className="top" />,
);
const FilterPanel = later(async () => (await import('./filter-panel.tsx')).FilterPanel);
const ListView = later(async () => (await import('./list-view.tsx')).ListView);
const PaperMapView = later(async () => (await import('./views/paper-map-view.tsx')).PaperMapView);
const TableView = later(async () => (await import('./views/table-view.tsx')).TableView);
const TimelineView = later(async () => (await import('./views/timeline-view.tsx')).TimelineView);
const YearsBar = later(async () => (await import('./years-bar.tsx')).YearsBar);
const SidePanel = later(async () => (await import('./side-panel.tsx')).SidePanel, <PanelToCome />);
const Presentation = later(async () => (await import('./presentation.tsx')).Presentation);
const SheetGrip = later(async () => (await import('./sheet-grip.tsx')).SheetGrip);

export function App() {
  const act = useAct();
  const view = useAppState((s) => s.view);
  const selection = useAppState((s) => s.selection);
  const [sheet, flip] = useSheet(selection);
  useEffect(() => {
    if (view !== 'map') doWithoutMap();
  }, [view]);
  const { current: map } = useMapHandle();
  const [ofPapers, setOfPapers] = useState<PaperAccount | null>(null);
  useEffect(() => keepPrintPicture(map), [map]);
  const flipFilters = useCallback(() => {
    flip('filters');
  }, [flip]);
  const flipDetails = useCallback(() => {
    flip('details');
  }, [flip]);
  const closeSheet = () => {
    if (sheet !== null) flip(sheet);
    if (sheet === 'details') act(clearSelection);
  };
  return (
    <div
      className="app"
      data-sheet={sheet ?? 'none'}
      data-details={selection === null ? 'none' : 'open'}
    >
      <SkipLink />
      <TopBar onFilters={flipFilters} onDetails={flipDetails} />
      <aside className="left" aria-label="Filters">
        <SheetGrip onClose={closeSheet} />
        <Unhurried>
          <FilterPanel />
        </Unhurried>
      </aside>
      <main className="centre">
        {view === 'map' && <MapPane sheet={sheet} />}
        {view === 'papers' && <PaperMapView sheet={sheet} onAccount={setOfPapers} />}
        <Unhurried>
          {view === 'table' && <TableView />}
          {view === 'timeline' && <TimelineView />}
          {view === 'list' && <ListView />}
        </Unhurried>
        <Presentation />
      </main>
      <footer className="bottom">
        <StatusLine ofPapers={view === 'papers' ? ofPapers : null} />
        <Unhurried>
          <YearsBar />
        </Unhurried>
      </footer>
      <aside className="right" aria-label="Details">
        <SheetGrip onClose={closeSheet} />
        <Unhurried>
          <SidePanel />
        </Unhurried>
      </aside>
    </div>
  );
}

interface Chosen {
  readonly of: Selection | null;
  readonly sheet: Sheet;
}

/** The sheet the reader chose; selecting something else shows its details until they choose again. */
function sheetOf({ of, sheet }: Chosen, selection: Selection | null): Sheet {
  const usual: Sheet = selection ? 'details' : null;
  return of === selection ? sheet : usual;
}

/** The open sheet, and a function that toggles one. */
function useSheet(selection: Selection | null) {
  const store = usePaperloomStore();
  const [chosen, setChosen] = useState<Chosen>({ of: null, sheet: null });
  const flip = useCallback(
    (sheet: Sheet) => {
      const of = store.getState().selection;
      setChosen((now) => ({ of, sheet: sheetOf(now, of) === sheet ? null : sheet }));
    },
    [store],
  );
  return [sheetOf(chosen, selection), flip] as const;
}
