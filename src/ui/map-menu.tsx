// The context menu of the map, for pointer, touch and keyboard.

import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { ActionMenu } from './action-menu.tsx';
import { useDerived } from './context.ts';
import { titleOfView } from './title-of-view.ts';
import type { Point } from '../figure/box.ts';
import type { Selection } from '../state/state.ts';

/** An open menu: its target (null for the background) and its position in px of the map. */
export interface MenuRequest {
  readonly of: Selection | null;
  readonly at: Point;
}

interface Props extends MenuRequest {
  readonly onClose: () => void;
  /** Asks which concept to merge with; without it the menu offers no merging. */
  readonly onMerge?: (id: string) => void;
}

export function MapMenu({ of, at, onClose, onMerge }: Props) {
  const anchor = useRef<HTMLSpanElement>(null);
  const derived = useDerived();
  const title = of === null ? 'The map' : titleOfView(derived, of);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="popover map-menu"
        aria-label={title}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={onClose}
      >
        <p className="map-menu-title small quiet">{title}</p>
        <ActionMenu of={of} title={title} autoFocus="first" onClose={onClose} onMerge={onMerge} />
      </Popover>
    </>
  );
}
