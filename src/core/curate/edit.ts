// The edits a reader can make to the concepts of a corpus: a list that is applied in order over unchanged data,
// so that each can be undone.

import * as v from 'valibot';
import { CONCEPT_TYPES } from '../concepts/concept.ts';
import { slugOf } from '../slug.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('an empty text'));
const list = v.pipe(v.array(words), v.minLength(1, 'an empty list'));

/** All kinds of change, by `op`. Concepts and papers are identified by their ids. */
export const changeSchema = v.variant('op', [
  /**
   * Another label; the old one becomes an alias. With a kind the name was taken for something else: what is known of
   * that goes, and its narrower concepts move up.
   */
  v.strictObject({
    op: v.literal('rename'),
    concept: words,
    label: words,
    kind: v.optional(v.picklist(CONCEPT_TYPES)),
  }),
  /** Merges a concept into another: its papers, names and narrower concepts too. */
  v.strictObject({ op: v.literal('merge'), concept: words, into: words }),
  /** Makes some of a concept's mentions a concept of their own: those in some papers, or with some spellings. */
  v.pipe(
    v.strictObject({
      op: v.literal('split'),
      concept: words,
      label: words,
      papers: v.optional(list),
      surfaces: v.optional(list),
    }),
    v.check(({ papers, surfaces }) => !!papers || !!surfaces, 'neither papers nor surfaces'),
  ),
  v.strictObject({ op: v.literal('kind'), concept: words, kind: v.picklist(CONCEPT_TYPES) }),
  /** Moves a concept into the area of another one. */
  v.strictObject({ op: v.literal('area'), concept: words, like: words }),
  /** Removes a concept from this map. */
  v.strictObject({ op: v.literal('exclude'), concept: words }),
  /** Adds a concept that extraction did not find, by its names. */
  v.strictObject({
    op: v.literal('add'),
    label: words,
    aliases: v.optional(v.array(words)),
    kind: v.picklist(CONCEPT_TYPES),
  }),
  v.strictObject({ op: v.literal('broader'), concept: words, broader: v.nullable(words) }),
]);

/** A change to the concepts of a corpus. */
export type Change = v.InferOutput<typeof changeSchema>;

/** A change with the id under which it is listed and undone. */
export type Edit = Change & { readonly id: string };

/** One kind of change. */
export type ChangeOf<Op extends Change['op']> = Extract<Change, { readonly op: Op }>;

/** A list of edits with one more, under the next free number. */
export function withEdit(edits: readonly Edit[], change: Change): Edit[] {
  const numbers = edits.map(({ id }) => (/^\d{1,9}$/.test(id) ? Number(id) : 0));
  const next = numbers.reduce((max, n) => Math.max(max, n), 0) + 1;
  return [...edits, { ...change, id: String(next) }];
}

/** Whether a change needs the texts of the papers. */
export function needsTexts(change: Change): boolean {
  return change.op === 'add' || (change.op === 'split' && change.surfaces !== undefined);
}

/** The id of the concept that a change creates; null when it creates none. */
export function conceptMadeBy(change: Change): string | null {
  return change.op === 'add' || change.op === 'split' ? slugOf(change.label) : null;
}
