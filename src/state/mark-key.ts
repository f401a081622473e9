// What a mark is filed under; without what reads and writes marks, which the first map does without.

import type { Thing } from './state.ts';

/** The key of a thing among the marks: `concept:id`, `paper:id`, `link:a~b`. */
export function markKey(thing: Thing): string {
  return thing.kind === 'link' ? `link:${thing.a}~${thing.b}` : `${thing.kind}:${thing.id}`;
}
