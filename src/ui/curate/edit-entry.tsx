// One edit: what it does, why it does not apply if so, and a button to undo it.

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { undoEdit } from '../../state/curation.ts';
import { useAct, useAppState, useDerived } from '../context.ts';
import { editInWords, misfitInWords, namesOf } from './edit-words.ts';
import type { Edit } from '../../core/curate/edit.ts';

export function EditEntry({ edit }: { readonly edit: Edit }) {
  const act = useAct();
  const nameOf = useNames();
  const words = editInWords(edit, nameOf);
  const misfit = useDerived().curated.report.misfits.find((each) => each.edit === edit.id);
  return (
    <li className="edit-entry">
      <span>
        {words}
        {misfit && (
          <span className="quiet small edit-misfit">
            Not applied: {misfitInWords(misfit.what, nameOf)}.
          </span>
        )}
      </span>
      <Button
        className="button plain"
        aria-label={`Undo: ${words}`}
        onPress={() => {
          act(undoEdit, edit.id);
        }}
      >
        Undo
      </Button>
    </li>
  );
}

/** Labels of concepts in this corpus, including those that edits made. */
function useNames(): (id: string) => string {
  const { original } = useDerived();
  const edits = useAppState((s) => s.curation);
  return useMemo(() => namesOf(original, edits), [original, edits]);
}
