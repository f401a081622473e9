// Names that a paper defines for itself: short forms that it spells out and names that it gives to its own
// work. They do not depend on the vocabulary, so those found while terms are discovered in a sample are
// cached for the extraction that follows. One cache per thread.

import type { OwnName, PaperText } from './concepts/concept.ts';
import type { DefinedForms } from './concepts/extract.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import type { WordTable } from './concepts/words.ts';

/** The part of the extraction context that is known before terms are discovered. */
export interface BaseContext {
  /** The vocabulary before terms of the corpus were added; what it names is no paper's own. */
  readonly given: Vocabulary;
  /** English word statistics; when empty, a paper's own names are not looked for. */
  readonly words: WordTable;
}

/** The names that a paper defines for itself. */
export interface LocalNames {
  /** Short forms that its title or abstract spells out. */
  readonly defined: DefinedForms;
  /** Names that it gives to its own work. */
  readonly introduces: readonly OwnName[];
}

/** Papers in a cache at most; the discovery sample is no larger. */
const MAX_CACHED = 4000;

/** Local names found with one context, by paper. */
export class LocalNameCache {
  private readonly byTitle = new Map<
    string,
    { readonly abstract: string; readonly names: LocalNames }
  >();

  constructor(private readonly context: BaseContext) {}

  add({ title, abstract }: PaperText, names: LocalNames): void {
    if (this.byTitle.size < MAX_CACHED) this.byTitle.set(title, { abstract, names });
  }

  find({ title, abstract }: PaperText): LocalNames | undefined {
    const cached = this.byTitle.get(title);
    return cached?.abstract === abstract ? cached.names : undefined;
  }

  /** As {@link find}, and removes the entry. */
  take(paper: PaperText): LocalNames | undefined {
    const names = this.find(paper);
    if (names !== undefined) this.byTitle.delete(paper.title);
    return names;
  }

  isFor({ given, words }: BaseContext): boolean {
    return this.context.given === given && this.context.words === words;
  }
}

let latest: LocalNameCache | null = null;

/** Replaces this thread's cache by an empty one. */
export function startLocalNameCache(context: BaseContext): LocalNameCache {
  return (latest = new LocalNameCache(context));
}

/** This thread's cache, if it was filled with the same context. */
export function localNameCacheFor(context: BaseContext): LocalNameCache | null {
  return latest?.isFor(context) ? latest : null;
}
