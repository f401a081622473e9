// The keys of marks, apart from marks.ts and its parser, which the first painting of the map does not load.

import type { Thing } from './state.ts';

/** The key of a thing's mark: `concept:id`, `paper:id`, `link:a~b`. */
export function markKey(thing: Thing): string {
  return thing.kind === 'link' ? `link:${thing.a}~${thing.b}` : `${thing.kind}:${thing.id}`;
}

/** The thing with a key; null for an invalid key. */
export function thingOfMark(key: string): Thing | null {
  const [, kind, rest] = /^(concept|paper|link):(.+)$/s.exec(key) ?? [];
  if (rest === undefined) return null;
  if (kind !== 'link') return { kind: kind as 'concept' | 'paper', id: rest };
  const [a, b] = rest.split('~');
  return a && b ? { kind: 'link', a, b } : null;
}

/** A mark without its key that marks nothing. */
export const BLANK = { star: false, read: false, known: false, note: '' };
