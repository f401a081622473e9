// An answer that takes a moment: nothing yet, the value, or why there is none.

import { useEffect, useState } from 'react';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: string };

/** Asks when `key` changes; an answer to an older question is dropped. */
export function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<{ key: string; answer: Answer<T> } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => {
        if (isCurrent) setAnswer({ key, answer: { state: 'here', value } });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isCurrent) setAnswer({ key, answer: { state: 'failed', reason } });
      },
    );
    return () => {
      isCurrent = false;
    };
    // The key says what is asked; `ask` is made anew on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return answer?.key === key ? answer.answer : { state: 'waiting' };
}
