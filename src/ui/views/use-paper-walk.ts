// Keyboard navigation on the map of papers: one tab stop, arrows move to the nearest paper in a direction,
// Enter opens; `text` is for the live region.

import { useEffect, useRef, useState } from 'react';
import { walk } from '../../scene/walk.ts';
import { open, pointAt } from '../../state/actions.ts';
import { useAct, useOpened } from '../context.ts';
import { DIRECTIONS, menuAt } from '../use-keyboard-walk.ts';
import { describePaper } from './paper-similarity.ts';
import type { KeyboardEvent } from 'react';
import type { MapHandle } from '../../render/map-handle.ts';
import type { Direction } from '../../scene/walk.ts';
import type { Derived } from '../context.ts';
import type { MenuRequest } from '../map-menu.tsx';

/** @param derived with the scene of papers */
export function usePaperWalk(
  derived: Derived,
  handle: MapHandle | null,
  onMenu: (request: MenuRequest) => void,
) {
  const act = useAct();
  const { scene } = derived;
  const { selection } = useOpened();
  const opened = selection?.kind === 'paper' || selection?.kind === 'place' ? selection.id : null;
  const reached = useRef<string | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (opened !== null) reached.current = opened;
  }, [opened]);
  const go = (direction: Direction) => {
    const from = reached.current === null ? null : `paper:${reached.current}`;
    // Without edges, `walk` moves to the nearest node.
    const key = walk({ ...scene, edges: [] }, from, direction);
    if (key === null) return;
    const id = key.slice('paper:'.length);
    reached.current = id;
    act(pointAt, { kind: 'paper', id });
    handle?.reveal(key);
    setText(describePaper(derived, scene, id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget.firstElementChild) return;
    const direction = DIRECTIONS[event.key];
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    const isEnter = event.key === 'Enter' && reached.current !== null;
    if (direction) go(direction);
    else if (isEnter) act(open, { kind: 'paper', id: reached.current! });
    else if (isMenuKey && handle && reached.current !== null)
      onMenu(menuAt(derived.scene, handle, { kind: 'paper', id: reached.current }));
    else return;
    event.preventDefault();
  };
  return { text, onKeyDown };
}
