// Names that a paper defines for itself: short forms that it spells out and names that it gives to its own
// work. They do not depend on the terms of the corpus, so those found while terms are discovered in a sample
// are kept for the extraction that follows.

import { findDefined } from './extract.ts';
import { findOwnNames, namesOf } from './own-names.ts';
import type { OwnName, PaperText } from './concept.ts';
import type { DefinedForms } from './extract.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordTable } from './words.ts';

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

/** Papers whose names are kept at most; the discovery sample is no larger. */
const MOST_KEPT = 4000;

/** Finds local names with one context, and keeps those of the first papers that it is told to keep. */
export class LocalNameFinder {
  private readonly words: WordTable;
  private readonly isKnown: ReturnType<typeof namesOf>;
  private readonly byTitle = new Map<
    string,
    { readonly abstract: string; readonly names: LocalNames }
  >();

  constructor({ given, words }: BaseContext) {
    this.words = words;
    this.isKnown = namesOf(given);
  }

  /** The names of a paper: those kept, or found now. */
  find(paper: PaperText): LocalNames {
    return this.kept(paper) ?? this.compute(paper);
  }

  /** As {@link find}; keeps the names while there is room. */
  findAndKeep(paper: PaperText): LocalNames {
    const kept = this.kept(paper);
    if (kept !== undefined) return kept;
    const names = this.compute(paper);
    const { title, abstract } = paper;
    if (this.byTitle.size < MOST_KEPT) this.byTitle.set(title, { abstract, names });
    return names;
  }

  /** The names of a paper if they have been kept. */
  kept({ title, abstract }: PaperText): LocalNames | undefined {
    const known = this.byTitle.get(title);
    return known?.abstract === abstract ? known.names : undefined;
  }

  private compute(paper: PaperText): LocalNames {
    const { words, isKnown } = this;
    return {
      defined: findDefined(paper),
      introduces: words.size === 0 ? [] : findOwnNames(paper, words, isKnown),
    };
  }
}
