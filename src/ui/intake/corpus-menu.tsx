// The corpus popover: the open corpus, the stored ones, and ways to import files.

import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  FileTrigger,
  TextArea,
  TextField,
} from 'react-aria-components';
import { Chevron } from '../chevron.tsx';
import { open } from '../../state/actions.ts';
import { useAct, useAppState, useDerived } from '../context.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import { countOf } from '../words.ts';
import { CompareCorpus, KeptRow, OpenCorpus } from './corpus-rows.tsx';
import { useCorpora } from './corpora-context.ts';
import { useSaveProject } from './use-save-project.ts';
import { filePasted } from './given-files.ts';
import { ColumnsOfTable } from './columns-dialog.tsx';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { SERVED_ID } from '../../work/corpus-status.ts';
import type { TableRead } from '../../work/build-corpus.ts';
import type { Corpora } from './corpora-context.ts';

export function CorpusMenu() {
  const corpora = useCorpora();
  const { dataset, seen } = useDerived();
  const summary = `${dataset.name} · ${countOf(seen.total.papers, 'paper')}`;
  if (!corpora) return <span className="corpus-name quiet">{summary}</span>;
  return (
    <DialogTrigger>
      <Button id="corpora" className="button plain corpus-name" aria-label={`Corpus: ${summary}`}>
        <svg className="corpus-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M2.5 4.5 8 2l5.5 2.5L8 7zM2.5 8 8 10.5 13.5 8M2.5 11.5 8 14l5.5-2.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
            strokeLinejoin="round"
          />
        </svg>
        <span className="corpus-said">{summary}</span>
        <Chevron />
      </Button>
      <DialogPopover className="popover corpus-popover" placement="bottom start">
        <Dialog aria-label="Corpora" className="corpora">
          {({ close }) => <CorpusPopover corpora={corpora} close={close} />}
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}

interface PopoverProps {
  readonly corpora: Corpora;
  readonly close: () => void;
}

function CorpusPopover({ corpora, close }: PopoverProps) {
  const current = useAppState((s) => s.corpus);
  const give = (files: readonly File[]) => {
    close();
    corpora.give(files);
  };
  return (
    <>
      <section aria-label="Add papers">
        <h3 className="panel-label">Your own papers</h3>
        <p className="quiet small">
          Drop files or folders anywhere on the page, or open them here. Nothing leaves this
          machine.
        </p>
        <div className="actions">
          <FileTrigger
            allowsMultiple
            onSelect={(list) => {
              give(Array.from(list ?? []));
            }}
          >
            <Button className="button strong">Open files…</Button>
          </FileTrigger>
        </div>
        <Paste give={give} />
        <VocabularyButton close={close} />
      </section>
      <section aria-label="Stored corpora">
        <h3 className="panel-label">Corpora</h3>
        <ul className="corpus-list">
          <li>
            <OpenCorpus
              name="The built-in corpus"
              isOpen={current === null}
              open={() => {
                close();
                corpora.open(null);
              }}
            />
            {current !== null && (
              <CompareCorpus id={SERVED_ID} name="the built-in corpus" close={close} />
            )}
          </li>
          {corpora.entries.map((entry) => (
            <KeptRow
              key={entry.id}
              entry={entry}
              isOpen={entry.id === current}
              corpora={corpora}
              close={close}
            />
          ))}
        </ul>
      </section>
      {corpora.receipt && corpora.receipt.lines.length > 0 && (
        <ReceiptDialog receipt={corpora.receipt}>
          Receipt: what became of {countOf(corpora.receipt.lines.length, 'record')}
        </ReceiptDialog>
      )}
      <Tables corpora={corpora} close={close} />
      <SaveProject />
    </>
  );
}

/** Tables whose columns are still unknown, and tables that were read: folded away where there are several. */
function Tables({ corpora, close }: PopoverProps) {
  const { tables = [], unknown = [] } = corpora.receipt ?? {};
  const columnsOf = ({ file, table }: TableRead) => (
    <ColumnsOfTable key={file} file={file} table={table} corpora={corpora} close={close} />
  );
  return (
    <>
      {unknown.map(columnsOf)}
      {tables.length < 2 ? (
        tables.map(columnsOf)
      ) : (
        <details className="folded corpus-tables">
          <summary className="small">How {countOf(tables.length, 'table')} were read</summary>
          {tables.map(columnsOf)}
        </details>
      )}
    </>
  );
}

/** Opens the panel of the reader's own vocabulary. */
function VocabularyButton({ close }: { readonly close: () => void }) {
  const act = useAct();
  const lists = useAppState((s) => s.vocabulary);
  const words = lists.reduce((n, list) => n + list.terms.length + list.stopWords.length, 0);
  return (
    <Button
      className="button"
      onPress={() => {
        close();
        act(open, { kind: 'vocabulary' });
      }}
    >
      Your vocabulary{words > 0 && <span className="quiet"> {words}</span>}
    </Button>
  );
}

function Paste({ give }: { readonly give: (files: readonly File[]) => void }) {
  const [text, setText] = useState('');
  const file = filePasted(text);
  return (
    <div className="paste">
      <TextField aria-label="Paste papers" value={text} onChange={setText}>
        <TextArea
          className="text-input"
          rows={3}
          placeholder="Or paste: BibTeX, RIS, titles with abstracts …"
        />
      </TextField>
      {file && (
        <Button
          className="button"
          onPress={() => {
            give([file]);
          }}
        >
          Build the map of this text
        </Button>
      )}
    </div>
  );
}

/** Saves the corpus and everything of the reader's as a project file. */
function SaveProject() {
  const isComparing = useAppState((s) => s.comparison !== null);
  const save = useSaveProject();
  return (
    <section aria-label="Project">
      <h3 className="panel-label">Project</h3>
      <p className="quiet small">
        The corpus with your edits, marks, notes and saved views as one file. Drop it on the page to
        open it.
      </p>
      {isComparing && <p className="small">Leave the comparison to save one of the two.</p>}
      <Button
        className="button"
        isDisabled={save === null}
        onPress={() => {
          save?.();
        }}
      >
        Save as a project file
      </Button>
    </section>
  );
}
