// The context menu of the map, for pointer, touch and keyboard.

import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { tellTrouble } from '../state/actions.ts';
import { useDerived, usePaperloomStore } from './context.ts';
import { useMapHandle } from './map-handle.ts';
import { actionsOn } from './map-actions.ts';
import { actAndFocusField } from './move-focus.ts';
import { titleOfView } from './title-of-view.ts';
import type { Point } from '../figure/projection.ts';
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
  const store = usePaperloomStore();
  const derived = useDerived();
  const { current: map } = useMapHandle();
  const actions = actionsOn(of, store.getState(), derived.dataset).filter(
    ({ needs }) => needs !== 'merge' || onMerge,
  );
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).catch(() => {
      store.act(tellTrouble, 'The browser does not let this page copy.');
    });
  };
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
        <Menu
          className="question-menu"
          aria-label={title}
          autoFocus="first"
          onAction={(key) => {
            onClose();
            actAndFocusField(store, () => {
              actions
                .find(({ name }) => name === key)
                ?.run({ store, dataset: derived.dataset, map, copy, merge: onMerge });
            });
          }}
        >
          {actions.map(({ name }) => (
            <MenuItem key={name} id={name} className="finding">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
