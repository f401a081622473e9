// Notes of the papers in which terms were sought: they are read once more, with all the others, by the same
// hands for the most part. Each thread keeps its own.

import type { OwnName, PaperText } from './concepts/concept.ts';
import type { DefinedForms } from './concepts/extract.ts';
import type { Vocabulary } from './concepts/vocabulary.ts';
import type { WordTable } from './concepts/words.ts';

/** What is known before terms are discovered. */
export interface FirstKnowledge {
  /** The vocabulary before terms of the corpus were added: what it names is nobody's own. */
  readonly given: Vocabulary;
  /** What is known of English words; without any, no names of a paper's own are sought. */
  readonly words: WordTable;
}

/** What a paper says whatever the vocabulary that is sought in it. */
export interface Notes {
  readonly defined: DefinedForms;
  /** Names of its own. */
  readonly introduces: readonly OwnName[];
}

/** Papers of which notes are kept, at most: a sample is no larger. */
const MOST = 4000;

/** Notes taken with some knowledge, until they are asked for. */
export class KeptNotes {
  private readonly byTitle = new Map<
    string,
    { readonly abstract: string; readonly notes: Notes }
  >();

  constructor(private readonly knowledge: FirstKnowledge) {}

  keep({ title, abstract }: PaperText, notes: Notes): void {
    if (this.byTitle.size < MOST) this.byTitle.set(title, { abstract, notes });
  }

  /** The notes of a paper, if it has been read. */
  find({ title, abstract }: PaperText): Notes | undefined {
    const kept = this.byTitle.get(title);
    return kept?.abstract === abstract ? kept.notes : undefined;
  }

  /** As {@link find}; they are not wanted again. */
  take(paper: PaperText): Notes | undefined {
    const notes = this.find(paper);
    if (notes !== undefined) this.byTitle.delete(paper.title);
    return notes;
  }

  isOf({ given, words }: FirstKnowledge): boolean {
    return this.knowledge.given === given && this.knowledge.words === words;
  }
}

let latest: KeptNotes | null = null;

/** Begins to keep notes, and forgets those before. */
export function keepNotes(knowledge: FirstKnowledge): KeptNotes {
  return (latest = new KeptNotes(knowledge));
}

/** The notes that are kept, where they were taken with the same knowledge. */
export function keptNotes(knowledge: FirstKnowledge): KeptNotes | null {
  return latest?.isOf(knowledge) ? latest : null;
}
