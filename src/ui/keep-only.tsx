// A button that leaves some concepts alone on the map, and gives the others back.

import { Button } from 'react-aria-components';
import { keepOnly } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';

interface Props {
  readonly ids: readonly string[];
  /** What it is called while the others are there. */
  readonly children: string;
}

export function KeepOnly({ ids, children }: Props) {
  const act = useAct();
  const isOnly = useAppState((s) => s.filters.onlyConcepts.join() === ids.join());
  return (
    <Button
      className="button"
      onPress={() => {
        act(keepOnly, isOnly ? [] : ids);
      }}
    >
      {isOnly ? 'Show all again' : children}
    </Button>
  );
}
