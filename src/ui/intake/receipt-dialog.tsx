// The receipt: what became of every record that was given, a line each.

import { useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { receiptCsv, sumReceipt } from '../../core/papers/receipt.ts';
import { Choice } from '../choice.tsx';
import { download } from '../save-figure.ts';
import { countOf, grouped } from '../words.ts';
import type { ReceiptLine } from '../../core/papers/receipt.ts';

type Outcome = ReceiptLine['outcome'] | 'all';

export function ReceiptDialog({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  return (
    <DialogTrigger>
      <Button className="button wide">
        Receipt: what became of {countOf(lines.length, 'record')}
      </Button>
      <ModalOverlay className="overlay above" isDismissable>
        <Modal className="modal wide">
          <Dialog className="dialog">
            <Receipt lines={lines} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Receipt({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  const [outcome, setOutcome] = useState<Outcome>('all');
  const { records, kept, merged, skipped, noAbstract } = sumReceipt(lines);
  const seen = outcome === 'all' ? lines : lines.filter((line) => line.outcome === outcome);
  return (
    <>
      <Heading slot="title">What became of each record</Heading>
      <p className="quiet">
        {grouped(records)} records: {countOf(kept, 'paper')}, {grouped(merged)} merged into them,{' '}
        {grouped(skipped)} skipped; {grouped(noAbstract)} without an abstract.
      </p>
      <Choice
        label="Show"
        value={outcome}
        options={[
          ['all', 'All'],
          ['kept', 'Kept'],
          ['merged', 'Merged'],
          ['skipped', 'Skipped'],
        ]}
        onChange={setOutcome}
      />
      <Lines lines={seen} />
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

/** px of a line that fits in one row; longer ones are measured. */
const ROW = 46;

function Lines({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  const box = useRef<HTMLDivElement>(null);
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
                {line.file}, line {line.line}
                {[...line.notes, ...(line.reason === null ? [] : [line.reason])]
                  .map((n) => ` · ${n}`)
                  .join('')}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
