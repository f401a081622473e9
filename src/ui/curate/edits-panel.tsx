// All edits of this corpus: each can be undone; as a file they can be shared or used in a build.

import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { readCuration, writeCuration } from '../../core/curate/layer-file.ts';
import { replaceEdits } from '../../state/curation.ts';
import { useAct, useAppState, useDerived } from '../context.ts';
import { TruncatedList } from '../truncated-list.tsx';
import { download } from '../save-figure.ts';
import { EditEntry } from './edit-entry.tsx';
import { Suggestions } from './suggestions.tsx';

export function EditsPanel() {
  const edits = useAppState((s) => s.curation);
  return (
    <>
      <p className="kicker">Edits</p>
      <h2 className="panel-title">Your edits</h2>
      <p className="definition">
        Concepts that you renamed, merged, left out or added. The data files do not change; edits
        are stored in this browser only.
      </p>
      <Misfits />
      {edits.length === 0 ? (
        <p className="quiet">None yet. Open a concept and press Edit.</p>
      ) : (
        <ol className="edit-list" aria-label="Your edits">
          <TruncatedList items={[...edits].reverse()} step={30} name="edits">
            {(edit) => <EditEntry key={edit.id} edit={edit} />}
          </TruncatedList>
        </ol>
      )}
      <FileActions />
      <Suggestions />
    </>
  );
}

/** How many edits do not apply to the open dataset, which may be newer or another one. */
function Misfits() {
  const edits = useAppState((s) => s.curation);
  const { misfits } = useDerived().curated.report;
  if (misfits.length === 0) return null;
  const all = misfits.length === edits.length;
  return (
    <p role="status">
      {all
        ? 'None of your edits applies to'
        : `${misfits.length} of your ${edits.length} edits do not apply to`}{' '}
      this corpus as it is now; each says why. They are kept, and take effect again where they
      apply.
    </p>
  );
}

function FileActions() {
  const act = useAct();
  const edits = useAppState((s) => s.curation);
  const corpus = useDerived().original.name;
  const [trouble, setTrouble] = useState<string | null>(null);
  const openFile = async (file: File) => {
    try {
      act(replaceEdits, readCuration({ name: file.name, text: await file.text() }).edits);
      setTrouble(null);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <div className="actions">
        <Button
          className="button"
          isDisabled={edits.length === 0}
          onPress={() => {
            const type = 'application/json';
            download(new Blob([writeCuration({ corpus, edits })], { type }), 'edits.json');
          }}
        >
          Save as file
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            if (files?.[0]) void openFile(files[0]);
          }}
        >
          <Button className="button">Open file…</Button>
        </FileTrigger>
        {edits.length > 1 && (
          <Button
            className="button"
            onPress={() => {
              act(replaceEdits, []);
            }}
          >
            Undo all
          </Button>
        )}
      </div>
      {trouble !== null && <p role="alert">{trouble}</p>}
    </>
  );
}
