// The texts of a sample, prepared for counting candidates.

import type { AcronymDefinition } from './acronyms.ts';
import type { TermLines } from './term-lines.ts';

/** Titles and abstracts in turn, split into words, and what is known of them. */
export interface ReadLines {
  readonly lines: TermLines;
  /** By word: the number of the mention that covers it, from 1 on; 0: none. And the concept of each mention. */
  readonly known: Int32Array;
  readonly concepts: readonly string[];
  /** By line: share of its words in mentions. */
  readonly knownShares: Float64Array;
  /** Last word of a long form → its definition. */
  readonly definitions: ReadonlyMap<number, AcronymDefinition>;
}

/** Whether a line is an abstract. */
export function isAbstract(line: number): boolean {
  return (line & 1) !== 0;
}

/** The row of the paper that has a line. */
export function rowOf(line: number): number {
  return line >> 1;
}
