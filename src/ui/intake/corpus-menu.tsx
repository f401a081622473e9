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
import { compareWith, open } from '../../state/actions.ts';
import { useAct, useAppState, useDerived } from '../context.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import { countOf } from '../words.ts';
import { useCorpora } from './corpora-context.ts';
import { useSaveProject } from './use-save-project.ts';
import { filePasted } from './given-files.ts';
import { ColumnsOfTable } from './columns-dialog.tsx';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { SERVED_ID } from '../../work/corpus-status.ts';
import type { TableRead } from '../../work/build-corpus.ts';
import type { CorpusEntry } from '../../work/entries.ts';
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

function CorpusPopover({
  corpora,
  close,
}: {
  readonly corpora: Corpora;
  readonly close: () => void;
}) {
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
            <Open
              name="The built-in corpus"
              isOpen={current === null}
              open={() => {
                close();
                corpora.open(null);
              }}
            />
            {current !== null && (
              <Compare id={SERVED_ID} name="the built-in corpus" close={close} />
            )}
          </li>
          {corpora.entries.map((entry) => (
            <Kept
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
function Tables({ corpora, close }: Omit<KeptProps, 'entry' | 'isOpen'>) {
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
        <details className="corpus-tables">
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

function Open({
  name,
  size,
  isOpen,
  open,
}: {
  readonly name: string;
  readonly size?: string;
  readonly isOpen: boolean;
  readonly open: () => void;
}) {
  return (
    <Button className="button plain corpus-open" aria-current={isOpen} onPress={open}>
      <span className="corpus-dot" data-open={isOpen || undefined} aria-hidden="true" />
      <span className="corpus-called" title={name}>
        {name}
      </span>
      {size !== undefined && <span className="corpus-size">· {size}</span>}
    </Button>
  );
}

interface KeptProps {
  readonly entry: CorpusEntry;
  readonly isOpen: boolean;
  readonly corpora: Corpora;
  readonly close: () => void;
}

function Kept({ entry, isOpen, corpora, close }: KeptProps) {
  const { id, name, papers, concepts } = entry;
  const [isSure, setSure] = useState(false);
  // Same files built twice, e.g. with different vocabularies: show the number of concepts to tell them apart.
  const isTwin = corpora.entries.some(
    (other) => other.id !== id && other.name === name && other.papers === papers,
  );
  return (
    <li>
      <Open
        name={name}
        size={`${countOf(papers, 'paper')}${isTwin ? `, ${countOf(concepts, 'concept')}` : ''}`}
        isOpen={isOpen}
        open={() => {
          close();
          corpora.open(id);
        }}
      />
      {!isOpen && <Compare id={id} name={name} close={close} />}
      <GoBack entry={entry} corpora={corpora} close={close} />
      <Button
        className="button plain small corpus-remove"
        aria-label={isSure ? `Yes, remove ${name}` : `Remove ${name}`}
        onPress={() => {
          if (isSure) corpora.remove(id);
          else setSure(true);
        }}
        onBlur={() => {
          setSure(false);
        }}
      >
        {isSure ? 'Really?' : 'Remove'}
      </Button>
    </li>
  );
}

/** Switches between the current and the former version of a corpus that was extended or rebuilt. */
function GoBack({ entry, corpora, close }: Omit<KeptProps, 'isOpen'>) {
  const { name, papers, concepts, former } = entry;
  if (!former) return null;
  const isMore = (former.papers - papers || former.concepts - concepts) > 0;
  const way = isMore ? 'Redo: on' : 'Undo: back';
  const size =
    former.papers === papers
      ? countOf(former.concepts, 'concept')
      : countOf(former.papers, 'paper');
  return (
    <Button
      className="button plain small corpus-back"
      aria-label={`${way} to ${name} with ${size}`}
      onPress={() => {
        close();
        corpora.goBack(entry);
      }}
    >
      {way} to {size}
    </Button>
  );
}

interface CompareProps {
  readonly id: string;
  readonly name: string;
  readonly close: () => void;
}

/** Compares another corpus with the open one, or ends the comparison. */
function Compare({ id, name, close }: CompareProps) {
  const act = useAct();
  const isOn = useAppState((s) => s.against === id);
  return (
    <Button
      className="button plain small corpus-compare"
      aria-label={isOn ? `Leave the comparison with ${name}` : `Compare with ${name}`}
      onPress={() => {
        close();
        act(compareWith, isOn ? null : id);
      }}
    >
      {isOn ? 'Leave' : 'Compare'}
    </Button>
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
