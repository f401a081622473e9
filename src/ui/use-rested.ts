// What is being typed, for whatever is too much to follow every letter: it is told when the hand rests.

import { startTransition, useEffect, useRef, useState } from 'react';

/** ms after a letter without another. */
export const REST = 150;

/** ms after the first letter that was not told, however fast others follow. */
export const MOST = 400;

/** Keys that are pressed when the text is as it is meant. */
const DONE: ReadonlySet<string> = new Set([
  ...['Enter', 'Escape', 'Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['Home', 'End', 'PageUp', 'PageDown'],
]);

/** The text as it was when typing last rested: at once when it is emptied, left, or gone on from. */
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
