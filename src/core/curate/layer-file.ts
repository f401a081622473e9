// Edits as a file that people can read, compare and correct: JSON, an edit a line.

import * as v from 'valibot';
import { InputError } from '../input-error.ts';
import { changeSchema } from './edit.ts';
import type { Change, Edit } from './edit.ts';

/** Version of the format below; a reader refuses a newer one and reads every older one. */
export const CURATION_VERSION = 1;

/** The content of a file of edits. */
export interface CurationFile {
  /** Name of the corpus for which the edits were made; informative only. */
  readonly corpus: string;
  readonly edits: readonly Edit[];
}

/** The file of some edits, ending in a line break. */
export function writeCuration({ corpus, edits }: CurationFile): string {
  const lines = edits.map(({ id, ...change }) => JSON.stringify({ id, ...change }));
  const head = `{"paperloomCuration":${CURATION_VERSION},"corpus":${JSON.stringify(corpus)},"edits":[`;
  return [head, lines.join(',\n'), ']}', ''].filter((part, i) => part !== '' || i === 3).join('\n');
}

const fileSchema = v.object({
  paperloomCuration: v.number(),
  corpus: v.optional(v.string(), ''),
  edits: v.array(v.looseObject({ id: v.pipe(v.string(), v.nonEmpty('an empty id')) })),
});

/**
 * Reads what {@link writeCuration} wrote.
 * @throws InputError naming the file and, where known, the line: invalid JSON, another form, a newer
 * version, an unknown change, a repeated id
 */
export function readCuration({ name, text }: { readonly name: string; readonly text: string }) {
  const file = v.safeParse(fileSchema, parse(name, text));
  if (!file.success) {
    const { message } = file.issues[0];
    throw new InputError(name, 1, `no file of edits: ${message}`, 'Open one that was saved here.');
  }
  const { paperloomCuration: version, corpus, edits } = file.output;
  if (version !== CURATION_VERSION) {
    const what = `edits of version ${version}, this program reads ${CURATION_VERSION}`;
    throw new InputError(name, 1, what, 'Use the program that saved them.');
  }
  const seen = new Set<string>();
  const read = edits.map((edit, i) => readEdit(edit, seen, { name, line: lineOfEdit(text, i) }));
  return { corpus, edits: read } satisfies CurationFile;
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new InputError(name, brokenLine(text), 'no JSON', 'Correct it or save the edits again.');
  }
}

/** The first line with an edit that is not valid JSON on its own; 0 where there is none. */
function brokenLine(text: string): number {
  const isBroken = (line: string) => {
    const alone = line.trim().replace(/,$/, '');
    if (!alone.startsWith('{"id"')) return false;
    try {
      JSON.parse(alone);
      return false;
    } catch {
      return true;
    }
  };
  return text.split('\n').findIndex(isBroken) + 1;
}

/** The 1-based line with the `op` of the edit at an index; 0 where it has none. */
function lineOfEdit(text: string, index: number): number {
  let at = -1;
  for (let i = 0; i <= index; i++) {
    at = text.indexOf('"op"', at + 1);
    if (at < 0) return 0;
  }
  return text.slice(0, at).split('\n').length;
}

function readEdit(
  { id, ...rest }: { readonly id: string },
  seen: Set<string>,
  { name, line }: { readonly name: string; readonly line: number },
): Edit {
  if (seen.has(id)) {
    throw new InputError(name, line, `two edits have the id “${id}”`, 'Give one another id.');
  }
  seen.add(id);
  const change = v.safeParse(changeSchema, rest);
  if (!change.success) {
    const issue = change.issues[0];
    const path = v.getDotPath(issue) ?? 'op';
    throw new InputError(name, line, `edit “${id}”, ${path}: ${issue.message}`, 'Correct it.');
  }
  return { ...(change.output satisfies Change), id };
}
