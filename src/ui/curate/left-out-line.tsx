// A short message after a concept was left out of the map, with a button that brings it back.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { undoEdit } from '../../state/curation.ts';
import { useAct, useAppState } from '../context.ts';
import { useTimeout } from '../use-timeout.ts';
import { editInWords, namesOf } from './edit-words.ts';
import type { Edit } from '../../core/curate/edit.ts';

/** How long the message stays, ms. */
const SHOWN = 20_000;

/** Always rendered, so that screen readers announce what appears in it. */
export function LeftOutLine() {
  const [leftOut, dismiss] = useLeftOut();
  return (
    <div className="passing-line" aria-live="polite">
      {leftOut !== null && <Message leftOut={leftOut} dismiss={dismiss} />}
    </div>
  );
}

/** The last edit where it has just left a concept out; null after another edit, in another corpus, or later. */
function useLeftOut(): readonly [Edit | null, dismiss: () => void] {
  const edits = useAppState((s) => s.curation);
  const dataset = useAppState((s) => s.dataset);
  const [before, setBefore] = useState({ edits, dataset });
  const [leftOut, setLeftOut] = useState<Edit | null>(null);
  if (before.edits !== edits || before.dataset !== dataset) {
    const last = edits.at(-1);
    const isNew = before.dataset === dataset && edits.length === before.edits.length + 1;
    setBefore({ edits, dataset });
    setLeftOut(isNew && last?.op === 'exclude' ? last : null);
  }
  const dismiss = () => {
    setLeftOut(null);
  };
  useTimeout(leftOut, SHOWN, dismiss);
  return [leftOut, dismiss];
}

interface MessageProps {
  readonly leftOut: Edit;
  readonly dismiss: () => void;
}

function Message({ leftOut, dismiss }: MessageProps) {
  const act = useAct();
  const edits = useAppState((s) => s.curation);
  const dataset = useAppState((s) => s.dataset);
  if (dataset === null) return null;
  const words = editInWords(leftOut, namesOf(dataset, edits));
  return (
    <div className="news">
      <div className="news-text">
        <span>{words}.</span>
      </div>
      <Button
        className="button plain"
        aria-label={`Undo: ${words}`}
        onPress={() => {
          act(undoEdit, leftOut.id);
        }}
      >
        Undo
      </Button>
      <Button className="button plain" aria-label="Dismiss" onPress={dismiss}>
        ×
      </Button>
    </div>
  );
}
