// The Worker in which a corpus is built, or a vocabulary read: one order, news of how far it is, one
// result or one reason.

import { readWords } from '../core/concepts/words.ts';
import { buildCorpus } from './build-corpus.ts';
import { fetchText } from './fetch-text.ts';
import { readTermFiles } from './read-terms.ts';
import type { Vocabulary } from '../core/concepts/vocabulary.ts';
import type { BuildProgress, BuiltCorpus, CorpusOrder, Knowledge } from './build-corpus.ts';
import type { ReadTerms, TermOrder } from './read-terms.ts';

/** A message to the Worker: a corpus to be built, or vocabulary files to be read. */
export type BuildCall = (
  | { readonly kind: 'build'; readonly order: CorpusOrder }
  | { readonly kind: 'terms'; readonly order: TermOrder }
) & {
  /** Absolute address of the app, ending in a slash. */
  readonly base: string;
};

/** A message from the Worker. */
export type BuildNews =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'done'; readonly corpus: BuiltCorpus }
  | { readonly kind: 'read'; readonly terms: ReadTerms }
  | { readonly kind: 'failed'; readonly reason: string };

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

self.addEventListener('message', ({ data }: MessageEvent<BuildCall>) => {
  void build(data).then(post);
});

function post(news: BuildNews): void {
  self.postMessage(news);
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
    const corpus = buildCorpus(call.order, await fetchKnowledge(base), { decode, watch });
    return { kind: 'done', corpus };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function fetchKnowledge(base: string): Promise<Knowledge> {
  const [vocabulary, words] = await Promise.all([
    fetchText(`${base}knowledge/vocabulary.json`),
    fetchText(`${base}knowledge/words.tsv`),
  ]);
  return { vocabulary: JSON.parse(vocabulary) as Vocabulary, words: readWords('words.tsv', words) };
}
