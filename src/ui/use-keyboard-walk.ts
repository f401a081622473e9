// Keyboard navigation on the concept map, and what the map of papers shares with it.

import { useEffect, useRef, useState } from 'react';
import { project } from '../figure/projection.ts';
import { nodeKey } from '../scene/scene.ts';
import { walk } from '../scene/walk.ts';
import { open, pointAt, toggleChosen } from '../state/actions.ts';
import { describeQuantity } from './concept-card.tsx';
import { useAct, useAppState, useColouring, useDerived } from './context.ts';
import { countOf, TYPE_NAME } from './words.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { Scene } from '../scene/scene.ts';
import type { Direction } from '../scene/walk.ts';
import type { Selection } from '../state/state.ts';
import type { Derived } from './context.ts';
import type { MenuRequest } from './map-menu.tsx';

export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Keyboard navigation: arrows move between neighbours, Enter opens, the menu key opens the context menu.
 * `text` is for the live region.
 */
export function useKeyboardWalk(
  handle: MapHandle | null,
  scene: Scene,
  onMenu: (request: MenuRequest) => void,
) {
  const act = useAct();
  const derived = useDerived();
  const coloured = useColouring();
  const selection = useAppState((s) => s.selection);
  const reached = useRef<Selection | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    reached.current = selection;
  }, [selection]);
  const go = (direction: Direction) => {
    const from = reached.current ? nodeKey(reached.current) : null;
    const key = walk(scene, from, direction);
    if (key === null) return;
    const next = selectionOfKey(key);
    reached.current = next;
    act(pointAt, next);
    handle?.reveal(key);
    setText(describe(derived, next) + describeQuantity(derived, coloured, next));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const isOnMap = event.target === event.currentTarget.firstElementChild;
    if (!isOnMap) return;
    const direction = DIRECTIONS[event.key];
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (direction) go(direction);
    else if (event.key === 'Enter' && reached.current) act(open, reached.current);
    else if (event.key === ' ' && reached.current?.kind === 'concept')
      act(toggleChosen, reached.current.id);
    else if (isMenuKey && handle) onMenu(menuAt(scene, handle, reached.current));
    else return;
    event.preventDefault();
  };
  return { text, onKeyDown };
}

/**
 * The context menu of a node, placed at it; of the background, placed at the centre, if the node is not on
 * the map.
 */
export function menuAt(scene: Scene, handle: MapHandle, of: Selection | null): MenuRequest {
  const view = handle.viewport();
  const key = of && nodeKey(of);
  const node = scene.nodes.find((each) => each.key === key);
  const at = node ? project(view, node) : { x: view.width / 2, y: view.height / 2 };
  return { of: node ? of : null, at };
}

/** The id in the key of a node. */
export function idOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function selectionOfKey(key: string): Selection {
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) as 'concept' | 'paper', id: idOfKey(key) };
}

/** A node for screen readers: “LoRA, method, 41 papers, 12 links”. */
function describe(
  { dataset, seen, conceptIndex, paperRow }: Derived,
  selection: Selection,
): string {
  if (selection.kind === 'paper')
    return `${dataset.papers.titles[paperRow.get(selection.id)!]!}, paper`;
  if (selection.kind !== 'concept') return '';
  const index = conceptIndex.get(selection.id)!;
  const { label, type } = dataset.concepts[index]!;
  const links = seen.links.filter((link) => link.a === index || link.b === index).length;
  const papers = countOf(seen.together.counts[index]!, 'paper');
  return `${label}, ${TYPE_NAME[type].toLowerCase()}, ${papers}, ${countOf(links, 'link')}`;
}
