// Any file in: recognised by its content, read by the reader of its format, or refused in words.

import { InputError } from '../input-error.ts';
import { FORMATS } from './formats/format-table.ts';
import { readDump } from './read-dump.ts';
import { refuseUnreadable } from './refuse-input.ts';
import type { TextFile } from './formats/formats.ts';
import type { DumpReading } from './paper.ts';

/**
 * Reads one file of papers in any of the FORMATS; its name plays no part. Text of no format is read
 * as titles and abstracts line by line where it is plainly that.
 * @throws InputError saying what the file looks like and what can be read
 */
export function readFile(file: TextFile): DumpReading {
  refuseUnreadable(file.name, file.text);
  const format = FORMATS.find(({ looksLike }) => looksLike(file.text));
  return format ? format.read(file) : readUnmarked(file);
}

/** Without any mark only prose is left, or what is none of ours. */
function readUnmarked(file: TextFile): DumpReading {
  try {
    return readDump(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(file.name, error.line, error.what, `Paperloom reads ${formatsInWords()}.`);
  }
}

/** `BibTeX, RIS or …`: every format that can be read. */
export function formatsInWords(): string {
  const names = FORMATS.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
}
