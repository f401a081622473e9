// A reader's own vocabulary: terms and stop words, independent of the file format.

import { InputError } from '../input-error.ts';
import type { ConceptType } from '../concepts/concept.ts';

/** A term of a vocabulary file. */
export interface VocabularyTerm {
  readonly label: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  /** Null where the file does not say. */
  readonly type: ConceptType | null;
  /** The label of a broader term, of this file or of the curated vocabulary. */
  readonly broader: string | null;
  readonly definition: string;
  /** 1-based; 0 where unknown. */
  readonly line: number;
}

/** A text that must not name a concept. */
export interface StopWord {
  readonly text: string;
  readonly line: number;
}

/** The content of a vocabulary file. */
export interface TermList {
  readonly file: string;
  readonly terms: readonly VocabularyTerm[];
  readonly stopWords: readonly StopWord[];
}

/** An error about a term of a file. */
export class TermError extends InputError {
  constructor(
    file: string,
    readonly term: VocabularyTerm,
    what: string,
    remedy: string,
  ) {
    super(file, term.line, what, remedy);
  }
}

/** A term with only its label known. */
export function bareTerm(label: string, line: number): VocabularyTerm {
  return { label, acronym: null, aliases: [], type: null, broader: null, definition: '', line };
}

/** The 1-based line where a text first occurs; 0 where it does not. */
export function lineOf(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  return at < 0 ? 0 : text.slice(0, at).split(/\r\n?|\n/).length;
}

/** @throws InputError naming file and line where a label is empty */
export function checkLabel(file: string, line: number, label: string): void {
  if (label.trim() !== '') return;
  throw new InputError(file, line, 'an empty label', 'Name the term or take the line away.');
}

/**
 * One broader term for each: the first of those named that closes no cycle; else the first, whose cycle
 * is reported later.
 */
export function chooseBroader(
  parents: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const chosen = new Map<string, string>();
  const closes = (child: string, parent: string) => {
    for (let up: string | undefined = parent; up !== undefined; up = chosen.get(up))
      if (up === child) return true;
    return false;
  };
  for (const [child, named] of parents) {
    const open = named.find((parent) => !closes(child, parent));
    if (open !== undefined) chosen.set(child, open);
  }
  // Added last, so that the search above does not loop.
  for (const [child, [first]] of parents)
    if (first !== undefined && !chosen.has(child)) chosen.set(child, first);
  return chosen;
}
