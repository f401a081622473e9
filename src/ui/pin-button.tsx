// Pins a concept or paper on the map, or unpins it.

import { Button } from 'react-aria-components';
import { useAct, useAppState, useDerived } from './context.ts';
import { isPinned, placeOf, togglePin } from './pinning.ts';

interface Props {
  readonly of: { readonly kind: 'concept' | 'paper'; readonly id: string };
}

export function PinButton({ of }: Props) {
  const act = useAct();
  const { dataset } = useDerived();
  const hasPin = useAppState((s) => isPinned(s, of));
  if (placeOf(of, dataset) === null) return null;
  return (
    <Button
      className="button"
      onPress={() => {
        act(togglePin, of, dataset);
      }}
    >
      {hasPin ? 'Unpin' : 'Pin'}
    </Button>
  );
}
