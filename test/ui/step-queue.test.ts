// Steps run in order, each in a task of its own.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runInSteps } from '../../src/ui/step-queue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function* saying(word: string, steps: number, said: string[]): Generator<void, void> {
  for (let step = 0; step < steps; step++) {
    said.push(word);
    yield;
  }
}

function* failing(): Generator<void, void> {
  throw new Error('no such thing');
}

it('does one thing to its end before the next', () => {
  const said: string[] = [];
  runInSteps(saying('first', 2, said));
  runInSteps(saying('second', 1, said));
  vi.runAllTimers();
  expect(said).toEqual(['first', 'first', 'second']);
});

it('goes on with the next when one fails', () => {
  const said: string[] = [];
  runInSteps(failing());
  runInSteps(saying('second', 1, said));
  expect(() => vi.runAllTimers()).toThrow('no such thing');
  vi.runAllTimers();
  expect(said).toEqual(['second']);
});
