// The filter to papers on a concept or any narrower one, as a toggle.

import { keepPapersOn } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';

/** Whether papers are restricted to a concept and those below it, and a function that toggles this. */
export function useWithin(id: string): readonly [isOn: boolean, toggle: () => void] {
  const act = useAct();
  const isOn = useAppState((s) => s.filters.within === id);
  return [
    isOn,
    () => {
      act(keepPapersOn, id);
    },
  ];
}
