// What the reader is told of what has become of files and corpora.

import { sumReceipt, sumsInWords } from '../core/papers/receipt.ts';
import { namedIn } from './entries.ts';
import { NotKept } from './not-kept.ts';
import type { ReceiptLine } from '../core/papers/receipt.ts';
import type { FinishedCorpus } from './build-worker.ts';
import type { CorpusAddress, News } from './corpus-status.ts';
import type { CorpusEntry } from './entries.ts';

const NOT_KEPT = 'It cannot be kept in this browser, and is gone when the page is closed.';

/** While two corpora are compared. */
export const LAYING: News = { text: 'Laying the two corpora over each other…', isBad: false };

/** What went wrong, for the reader. */
export function troubleOf(error: unknown): News {
  return { text: reasonOf(error), isBad: true };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What could not be opened, and why. */
export function whyNotOpened(
  { corpus, against }: CorpusAddress,
  entries: readonly CorpusEntry[],
  error: unknown,
): string {
  if (error instanceof NotKept) return missing(error.corpus);
  const what =
    against !== null
      ? 'The comparison'
      : corpus === null
        ? 'The corpus that came with the page'
        : (namedIn(entries, corpus)?.name ?? `The corpus of this address (${corpus})`);
  return `${what} could not be opened. ${reasonOf(error)}`;
}

function missing(id: string): string {
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

export function notSaved(corpus: string): string {
  return `${corpus} is not kept in this browser, and cannot be saved as a project.`;
}

export function otherCorpus(corpus: string): string {
  return `This project was made on another corpus (${corpus}) and does not carry it; what fits the one that is open was brought in.`;
}
