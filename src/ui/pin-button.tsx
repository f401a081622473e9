// Pins a concept or paper on the map, or unpins it.

import { Button } from 'react-aria-components';
import { pin, unpin } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { placeOf } from './map-actions.ts';

interface Props {
  readonly of: { readonly kind: 'concept' | 'paper'; readonly id: string };
}

export function PinButton({ of }: Props) {
  const act = useAct();
  const { dataset } = useDerived();
  const key = `${of.kind}:${of.id}`;
  const isPinned = useAppState((s) => s.pins.some((pinned) => pinned.key === key));
  const place = placeOf(of, dataset);
  if (place === null) return null;
  return (
    <Button
      className="button"
      onPress={() => {
        if (isPinned) act(unpin, key);
        else act(pin, [{ key, x: place.x, y: place.y }]);
      }}
    >
      {isPinned ? 'Unpin' : 'Pin'}
    </Button>
  );
}
