// The page: bars above and below, panels left and right, the map between them; the map comes first.

import { useEffect, useState } from 'react';
import { clearSelection } from '../state/actions.ts';
import { doWithoutMap } from '../render/first-map.ts';
import { useAct, useAppState } from './context.ts';
import { later } from './later.tsx';
import { useMapHandle } from './map-handle.ts';
import { MapPane } from './map-pane.tsx';
import { keepPrintPicture } from './print-picture.ts';
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
const StatusLine = later(async () => (await import('./status-line.tsx')).StatusLine);
const YearsBar = later(async () => (await import('./years-bar.tsx')).YearsBar);
const SidePanel = later(async () => (await import('./side-panel.tsx')).SidePanel);
const Presentation = later(async () => (await import('./presentation.tsx')).Presentation);
const SheetGrip = later(async () => (await import('./sheet-grip.tsx')).SheetGrip);

/** Which sheet lies over the map on a small screen. */
export type Sheet = 'filters' | 'details' | null;

export function App() {
  const act = useAct();
  const view = useAppState((s) => s.view);
  const selection = useAppState((s) => s.selection);
  const [sheet, setSheet] = useSheet(selection);
  useEffect(() => {
    if (view !== 'map') doWithoutMap();
  }, [view]);
  const { current: map } = useMapHandle();
  useEffect(() => keepPrintPicture(map), [map]);
  const closeSheet = () => {
    setSheet(null);
    if (sheet === 'details') act(clearSelection);
  };
  return (
    <div className="app" data-sheet={sheet ?? 'none'}>
      <TopBar
        onFilters={() => {
          setSheet(sheet === 'filters' ? null : 'filters');
        }}
        onDetails={() => {
          setSheet(sheet === 'details' ? null : 'details');
        }}
      />
      <aside className="left" aria-label="Filters">
        <SheetGrip onClose={closeSheet} />
        <FilterPanel />
      </aside>
      <main className="centre">
        {view === 'map' && <MapPane covered={sheet === 'details'} />}
        {view === 'papers' && <PaperMapView covered={sheet === 'details'} />}
        {view === 'table' && <TableView />}
        {view === 'timeline' && <TimelineView />}
        {view === 'list' && <ListView />}
        <Presentation />
      </main>
      <footer className="bottom">
        <StatusLine />
        <YearsBar />
      </footer>
      <aside className="right" aria-label="Details">
        <SheetGrip onClose={closeSheet} />
        <SidePanel />
      </aside>
    </div>
  );
}

/** The sheet the reader chose; opening something brings up the details, until they choose again. */
function useSheet(selection: Selection | null) {
  const [chosen, setChosen] = useState<{ of: Selection | null; sheet: Sheet }>({
    of: null,
    sheet: null,
  });
  const usual: Sheet = selection ? 'details' : null;
  const sheet = chosen.of === selection ? chosen.sheet : usual;
  const setSheet = (next: Sheet) => {
    setChosen({ of: selection, sheet: next });
  };
  return [sheet, setSheet] as const;
}
