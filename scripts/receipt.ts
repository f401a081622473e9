// receipt: the outcome of every record, one line each, and the totals on stderr.

import { mergePapers } from '../src/core/papers/merge-papers.ts';
import { receiptCsv, receiptOf, sumReceipt, sumsInWords } from '../src/core/papers/receipt.ts';
import { encodingInWords } from '../src/core/papers/encoding.ts';
import { columnsInWords } from '../src/core/papers/formats/columns.ts';
import { printable, tell, withClearErrors } from './command.ts';
import { readEveryRecord } from './read-input.ts';
import type { ReceiptLine } from '../src/core/papers/receipt.ts';
import type { Command } from './command.ts';

/** The command `receipt [FILE…] [--csv]`. */
export function runReceipt({ files, csv, columns }: Command): void {
  const { readings } = withClearErrors(() => readEveryRecord(files, columns));
  const lines = receiptOf(readings, mergePapers(readings));
  process.stdout.write(csv ? receiptCsv(lines) : lines.map(lineInWords).join(''));
  for (const { file, table } of readings)
    if (table) tell(printable(`${file}: ${columnsInWords(table)}`));
  for (const { file, encoding } of readings)
    if (encoding !== undefined) tell(printable(`${file}: ${encodingInWords(encoding)}`));
  tell(sumsInWords(sumReceipt(lines)));
}

/** Characters of a title on a line of text. */
const TITLE = 60;

/** `my.bib:12  merged  merged by DOI  A title → its-paper`. */
function lineInWords({ file, line, title, outcome, into, notes, reason }: ReceiptLine): string {
  const why = reason ?? notes.join(', ');
  const end = into === null ? '' : ` → ${into}`;
  const parts = [`${file}:${line}`, outcome, why, title.slice(0, TITLE) + end];
  return `${printable(parts.filter((part) => part !== '').join('  '))}\n`;
}
