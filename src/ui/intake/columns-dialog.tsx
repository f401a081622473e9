// Which column of a table was taken for what, and the way to have it otherwise: a choice a field, and the
// first records as they would be read.

import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { columnsInWords } from '../../core/papers/formats/columns.ts';
import { recordOf } from '../../core/papers/formats/table.ts';
import type { ColumnField, ColumnMap, Table } from '../../core/papers/formats/columns.ts';
import type { Desk } from './desk.ts';

interface Props {
  readonly file: string;
  readonly table: Table;
  readonly desk: Desk;
  readonly close: () => void;
}

export function ColumnsDialog({ file, table, desk, close }: Props) {
  return (
    <section aria-label={`Columns of ${file}`}>
      <p className="quiet small">
        {file}: {columnsInWords(table)}.
      </p>
      <DialogTrigger>
        <Button className="button wide">Change the columns of {file}…</Button>
        <ModalOverlay className="overlay above" isDismissable>
          <Modal className="modal wide">
            <Dialog className="dialog columns-dialog">
              <Columns
                file={file}
                table={table}
                read={(columns) => {
                  close();
                  desk.readAgain(file, columns);
                }}
              />
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </section>
  );
}

/** The fields that can be chosen, in words. */
const FIELDS: readonly (readonly [ColumnField, string])[] = [
  ['title', 'Title'],
  ['abstract', 'Abstract'],
  ['year', 'Year'],
  ['doi', 'DOI'],
  ['authors', 'Authors'],
  ['venue', 'Venue'],
  ['keywords', 'Keywords'],
];

interface ColumnsProps {
  readonly file: string;
  readonly table: Table;
  readonly read: (columns: Partial<Record<ColumnField, string>>) => void;
}

function Columns({ file, table: { header, taken, sample }, read }: ColumnsProps) {
  const [chosen, setChosen] = useState<ColumnMap>(taken);
  const choose = (field: ColumnField, value: string) => {
    const others = Object.entries(chosen).filter(([name]) => name !== field);
    const own: [string, number][] = value === '' ? [] : [[field, Number(value)]];
    setChosen(Object.fromEntries([...others, ...own]));
  };
  return (
    <>
      <Heading slot="title">What the columns of {file} hold</Heading>
      <div className="column-choices">
        {FIELDS.map(([field, name]) => (
          <label key={field}>
            <span>{name}</span>
            <select
              className="text-input"
              value={chosen[field] ?? ''}
              onChange={(event) => {
                choose(field, event.target.value);
              }}
            >
              {field !== 'title' && <option value="">none</option>}
              {header.map((column, i) => (
                <option key={i} value={i}>
                  {column.trim().slice(0, 60) || `column ${i + 1}`}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Preview rows={sample} columns={chosen} header={header} />
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
          Read it again so
        </Button>
      </div>
    </>
  );
}

interface PreviewProps {
  readonly rows: Table['sample'];
  readonly columns: ColumnMap;
  readonly header: readonly string[];
}

/** The first records as they would be read. */
function Preview({ rows, columns, header }: PreviewProps) {
  return (
    <section aria-label="The first records" aria-live="polite">
      <h3 className="panel-label">The first records, so read</h3>
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
              <b>{title.trim().slice(0, 160) || 'no title: it would be skipped'}</b>
              <span className="quiet small">{facts.join(' · ')}</span>
              <span className="small">{abstract.trim().slice(0, 160) || 'no abstract'}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
