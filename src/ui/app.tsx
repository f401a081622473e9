// The page: bars above and below, panels left and right, the map between them.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { clearSelection } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';
import { FilterPanel } from './filter-panel.tsx';
import { ListView } from './list-view.tsx';
import { MapPane } from './map-pane.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { YearsBar } from './years-bar.tsx';
import type { Selection } from '../state/state.ts';

/** Which sheet lies over the map on a small screen. */
export type Sheet = 'filters' | 'details' | null;

export function App() {
  const act = useAct();
  const view = useAppState((s) => s.view);
  const selection = useAppState((s) => s.selection);
  const [sheet, setSheet] = useSheet(selection);
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
        {view === 'map' ? <MapPane covered={sheet === 'details'} /> : <ListView />}
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

function SheetGrip({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button className="sheet-grip" aria-label="Close this sheet" onPress={onClose}>
      <span />
    </Button>
  );
}
