// The right panel: the selected item, or the corpus.

import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { clearSelection, stepBack } from '../state/actions.ts';
import { isQuestion } from '../state/question.ts';
import { AreaPanel } from './area-panel.tsx';
import { ArithmeticPanel } from './arithmetic-panel.tsx';
import { BridgesPanel } from './bridges-panel.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { ConceptPanel } from './concept-panel.tsx';
import { useAct, useAppState, useOpened, usePaperloomStore } from './context.ts';
import { CorporaPanel } from './corpora-panel.tsx';
import { CorpusPanel } from './corpus-panel.tsx';
import { EditsPanel } from './curate/edits-panel.tsx';
import { VocabularyPanel } from './curate/vocabulary-panel.tsx';
import { FoundPanel } from './found-panel.tsx';
import { GapsPanel } from './gaps-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { ManyPanel } from './many-panel.tsx';
import { focusPanel } from './move-focus.ts';
import { PaperPanel } from './paper-panel.tsx';
import { PathPanel } from './path-panel.tsx';
import { PlacePanel } from './place-panel.tsx';
import { RisingPanel } from './rising-panel.tsx';
import { createVisits, useKeptScroll, VisitContext } from './visits.ts';
import type { Question } from '../state/question.ts';
import type { Selection } from '../state/state.ts';

export function SidePanel() {
  const act = useAct();
  const store = usePaperloomStore();
  const { selection } = useOpened();
  const comparison = useAppState((s) => s.comparison);
  const hasTrail = useAppState((s) => s.trail.length > 0);
  const key = keyOf(selection);
  const panel = useRef<HTMLDivElement>(null);
  const [visitOf] = useState(createVisits);
  const visit = visitOf(selection);
  useKeptScroll(panel, key, visit);
  useEffect(() => {
    focusPanel(store, panel.current, selection);
  }, [store, selection]);
  return (
    <div className="side-panel" key={key} ref={panel}>
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
      <VisitContext value={visit}>
        {selection === null && comparison ? (
          <CorporaPanel comparison={comparison} />
        ) : (
          panelOf(selection)
        )}
      </VisitContext>
    </div>
  );
}

function panelOf(selection: Selection | null) {
  if (selection === null) return <CorpusPanel />;
  if (isQuestion(selection)) return answerTo(selection);
  if (selection.kind === 'concept') return <ConceptPanel id={selection.id} />;
  if (selection.kind === 'paper') return <PaperPanel id={selection.id} />;
  if (selection.kind === 'many') return <ManyPanel ids={selection.ids} />;
  if (selection.kind === 'area') return <AreaPanel area={selection.area} />;
  return <LinkPanel a={selection.a} b={selection.b} />;
}

function answerTo(question: Question) {
  switch (question.kind) {
    case 'path':
      return <PathPanel {...question} />;
    case 'compare':
      return <ComparePanel {...question} />;
    case 'arithmetic':
      return <ArithmeticPanel {...question} />;
    case 'place':
      return <PlacePanel id={question.id} />;
    case 'found':
      return <FoundPanel query={question.query} />;
    case 'bridges':
      return <BridgesPanel />;
    case 'gaps':
      return <GapsPanel by={question.by ?? 'company'} />;
    case 'rising':
      return <RisingPanel />;
    case 'edits':
      return <EditsPanel />;
    case 'vocabulary':
      return <VocabularyPanel />;
  }
}

/** React key of the panel: a new item gets a new panel; picking another end of a question does not. */
function keyOf(selection: Selection | null): string {
  if (selection === null) return 'corpus';
  // The papers of a comparison are a list of their own.
  if (selection.kind === 'compare') return `compare ${selection.papers ?? ''}`;
  const isPicked = ['path', 'many', 'rising', 'gaps'].includes(selection.kind);
  return isPicked ? selection.kind : JSON.stringify(selection);
}
