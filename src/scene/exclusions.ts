// Filters as lists of tests, and a tally of what each of them excludes.

import type { Filters } from '../state/state.ts';

/** Why something is excluded, and the change of filters that brings it back. */
export type Why = readonly [reason: string, lift: Partial<Filters>];

/** Things excluded from the map for one reason. */
export interface Unseen {
  readonly what: 'concepts' | 'links' | 'papers';
  readonly count: number;
  readonly reason: string;
  /** The change of filters that brings them back. */
  readonly lift: Partial<Filters>;
}

/** Counts exclusions by reason, in the order in which reasons first occur. */
export class ReasonTally {
  private readonly entries = new Map<Why, { -readonly [K in keyof Unseen]: Unseen[K] }>();

  /** @param why the same object for the same reason: comparing reasons by text would take longer than the tests */
  add(what: Unseen['what'], why: Why, count = 1): void {
    const entry = this.entries.get(why);
    if (entry) entry.count += count;
    else this.entries.set(why, { what, reason: why[0], lift: why[1], count });
  }

  list(): Unseen[] {
    return [...this.entries.values()];
  }
}

/** One condition of a filter. */
export interface Test {
  readonly why: Why;
  readonly fails: (index: number) => boolean;
}

/** 1 for each of `count` things that passes all tests; the others are tallied under the first test they fail. */
export function applyTests(
  count: number,
  tests: readonly Test[],
  what: Unseen['what'],
  unseen: ReasonTally,
): Uint8Array<ArrayBuffer> {
  const passed = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const failed = firstFailed(tests, i);
    if (failed === null) passed[i] = 1;
    else unseen.add(what, failed.why);
  }
  return passed;
}

function firstFailed(tests: readonly Test[], index: number): Test | null {
  for (const test of tests) if (test.fails(index)) return test;
  return null;
}
