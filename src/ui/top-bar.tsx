// The top bar: search, questions, corpus, saved views, view switch, history, theme, export.

import { Button } from 'react-aria-components';
import { showView } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';
import { CorpusMenu } from './intake/corpus-menu.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { Choice } from './choice.tsx';
import { CommandPalette } from './command-palette.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MoreMenu } from './more-menu.tsx';
import { QuestionsMenu } from './questions-menu.tsx';
import { SavedViews } from './saved-views.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeButton } from './theme-button.tsx';
import { isSmallScreen, useScreen } from './use-screen.ts';
import type { View } from '../state/state.ts';

interface Props {
  readonly onFilters: () => void;
  readonly onDetails: () => void;
}

export function TopBar({ onFilters, onDetails }: Props) {
  const isSmall = useScreen(isSmallScreen);
  return (
    <header className="top">
      <h1 className="brand">Paperloom</h1>
      {/* Where it is seen, since the Tab key goes by this order; on a small screen in the second row. */}
      {!isSmall && <CorpusMenu />}
      <SearchBox />
      <QuestionsMenu />
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
      <div className="top-more">
        {isSmall && <CorpusMenu />}
        <SavedViews />
        <ViewChoice />
        <span className="spring" />
        <HistoryButtons />
        <CommandPalette />
        <KeysDialog />
        <ThemeButton />
        <MoreMenu />
        <ExportDialog />
      </div>
    </header>
  );
}

const VIEW_NAMES: readonly (readonly [View, string])[] = [
  ['map', 'Map'],
  ['papers', 'Papers'],
  ['table', 'Table'],
  ['timeline', 'Timeline'],
  ['list', 'List'],
];

function ViewChoice() {
  const act = useAct();
  const view = useAppState((s) => s.view);
  return (
    <Choice
      label="View"
      value={view}
      options={VIEW_NAMES}
      onChange={(next) => {
        act(showView, next);
      }}
    />
  );
}
