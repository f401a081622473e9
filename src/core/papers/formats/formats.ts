// What a format of files is: how it is recognised by its content, and read.

import { readLine } from '../read-line.ts';
import type { DumpReading } from '../paper.ts';

/** The text of a file, decoded, and the name by which the reader knows it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** The label of the encoding it was in, where it came as bytes. */
  readonly encoding?: string;
  /** Lines, 1-based, that were too long and stand empty, each with its outline. */
  readonly leftOut?: ReadonlyMap<number, string>;
}

/** Whole lines of a file, each of them a record by itself. */
export interface FilePart {
  readonly file: string;
  readonly text: string;
  /** Where in the file it begins, 1-based. */
  readonly firstLine: number;
}

/** Reads parts of one file, in their order: each part by itself, so that others may help. */
export type ReadParts = (parts: readonly FilePart[]) => readonly DumpReading[];

/** A format of files that hold papers. */
export interface Format {
  readonly name: string;
  /** In words, for people who wonder where such a file comes from. */
  readonly what: string;
  /** By content, from the first kilobytes. */
  readonly looksLike: (text: string) => boolean;
  /**
   * Throws InputError where the file is none of its kind after all.
   * @param readParts who reads what can be read in parts; the caller when nobody is named
   */
  readonly read: (file: TextFile, readParts?: ReadParts) => DumpReading;
}

/** How much of a page is looked at for its buttons and author counts. In characters. */
const HEAD = 8000;

/** True for text with page furniture or with an author count among its first lines. */
export function looksLikeDump(text: string): boolean {
  const kinds = new Set(
    text
      .slice(0, HEAD)
      .split(/\r\n?|\n/)
      .map((line, index) => readLine(line.replace(/^\ufeff/, ''), index + 1).kind),
  );
  return kinds.has('authors') || (kinds.has('furniture') && kinds.has('text'));
}
