// A button that hides all concepts but the given ones, or shows the others again.

import { Button } from 'react-aria-components';
import { keepOnly } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';

interface Props {
  readonly ids: readonly string[];
  /** Label while the others are shown. */
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
