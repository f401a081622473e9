// Messages to the reader about files and corpora.

import { sumReceipt, sumsInWords } from '../core/papers/receipt.ts';
import { namedIn } from './entries.ts';
import { NotKept } from './not-kept.ts';
import type { ReceiptLine } from '../core/papers/receipt.ts';
import type { FinishedCorpus } from './build-worker.ts';
import type { CorpusAddress, News } from './corpus-status.ts';
import type { CorpusEntry } from './entries.ts';

const NOT_KEPT = 'It cannot be kept in this browser, and is gone when the page is closed.';

/** Shown while a comparison loads. */
export const COMPARING: News = {
  text: 'Laying the two corpora over each other…',
  isBad: false,
  isOngoing: true,
};

/** An error as news. */
export function troubleOf(error: unknown): News {
  return { text: reasonOf(error), isBad: true };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The message for a corpus that could not be opened. */
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
        ? 'The built-in corpus'
        : (namedIn(entries, corpus)?.name ?? `The corpus of this address (${corpus})`);
  return `${what} could not be opened. ${reasonOf(error)}`;
}

function missing(id: string): string {
  return `The corpus of this address (${id}) is not kept in this browser. Drop its files on the page to build it again.`;
}

/** @param name name of the corpus being built; undefined until it is known */
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
