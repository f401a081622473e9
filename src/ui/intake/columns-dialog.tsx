// Shows which column of a table was read as which field, and lets the reader change that: a menu per field
// and a preview of the first records.

import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { columnsInWords } from '../../core/papers/formats/columns.ts';
import { recordOf } from '../../core/papers/formats/table.ts';
import { useCorpora } from './corpora-context.ts';
import type {
  ColumnField,
  ColumnMap,
  ColumnNames,
  TableReading,
} from '../../core/papers/formats/columns.ts';
import type { TableRead } from '../../work/build-corpus.ts';
import type { Corpora } from './corpora-context.ts';

interface Props extends TableRead {
  readonly corpora: Corpora;
  /** Closes the popover that the dialog was opened from. */
  readonly close: () => void;
}

/** A table of the open corpus: which column was read as which field, and a button to change that. */
export function ColumnsOfTable({ file, table, corpora, close }: Props) {
  const canRead = corpora.receipt !== null && corpora.receipt.builtWith !== null;
  const summary =
    table.taken.title === undefined
      ? 'not read, since none of its columns looks like titles'
      : columnsInWords(table);
  return (
    <section aria-label={`Columns of ${file}`}>
      <p className="quiet small">
        {file}: {summary}.
      </p>
      {canRead && <ColumnsButton file={file} table={table} corpora={corpora} close={close} />}
    </section>
  );
}

/** Opens the column dialog for a table of the open corpus. */
export function ColumnsButton({ file, table, corpora, close }: Props) {
  const isKnown = table.taken.title !== undefined;
  return (
    <DialogTrigger>
      <Button className="button wide">
        {isKnown ? `Change the columns of ${file}…` : `Choose the columns of ${file}…`}
      </Button>
      <ModalOverlay className="overlay above" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog columns-dialog">
            <Columns
              file={file}
              table={table}
              read={(columns) => {
                close();
                corpora.readAgain(file, columns);
              }}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

/** Opens the column dialog when the only file given is a table without a recognised title column. */
export function AskColumns() {
  const unread = useCorpora()?.unread;
  if (!unread) return null;
  return (
    <ModalOverlay
      className="overlay above"
      isOpen
      isDismissable
      onOpenChange={() => {
        unread.answer(null);
      }}
    >
      <Modal className="modal wide">
        <Dialog className="dialog columns-dialog">
          <Columns key={unread.file} file={unread.file} table={unread.table} read={unread.answer} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Fields that a column can be assigned to, with their labels. */
const FIELDS: readonly (readonly [ColumnField, string])[] = [
  ['title', 'Title'],
  ['abstract', 'Abstract'],
  ['year', 'Year'],
  ['doi', 'DOI'],
  ['authors', 'Authors'],
  ['venue', 'Venue'],
  ['keywords', 'Keywords'],
];

interface ColumnsProps extends TableRead {
  readonly read: (columns: ColumnNames) => void;
}

function Columns({ file, table, read }: ColumnsProps) {
  const { header, taken, sample } = table;
  const [chosen, setChosen] = useState<ColumnMap>(taken);
  const isKnown = taken.title !== undefined;
  const choose = (field: ColumnField, value: string) => {
    const others = Object.entries(chosen).filter(([name]) => name !== field);
    const own: [string, number][] = value === '' ? [] : [[field, Number(value)]];
    setChosen(Object.fromEntries([...others, ...own]));
  };
  return (
    <>
      <Heading slot="title">
        {isKnown ? `What the columns of ${file} hold` : `Which column of ${file} is the title?`}
      </Heading>
      {!isKnown && (
        <p className="quiet">
          It is a table, but none of its columns looks like titles. Choose the one that holds
          titles, and any others it has.
        </p>
      )}
      <div className="column-choices">
        {FIELDS.map(([field, name]) => (
          <FieldChoice
            key={field}
            {...{ field, name, table }}
            value={chosen[field]}
            choose={(value) => {
              choose(field, value);
            }}
          />
        ))}
      </div>
      {chosen.title !== undefined && <Preview rows={sample} columns={chosen} header={header} />}
      <div className="dialog-buttons">
        <Button slot="close" className="button">
          Cancel
        </Button>
        <Button
          className="button strong"
          isDisabled={chosen.title === undefined}
          onPress={() => {
            read(Object.fromEntries(Object.entries(chosen).map(([f, i]) => [f, header[i] ?? ''])));
          }}
        >
          Read it with these columns
        </Button>
      </div>
    </>
  );
}

interface FieldChoiceProps {
  readonly field: ColumnField;
  readonly name: string;
  readonly table: TableReading;
  readonly value: number | undefined;
  readonly choose: (value: string) => void;
}

function FieldChoice({
  field,
  name,
  table: { header, taken, sample },
  value,
  choose,
}: FieldChoiceProps) {
  // If the header is not recognised, show the first value too, so that columns can be told apart.
  const isKnown = taken.title !== undefined;
  const nameOf = (column: string, i: number) => {
    const called = cut(column, 60) || `column ${i + 1}`;
    const first = isKnown ? '' : cut(sample[0]?.[i] ?? '', 40);
    return first === '' ? called : `${called}: ${first}`;
  };
  return (
    <label>
      <span>{name}</span>
      <select
        className="text-input"
        value={value ?? ''}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        {field !== 'title' && <option value="">none</option>}
        {field === 'title' && value === undefined && <option value="">choose a column</option>}
        {header.map((column, i) => (
          <option key={i} value={i}>
            {nameOf(column, i)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PreviewProps {
  readonly rows: TableReading['sample'];
  readonly columns: ColumnMap;
  readonly header: readonly string[];
}

/** Maximum characters shown of a title or abstract. */
const SHOWN = 160;

/** The first records as read with the chosen columns. */
function Preview({ rows, columns, header }: PreviewProps) {
  return (
    <section aria-label="The first records" aria-live="polite">
      <h3 className="panel-label">The first records, read with these columns</h3>
      <ol className="column-preview">
        {rows.map((row, i) => {
          const {
            title,
            abstract = '',
            published,
            authors = [],
            venue,
            doi,
          } = recordOf(row, columns, header);
          const facts = [published, authors.slice(0, 3).join(', '), venue, doi].filter(Boolean);
          return (
            <li key={i}>
              <b>{cut(title, SHOWN) || 'no title: it would be skipped'}</b>
              <span className="quiet small">{facts.join(' · ')}</span>
              <span className="small">{cut(abstract, SHOWN) || 'no abstract'}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The text, trimmed and cut to `most` characters with an ellipsis. */
function cut(text: string, most: number): string {
  const whole = text.trim();
  return whole.length <= most ? whole : `${whole.slice(0, most).trimEnd()}…`;
}
