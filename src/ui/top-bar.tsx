// The bar on top: the corpus, search, views, papers on the map, theme, export.

import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { chooseTheme, showPapers, showView } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';
import { CorpusMenu } from './intake/corpus-menu.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { QuestionsMenu } from './questions-menu.tsx';
import { SavedViews } from './saved-views.tsx';
import { SearchBox } from './search-box.tsx';
import type { Key } from 'react-aria-components';
import type { PapersShown, View } from '../state/state.ts';

interface Props {
  readonly onFilters: () => void;
  readonly onDetails: () => void;
}

export function TopBar({ onFilters, onDetails }: Props) {
  return (
    <header className="top">
      <h1 className="brand">Paperloom</h1>
      <CorpusMenu />
      <SearchBox />
      <QuestionsMenu />
      <SavedViews />
      <ViewChoice />
      <PapersChoice />
      <span className="spring" />
      <Button className="button icon phone-only" aria-label="Filters" onPress={onFilters}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M2 4h12M4.5 8h7M7 12h2"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
      </Button>
      <Button className="button icon phone-only" aria-label="Details" onPress={onDetails}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 7v5" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          <circle cx="8" cy="4" r="1.1" fill="currentColor" />
        </svg>
      </Button>
      <KeysDialog />
      <ThemeButton />
      <ExportDialog />
    </header>
  );
}

/** One of a few, always exactly one. */
function useChoice<T extends Key>(value: T, choose: (value: T) => void) {
  return {
    selectionMode: 'single' as const,
    disallowEmptySelection: true,
    selectedKeys: [value],
    onSelectionChange: (keys: Set<Key>) => {
      const [key] = keys;
      if (key !== undefined) choose(key as T);
    },
  };
}

function ViewChoice() {
  const act = useAct();
  const choice = useChoice<View>(
    useAppState((s) => s.view),
    (view) => {
      act(showView, view);
    },
  );
  return (
    <ToggleButtonGroup className="choice" aria-label="View" {...choice}>
      <ToggleButton id="map">Map</ToggleButton>
      <ToggleButton id="list">List</ToggleButton>
    </ToggleButtonGroup>
  );
}

function PapersChoice() {
  const act = useAct();
  const choice = useChoice<PapersShown>(
    useAppState((s) => s.papersShown),
    (papersShown) => {
      act(showPapers, papersShown);
    },
  );
  return (
    <ToggleButtonGroup className="choice papers-choice" aria-label="Papers on the map" {...choice}>
      <ToggleButton id="none">Concepts</ToggleButton>
      <ToggleButton id="selection">+ papers of what is open</ToggleButton>
      <ToggleButton id="all">+ all papers</ToggleButton>
    </ToggleButtonGroup>
  );
}

const NEXT_THEME = { system: 'dark', dark: 'light', light: 'system' } as const;
const THEME_NAME = { system: 'as the system', dark: 'dark', light: 'light' } as const;

function ThemeButton() {
  const act = useAct();
  const theme = useAppState((s) => s.theme);
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        className="button icon"
        aria-label={`Colours: ${THEME_NAME[theme]}`}
        onPress={() => {
          const next = NEXT_THEME[theme];
          act(chooseTheme, next);
          setSaid(`Colours: ${THEME_NAME[next]}`);
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" />
        </svg>
      </Button>
      <span className="heard-only" role="status">
        {said}
      </span>
    </>
  );
}
