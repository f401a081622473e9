// What follows a text when the hand rests, and not at every letter.

import { act, cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_DELAY, DEBOUNCE, useDebounced } from '../../src/ui/use-debounced.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A text being typed, with how long the hand waits before each text. */
function typing(first = '') {
  const { result, rerender } = renderHook(useDebounced, { initialProps: first });
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  return { told: () => result.current, type: rerender, wait };
}

describe('a text that is typed', () => {
  it('is told when the hand rests, and not before', async () => {
    const { told, type, wait } = typing();
    type('a');
    await wait(DEBOUNCE - 1);
    type('at');
    await wait(DEBOUNCE - 1);
    expect(told()).toBe('');
    await wait(1);
    expect(told()).toBe('at');
  });

  it('is told now and then of a hand that never rests', async () => {
    const { told, type, wait } = typing();
    const texts = Array.from({ length: 12 }, (_, i) => 'x'.repeat(i + 1));
    const seen = new Set<string>();
    for (const text of texts) {
      type(text);
      await wait(DEBOUNCE / 2);
      seen.add(told());
    }
    const most = Math.ceil((texts.length * DEBOUNCE) / 2 / MAX_DELAY);
    expect(seen.size - 1).toBeGreaterThan(0);
    expect(seen.size - 1).toBeLessThanOrEqual(most);
  });

  it.each(['Enter', 'ArrowDown', 'Escape'])('is told at once with %s', async (key) => {
    const { told, type, wait } = typing();
    type('at');
    fireEvent.keyDown(window, { key: 't' });
    await wait(0);
    expect(told()).toBe('');
    fireEvent.keyDown(window, { key });
    await wait(0);
    expect(told()).toBe('at');
  });

  it('is told at once when it is left, emptied, or there from the start', async () => {
    const { told, type, wait } = typing('lora');
    expect(told()).toBe('lora');
    type('sam');
    fireEvent.focusOut(document.body);
    await wait(0);
    expect(told()).toBe('sam');
    type('');
    await wait(0);
    expect(told()).toBe('');
  });
});
