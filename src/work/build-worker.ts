// The Worker in which a corpus is built and kept, or a vocabulary read: one order, news of how far it is,
// one result or one reason.

import { readWords } from '../core/concepts/words.ts';
import { UnknownColumns } from '../core/papers/formats/table.ts';
import { orderWith } from './add-to-corpus.ts';
import { buildCorpus } from './build-corpus.ts';
import { browserCorpora } from './corpora.ts';
import { fetchText } from './fetch-text.ts';
import { packFiles, packText } from './packed.ts';
import { readTermFiles } from './read-terms.ts';
import type { Vocabulary } from '../core/concepts/vocabulary.ts';
import type {
  BuildProgress,
  BuiltCorpus,
  CorpusOrder,
  Knowledge,
  Receipt,
  TableRead,
} from './build-corpus.ts';
import type { PackedFile } from './packed.ts';
import type { ReadTerms, TermOrder } from './read-terms.ts';

/** What a corpus is built of. */
export interface BuildOrder {
  readonly kind: 'build';
  readonly order: CorpusOrder;
  /** A corpus kept here that the files are added to, whose places stay; null for a new one. */
  readonly addTo: string | null;
}

/** A message to the Worker: a corpus to be built, or vocabulary files to be read. */
export type BuildCall = (BuildOrder | { readonly kind: 'terms'; readonly order: TermOrder }) & {
  /** Absolute address of the app, ending in a slash. */
  readonly base: string;
};

/** A corpus that was built and, where the browser lets it, kept; all that is long in it is bytes. */
export interface FinishedCorpus extends Omit<
  BuiltCorpus,
  'files' | 'receipt' | 'tables' | 'unknown' | 'encodings'
> {
  readonly packed: readonly PackedFile[];
  /** A {@link Receipt} as JSON. */
  readonly receipt: Uint8Array<ArrayBuffer>;
  readonly isKept: boolean;
}

/** A message from the Worker. */
export type BuildNews =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'done'; readonly corpus: FinishedCorpus }
  | { readonly kind: 'read'; readonly terms: ReadTerms }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** The table whose columns somebody has to name, where that is all there is to it. */
      readonly unread?: TableRead;
    };

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

self.addEventListener('message', ({ data }: MessageEvent<BuildCall>) => {
  void build(data).then((news) => {
    post(news, news.kind === 'done' ? buffersOf(news.corpus) : []);
  });
});

function post(news: BuildNews, transfer: ArrayBuffer[] = []): void {
  self.postMessage(news, { transfer });
}

function buffersOf({ packed, receipt }: FinishedCorpus): ArrayBuffer[] {
  return [...packed.map(({ bytes }) => bytes.buffer), receipt.buffer];
}

async function build({ base, ...call }: BuildCall): Promise<BuildNews> {
  try {
    if (call.kind === 'terms') {
      const { vocabulary } = await fetchKnowledge(base);
      const { readTurtle } = await import('./read-turtle.ts');
      return { kind: 'read', terms: readTermFiles(call.order, vocabulary, { decode, readTurtle }) };
    }
    const watch = (progress: BuildProgress) => {
      post({ kind: 'progress', progress });
    };
    const whole = call.addTo === null ? call.order : await withFormer(call.order, call.addTo);
    const built = buildCorpus(whole, await fetchKnowledge(base), { decode, watch });
    const isKept = await browserCorpora()
      .write({ built, given: whole.files })
      .then(
        () => true,
        () => false,
      );
    return { kind: 'done', corpus: finished(built, isKept) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!(error instanceof UnknownColumns)) return { kind: 'failed', reason };
    const { file, table } = error;
    return { kind: 'failed', reason, unread: { file, table } };
  }
}

/** The order over what is kept of a corpus; alone where that is gone. */
async function withFormer(order: CorpusOrder, id: string): Promise<CorpusOrder> {
  const kept = await browserCorpora()
    .read(id)
    .catch(() => null);
  return kept === null ? order : orderWith(kept, order);
}

function finished(built: BuiltCorpus, isKept: boolean): FinishedCorpus {
  const { files, receipt: lines, tables = [], unknown = [], encodings = [], ...rest } = built;
  const builtWith = isKept ? (rest.terms ?? '') : null;
  const told = { lines, tables, unknown, encodings, builtWith } satisfies Receipt;
  const receipt = packText(JSON.stringify(told));
  return { ...rest, packed: packFiles(files), receipt, isKept };
}

async function fetchKnowledge(base: string): Promise<Knowledge> {
  const [vocabulary, words] = await Promise.all([
    fetchText(`${base}knowledge/vocabulary.json`),
    fetchText(`${base}knowledge/words.tsv`),
  ]);
  return { vocabulary: JSON.parse(vocabulary) as Vocabulary, words: readWords('words.tsv', words) };
}
