// A file format: how it is recognised by content, and its reader.

import { readLine } from '../read-line.ts';
import type { DumpReading } from '../paper.ts';

/** A decoded file and its name. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** The label of its encoding, where it was read from bytes. */
  readonly encoding?: string;
  /** Outlines of the lines that were too long and are empty in `text`, by 1-based number. */
  readonly leftOut?: ReadonlyMap<number, string>;
}

/** A part of a file of JSON Lines: whole lines. */
export interface FilePart {
  readonly file: string;
  readonly text: string;
  /** 1-based. */
  readonly firstLine: number;
}

/** Reads the parts of one file; each is independent, so that they can be read in parallel. */
export type ReadParts = (parts: readonly FilePart[]) => readonly DumpReading[];

/** A format of files that hold papers. */
export interface Format {
  readonly name: string;
  /** Description for users: which programs write it. */
  readonly what: string;
  /** By content, from the first kilobytes. */
  readonly looksLike: (text: string) => boolean;
  /**
   * @param readParts reads the parts of a file that can be split; by default in the calling thread
   * @throws InputError where the file is not of the format after all
   */
  readonly read: (file: TextFile, readParts?: ReadParts) => DumpReading;
}

/** Characters of a page that are searched for buttons and author counts. */
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
