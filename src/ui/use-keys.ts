// Keys that work anywhere on the page; none fires while the reader types.

import { useEffect } from 'react';
import { stepBack } from '../state/actions.ts';
import { useAct } from './context.ts';

export function usePageKeys(): void {
  const act = useAct();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isBusy(event.target) ||
        isBusy(document.activeElement)
      )
        return;
      if (event.key === '/') focusOn('search');
      else if (event.key === '?') document.getElementById('keys')?.click();
      else if (event.key === 'Escape') act(stepBack);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [act]);
}

/**
 * Typing, or inside a dialog, which has keys of its own. While the reader types, the findings may be
 * the target of a key: the search passes it on to them.
 */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [role=dialog]') !== null;
}

function focusOn(id: string): void {
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}
