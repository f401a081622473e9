// The right panel: whatever is open, or the corpus.

import { Button } from 'react-aria-components';
import { clearSelection, stepBack } from '../state/actions.ts';
import { ConceptPanel } from './concept-panel.tsx';
import { useAct, useAppState } from './context.ts';
import { CorpusPanel } from './corpus-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { PaperPanel } from './paper-panel.tsx';
import type { Selection } from '../state/state.ts';

export function SidePanel() {
  const act = useAct();
  const selection = useAppState((s) => s.selection);
  const hasTrail = useAppState((s) => s.trail.length > 0);
  return (
    <div className="side-panel" key={selection ? JSON.stringify(selection) : 'corpus'}>
      {selection && (
        <div className="panel-tools">
          {hasTrail && (
            <Button
              className="button plain"
              onPress={() => {
                act(stepBack);
              }}
            >
              ‹ Back
            </Button>
          )}
          <Button
            className="button plain close"
            aria-label="Close the panel"
            onPress={() => {
              act(clearSelection);
            }}
          >
            ×
          </Button>
        </div>
      )}
      {panelOf(selection)}
    </div>
  );
}

function panelOf(selection: Selection | null) {
  if (selection === null) return <CorpusPanel />;
  if (selection.kind === 'concept') return <ConceptPanel id={selection.id} />;
  if (selection.kind === 'paper') return <PaperPanel id={selection.id} />;
  return <LinkPanel a={selection.a} b={selection.b} />;
}
