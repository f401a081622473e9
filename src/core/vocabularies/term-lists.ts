// A reader's own vocabulary as one readable file: JSON, a list for each source file, a term a line.

import * as v from 'valibot';
import { CONCEPT_TYPES } from '../concepts/concept.ts';
import { fingerprint } from '../hash.ts';
import { InputError } from '../input-error.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { TermList } from './term.ts';

/** Version of the format below; a reader refuses a newer one and reads every older one. */
export const TERM_LISTS_VERSION = 1;

/** The lists as text; equal lists give equal text. */
export function writeTermLists(lists: readonly TermList[]): string {
  const written = lists.map(({ file, terms, stopWords }) => {
    const lines = terms.map((term) => JSON.stringify(term)).join(',\n');
    const words = JSON.stringify(stopWords);
    return `{"file":${JSON.stringify(file)},"stopWords":${words},"terms":[\n${lines}\n]}`;
  });
  return `{"paperloomVocabulary":${TERM_LISTS_VERSION},"lists":[\n${written.join(',\n')}\n]}\n`;
}

/** A fingerprint of a reader's vocabulary; empty where there is none. */
export function fingerprintOfTerms(terms: readonly TermList[]): string {
  return terms.length === 0 ? '' : fingerprint(writeTermLists(terms));
}

const name = v.pipe(v.string(), v.trim(), v.nonEmpty('an empty text'), v.maxLength(1000));
const line = v.optional(v.pipe(v.number(), v.integer()), 0);

const listSchema = v.object({
  file: name,
  terms: v.array(
    v.object({
      label: name,
      acronym: v.nullable(name),
      aliases: v.array(name),
      type: v.nullable(v.picklist(CONCEPT_TYPES)),
      broader: v.nullable(name),
      definition: v.string(),
      line,
    }),
  ),
  stopWords: v.array(v.object({ text: name, line })),
});

const fileSchema = v.object({ paperloomVocabulary: v.number(), lists: v.array(listSchema) });

/**
 * Reads what {@link writeTermLists} wrote.
 * @throws InputError naming the file: invalid JSON, another form, a later version
 */
export function readTermLists({ name: file, text }: TextFile): readonly TermList[] {
  const refuse = (what: string) => new InputError(file, 1, what, 'Save the vocabulary again.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse('no JSON');
  }
  const version = (json as { paperloomVocabulary?: unknown } | null)?.paperloomVocabulary;
  if (typeof version === 'number' && version > TERM_LISTS_VERSION)
    throw refuse(`a vocabulary of version ${version}, this program reads ${TERM_LISTS_VERSION}`);
  const read = v.safeParse(fileSchema, json);
  if (!read.success) throw refuse(`no vocabulary: ${read.issues[0].message}`);
  return read.output.lists;
}
