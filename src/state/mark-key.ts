// What a mark is filed under; without what reads and writes marks, which the first map does without.

import type { Thing } from './state.ts';

/** The key of a thing among the marks: `concept:id`, `paper:id`, `link:a~b`. */
export function markKey(thing: Thing): string {
  return thing.kind === 'link' ? `link:${thing.a}~${thing.b}` : `${thing.kind}:${thing.id}`;
}

/** The thing of a key; null for what is none. */
export function thingOfMark(key: string): Thing | null {
  const [, kind, rest] = /^(concept|paper|link):(.+)$/s.exec(key) ?? [];
  if (rest === undefined) return null;
  if (kind !== 'link') return { kind: kind as 'concept' | 'paper', id: rest };
  const [a, b] = rest.split('~');
  return a && b ? { kind: 'link', a, b } : null;
}

/** Nothing marked. */
export const BLANK = { star: false, read: false, known: false, note: '' };
