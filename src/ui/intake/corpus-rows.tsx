// The rows of the list of corpora.

import { useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import { compareWith } from '../../state/actions.ts';
import { useAct, useAppState } from '../context.ts';
import { countOf } from '../words.ts';
import type { CorpusEntry } from '../../work/entries.ts';
import type { Corpora } from './corpora-context.ts';

/** Opens a corpus; marked where it is open. */
export function OpenCorpus({
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

/** The row of a stored corpus: to open, compare, rename or remove it. */
export function KeptRow(props: KeptProps) {
  const [naming, setNaming] = useState<'no' | 'yes' | 'done'>('no');
  const { id, name } = props.entry;
  if (naming !== 'yes')
    return (
      <PlainRow
        {...props}
        isNamed={naming === 'done'}
        onRename={() => {
          setNaming('yes');
        }}
      />
    );
  return (
    <RenameRow
      name={name}
      onDone={(next) => {
        setNaming('done');
        if (next !== name) props.corpora.rename(id, next);
      }}
    />
  );
}

interface PlainRowProps extends KeptProps {
  /** Whether it was just being renamed, so that the focus returns to the button. */
  readonly isNamed: boolean;
  readonly onRename: () => void;
}

function PlainRow({ entry, isOpen, corpora, close, isNamed, onRename }: PlainRowProps) {
  const { id, name, papers, concepts } = entry;
  const [isSure, setSure] = useState(false);
  const isComparing = useAppState((s) => s.against !== null);
  // Same files built twice, e.g. with different vocabularies: show the number of concepts to tell them apart.
  const isTwin = corpora.entries.some(
    (other) => other.id !== id && other.name === name && other.papers === papers,
  );
  return (
    <li>
      <OpenCorpus
        name={name}
        size={`${countOf(papers, 'paper')}${isTwin ? `, ${countOf(concepts, 'concept')}` : ''}`}
        isOpen={isOpen}
        open={() => {
          close();
          corpora.open(id);
        }}
      />
      {!isOpen && <CompareCorpus id={id} name={name} close={close} />}
      <GoBack entry={entry} corpora={corpora} close={close} />
      {!isComparing && (
        <Button
          className="button plain small corpus-rename"
          aria-label={`Rename ${name}`}
          autoFocus={isNamed}
          onPress={onRename}
        >
          Rename
        </Button>
      )}
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

interface RenameRowProps {
  readonly name: string;
  /** Called with the name to keep, the former one where nothing else was given. */
  readonly onDone: (name: string) => void;
}

/** The row while it is renamed: Enter takes the name, Escape leaves the former. */
function RenameRow({ name, onDone }: RenameRowProps) {
  const [given, setGiven] = useState(name);
  return (
    <li>
      <form
        className="corpus-naming"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(given.trim() || name);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The dialog around it stays open.
          event.stopPropagation();
          onDone(name);
        }}
      >
        <TextField
          aria-label={`New name of ${name}`}
          value={given}
          onChange={setGiven}
          maxLength={200}
          autoFocus
        >
          <Input
            className="text-input"
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
          />
        </TextField>
        <Button className="button" type="submit">
          Rename
        </Button>
      </form>
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
export function CompareCorpus({ id, name, close }: CompareProps) {
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
