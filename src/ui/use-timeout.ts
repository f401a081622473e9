// Calls a function some time after something has begun, unless that ends before.

import { useEffect, useRef } from 'react';

/**
 * Calls `then` after `ms`, counted anew whenever `since` is another; never while it is null.
 * @param ms milliseconds
 */
export function useTimeout(since: unknown, ms: number, then: () => void): void {
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => {
      latest.current();
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [since, ms]);
}
