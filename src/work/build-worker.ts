// The Worker that builds and stores a corpus, or reads vocabulary files: it gets one request, and answers with
// progress and then one result or one error.

import { readWords } from '../core/concepts/words.ts';
import { UnknownColumns } from '../core/papers/formats/table.ts';
import { withFilesOf } from './add-to-corpus.ts';
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

/** A request to build a corpus. */
export interface BuildOrder {
  readonly kind: 'build';
  readonly order: CorpusOrder;
  /** Id of a stored corpus to which the files are added, keeping its positions; null for a new one. */
  readonly addTo: string | null;
}

/** A message to the Worker: a corpus to build, or vocabulary files to read. */
export type BuildCall = (BuildOrder | { readonly kind: 'terms'; readonly order: TermOrder }) & {
  /** Absolute address of the app, ending in a slash. */
  readonly base: string;
};

/** A built corpus, stored if the browser allows it; long texts are bytes, which can be transferred. */
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
      /** The table whose columns the reader has to name, if that is the only reason. */
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

/** The order preceded by the files of a stored corpus; unchanged if that no longer exists. */
async function withFormer(order: CorpusOrder, id: string): Promise<CorpusOrder> {
  const kept = await browserCorpora()
    .read(id)
    .catch(() => null);
  return kept === null ? order : withFilesOf(kept, order);
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
