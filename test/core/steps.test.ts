// Work in steps.

import { describe, expect, it } from 'vitest';
import { allAtOnce, whileTime } from '../../src/core/steps.ts';

function* three(): Generator<void, string> {
  yield;
  yield;
  return 'done';
}

describe('work in steps', () => {
  it('can be done at once', () => {
    expect(allAtOnce(three())).toBe('done');
  });

  it('goes on while there is time, and takes at least one step', () => {
    const steps = three();
    expect(whileTime(steps, () => false)).toEqual({ done: false, value: undefined });
    expect(whileTime(steps, () => true)).toEqual({ done: true, value: 'done' });
  });
});
