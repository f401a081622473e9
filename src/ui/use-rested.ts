// Debounces typed text for expensive consumers.

import { startTransition, useEffect, useRef, useState } from 'react';

/** Debounce, ms after the last keystroke. */
export const REST = 150;

/** Maximum delay, ms after the first pending keystroke. */
export const MOST = 400;

/** Keys that show the text is complete. */
const DONE: ReadonlySet<string> = new Set([
  ...['Enter', 'Escape', 'Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['Home', 'End', 'PageUp', 'PageDown'],
]);

/**
 * The debounced text; updated at once when it is cleared, when the field loses focus, or on a key that shows
 * it is complete.
 */
export function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (typed === rested) {
      since.current = null;
      return;
    }
    const tell = () => {
      startTransition(() => {
        setRested(typed);
      });
    };
    if (typed === '') {
      tell();
      return;
    }
    const now = performance.now();
    since.current ??= now;
    const timer = setTimeout(tell, Math.max(0, Math.min(REST, since.current + MOST - now)));
    const onKey = ({ key }: KeyboardEvent) => {
      if (DONE.has(key)) tell();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('focusout', tell);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('focusout', tell);
    };
  }, [typed, rested]);
  return rested;
}
