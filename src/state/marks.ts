// A reader's marks: a star, “read”, “known” and a note on a concept, a paper or a link. They belong to the thing
// rather than to a corpus, and apply in every corpus that contains it.

import * as v from 'valibot';
import { InputError } from '../core/input-error.ts';
import { BLANK, markKey } from './mark-key.ts';
import type { Mark, State, Thing } from './state.ts';

/** The mark on a thing; a blank one where there is none. */
export function markOf(marks: readonly Mark[], thing: Thing): Mark {
  const key = markKey(thing);
  return marks.find((mark) => mark.key === key) ?? { key, ...BLANK };
}

/** Changes the mark on a thing; a blank mark is removed. */
export function mark(state: State, thing: Thing, change: Partial<Omit<Mark, 'key'>>): State {
  return putMark(state, { ...markOf(state.marks, thing), ...change });
}

/** Replaces the mark with the same key; a blank one is removed. Marks are in order of key. */
export function putMark(state: State, next: Mark): State {
  const others = state.marks.filter(({ key }) => key !== next.key);
  const marks = isBlank(next) ? others : [...others, next].sort(byKey);
  return { ...state, marks };
}

export function replaceMarks(state: State, marks: readonly Mark[]): State {
  return { ...state, marks: [...marks].filter((m) => !isBlank(m)).sort(byKey) };
}

export function isBlank({ star, read, known, note }: Mark): boolean {
  return !star && !read && !known && note === '';
}

function byKey(a: Mark, b: Mark): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Version of the format below; newer versions are refused, older ones are read. */
const MARKS_VERSION = 1;

const markSchema = v.object({
  key: v.pipe(v.string(), v.regex(/^(?:concept|paper|link):/), v.maxLength(2000)),
  star: v.optional(v.boolean(), false),
  read: v.optional(v.boolean(), false),
  known: v.optional(v.boolean(), false),
  note: v.optional(v.pipe(v.string(), v.maxLength(1_000_000)), ''),
});

const fileSchema = v.object({ paperloomMarks: v.number(), marks: v.array(markSchema) });

/** Marks as a readable file, one on each line. */
export function writeMarks(marks: readonly Mark[]): string {
  const lines = marks.map((each) => JSON.stringify(each)).join(',\n');
  return `{"paperloomMarks":${MARKS_VERSION},"marks":[\n${lines}\n]}\n`;
}

/**
 * Reads what {@link writeMarks} wrote.
 * @throws InputError naming the file: no JSON, another format, a later version
 */
export function readMarks({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}): Mark[] {
  const refuse = (what: string) =>
    new InputError(name, 1, what, 'Open marks that were saved here.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse('no JSON');
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) throw refuse(`no file of marks: ${file.issues[0].message}`);
  if (file.output.paperloomMarks > MARKS_VERSION) throw refuse('marks of a later version');
  return file.output.marks;
}

/** One stored mark; null where the text is not one. */
export function readMark(text: string): Mark | null {
  try {
    const read = v.safeParse(markSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
