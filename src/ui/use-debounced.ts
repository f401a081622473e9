// Debounces typed text for expensive consumers.

import { startTransition, useEffect, useRef, useState } from 'react';

/** Debounce, ms after the last keystroke. */
export const DEBOUNCE = 150;

/** Maximum delay, ms after the first pending keystroke. */
export const MAX_DELAY = 400;

/** Keys that show the text is complete. */
const COMPLETING_KEYS: ReadonlySet<string> = new Set([
  'Enter',
  'Escape',
  'Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/**
 * The debounced text; updated at once when it is cleared, when the field loses focus, or on a key that shows
 * it is complete.
 */
export function useDebounced(typed: string): string {
  const [debounced, setDebounced] = useState(typed);
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (typed === debounced) {
      since.current = null;
      return;
    }
    const update = () => {
      startTransition(() => {
        setDebounced(typed);
      });
    };
    if (typed === '') {
      update();
      return;
    }
    const now = performance.now();
    since.current ??= now;
    const timer = setTimeout(
      update,
      Math.max(0, Math.min(DEBOUNCE, since.current + MAX_DELAY - now)),
    );
    const onKey = ({ key }: KeyboardEvent) => {
      if (COMPLETING_KEYS.has(key)) update();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('focusout', update);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('focusout', update);
    };
  }, [typed, debounced]);
  return debounced;
}
