// What the desk says of what has become of files and corpora.

import { sumReceipt, sumsInWords } from '../../core/papers/receipt.ts';
import type { ReceiptLine } from '../../core/papers/receipt.ts';
import type { FinishedCorpus } from '../../work/build-worker.ts';
import type { Desk } from './desk.ts';

const NOT_KEPT = 'It cannot be kept in this browser, and is gone when the page is closed.';

/** What went wrong, for the reader. */
export function troubleOf(error: unknown): Desk['news'] {
  return { text: error instanceof Error ? error.message : String(error), isBad: true };
}

export function missing(id: string): string {
  return `The corpus of this address (${id}) is not kept in this browser. Drop its files on the page to build it again.`;
}

/** @param name of the corpus that is being built; not known for a moment */
export function busyWith(name = 'another corpus'): string {
  return `The map of ${name} is still being built. Give this again when it is there, or cancel that first.`;
}

export function tellBuilt(
  { refused, isKept }: FinishedCorpus,
  lines: readonly ReceiptLine[],
): string {
  const one = refused.length === 1 ? 'Left out: ' : `Left out, ${refused.length}:\n`;
  const out = refused.length === 0 ? [] : [one + refused.join('\n')];
  return [`${sumsInWords(sumReceipt(lines))}.`, ...out, ...(isKept ? [] : [NOT_KEPT])].join('\n');
}

export function otherCorpus(corpus: string): string {
  return `This project was made on another corpus (${corpus}) and does not carry it; what fits the one that is open was brought in.`;
}
