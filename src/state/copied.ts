// The message after something was copied, and what a link to a view cannot carry.

import { grouped } from '../core/grouped.ts';
import type { Copied, State } from './state.ts';

/** Shows that something was copied. */
export function tellCopied(state: State, of: Copied['of']): State {
  return { ...state, copied: { of } };
}

/** Removes the message. */
export function dismissCopied(state: State): State {
  return state.copied === null ? state : { ...state, copied: null };
}

/** What the reader has that no link carries, in words: “2 edits”, “1 note”, “your own corpus”. */
export function notInLink({
  curation,
  marks,
  corpus,
}: Pick<State, 'curation' | 'marks' | 'corpus'>): string[] {
  const notes = marks.filter(({ note }) => note !== '').length;
  return [
    ...(corpus === null ? [] : ['your own corpus']),
    ...(curation.length === 0 ? [] : [counted(curation.length, 'edit')]),
    ...(notes === 0 ? [] : [counted(notes, 'note')]),
  ];
}

function counted(n: number, one: string): string {
  return `your ${n === 1 ? one : `${grouped(n)} ${one}s`}`;
}
