// The receipt of an import: the outcome of every record, one line each.

import { useMemo, useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { encodingInWords } from '../../core/papers/encoding.ts';
import { receiptCsv, sumReceipt } from '../../core/papers/receipt.ts';
import { Choice } from '../choice.tsx';
import { download } from '../save-figure.ts';
import { countOf, grouped } from '../words.ts';
import type { ReactNode } from 'react';
import type { ReceiptLine } from '../../core/papers/receipt.ts';
import type { Receipt } from '../../work/build-corpus.ts';

/** Subsets of a receipt, by outcome or by what is missing. */
const PARTS = [
  ['all', 'All', () => true],
  ['kept', 'Kept', ({ outcome }) => outcome === 'kept'],
  ['merged', 'Merged', ({ outcome }) => outcome === 'merged'],
  ['skipped', 'Skipped', ({ outcome }) => outcome === 'skipped'],
  ['bare', 'No abstract', ({ notes }) => notes.includes('no abstract')],
  ['undated', 'No year', ({ notes }) => notes.includes('no year')],
] as const satisfies readonly (readonly [string, string, (line: ReceiptLine) => boolean])[];

type Part = (typeof PARTS)[number][0];

interface Props {
  readonly receipt: Receipt;
  /** Label of the button that opens it. */
  readonly children: ReactNode;
}

export function ReceiptDialog({ receipt, children }: Props) {
  return (
    <DialogTrigger>
      <Button className="button wide">{children}</Button>
      <ModalOverlay className="overlay above" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog">
            <Records receipt={receipt} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Records({ receipt: { lines, encodings = [] } }: Pick<Props, 'receipt'>) {
  const [part, setPart] = useState<Part>('all');
  const { records, kept, merged, skipped, noAbstract } = sumReceipt(lines);
  const parts = PARTS.map(([id, name, test]) => ({ id, name, seen: lines.filter(test) }));
  return (
    <>
      <Heading slot="title">What became of each record</Heading>
      <p className="quiet">
        {countOf(records, 'record')}: {countOf(kept, 'paper')}
        {merged > 0 &&
          `, ${grouped(merged)} merged into ${kept === 1 ? 'it' : 'them'} because ${merged === 1 ? 'it is of a paper that was there' : 'they are of papers that were there'}`}
        {skipped > 0 && `, ${grouped(skipped)} skipped`}.
        {noAbstract > 0 && ` ${grouped(noAbstract)} without an abstract: only the title is read.`}
      </p>
      {encodings.map(({ file, encoding }) => (
        <p key={file} className="quiet small">
          {file}: {encodingInWords(encoding)}.
        </p>
      ))}
      <Choice
        label="Show"
        value={part}
        options={parts.map(
          ({ id, name, seen }) => [id, `${name} ${grouped(seen.length)}`] as const,
        )}
        onChange={setPart}
      />
      <Lines lines={parts.find(({ id }) => id === part)!.seen} all={lines} />
      <div className="dialog-buttons">
        <Button
          className="button"
          onPress={() => {
            download(new Blob([receiptCsv(lines)], { type: 'text/csv' }), 'receipt.csv');
          }}
        >
          Save as CSV
        </Button>
        <Button slot="close" className="button strong">
          Close
        </Button>
      </div>
    </>
  );
}

/** px; estimated height of a single-line row. Longer rows are measured. */
const ROW = 46;

interface LinesProps {
  readonly lines: readonly ReceiptLine[];
  /** The whole receipt, in which the targets of merged records are looked up. */
  readonly all: readonly ReceiptLine[];
}

function Lines({ lines, all }: LinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const firsts = useMemo(() => firstLines(all), [all]);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  return (
    <div
      ref={box}
      className="receipt"
      tabIndex={0}
      role="region"
      aria-label={countOf(lines.length, 'record')}
    >
      {lines.length === 0 && <p className="quiet">None.</p>}
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]!;
          return (
            <li
              key={index}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className={`outcome ${line.outcome}`}>{line.outcome}</span>
              <span className="receipt-title">{line.title.slice(0, 300)}</span>
              <span className="quiet small">
                {[placeOf(line), ...remarksOn(line, firsts)].join(' · ')}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const placeOf = ({ file, line }: ReceiptLine) => `${file}, line ${line}`;

/** The line of each paper's first record, by paper id. */
function firstLines(lines: readonly ReceiptLine[]): ReadonlyMap<string, ReceiptLine> {
  const kept = lines.filter(({ outcome }) => outcome === 'kept');
  return new Map(kept.flatMap((line) => (line.into === null ? [] : [[line.into, line] as const])));
}

/** What a record lacks, what it was merged with and why, or why it was skipped. */
function remarksOn(
  { outcome, notes, into, reason }: ReceiptLine,
  firsts: ReadonlyMap<string, ReceiptLine>,
): readonly string[] {
  const first = outcome === 'merged' && into !== null ? firsts.get(into) : undefined;
  const remarks = notes.map((note) =>
    first && note.startsWith('merged') ? `${note} with ${placeOf(first)}` : note,
  );
  return reason === null ? remarks : [...remarks, reason];
}
