// The concept map with its zoom buttons, legend, menus and keyboard navigation.

import { useEffect, useMemo, useRef, useState } from 'react';
import { MapView } from '../render/MapView.tsx';
import { NO_INSETS, project } from '../figure/projection.ts';
import { nodeKey } from '../scene/scene.ts';
import { unstretchPoint } from '../scene/stretch.ts';
import { walk } from '../scene/walk.ts';
import {
  chooseConcepts,
  clearSelection,
  conceptsChosen,
  focusOn,
  open,
  pin,
  pointAt,
  select,
  toggleChosen,
} from '../state/actions.ts';
import {
  useAct,
  useAppState,
  useColouring,
  useDerived,
  useEmphasis,
  useEmphasisOf,
  useOpened,
} from './context.ts';
import { useChipSize } from './chip-size.ts';
import { lazyComponent } from './lazy-component.tsx';
import { Legend } from './legend.tsx';
import { ConceptCard, describeQuantity } from './concept-card.tsx';
import { useColouredScene } from './use-coloured-scene.ts';
import { useHoverHighlight } from './use-hover-highlight.ts';
import { useMapHandle } from './map-handle.ts';
import { canFillScreen } from './can-fill-screen.ts';
import { useCovers } from './use-covers.ts';
import { useFit } from './use-fit.ts';
import {
  bottomBarEm,
  isLowScreen,
  isSmallScreen,
  emToPx,
  useScaledLabels,
  useScreen,
} from './use-screen.ts';
import { useStretch, useStretched } from './use-stretch.ts';
import { countOf, TYPE_NAME } from './words.ts';
import type { Insets } from '../figure/projection.ts';
import type { DropTarget } from '../render/dragging.ts';
import type { MapViewProps } from '../render/MapView.tsx';
import type { MapHandle } from '../render/renderer.ts';
import type { Scene } from '../scene/scene.ts';
import type { Direction } from '../scene/walk.ts';
import type { Selection } from '../state/state.ts';
import type { ChipSize } from './chip-size.ts';
import type { Derived } from './context.ts';
import type { Sheet } from './sheet.ts';
import type { Dropped, Merging } from './curate/merge-on-map.tsx';
import type { MenuRequest } from './map-menu.tsx';

const CompareChip = lazyComponent(async () => (await import('./compare-chip.tsx')).CompareChip);
const FitChip = lazyComponent(async () => (await import('./fit-chip.tsx')).FitChip);
const FocusChip = lazyComponent(async () => (await import('./focus-chip.tsx')).FocusChip);
const MapMenu = lazyComponent(async () => (await import('./map-menu.tsx')).MapMenu);
const MergeOnMap = lazyComponent(
  async () => (await import('./curate/merge-on-map.tsx')).MergeOnMap,
);
const MiniMap = lazyComponent(async () => (await import('./mini-map.tsx')).MiniMap);
const ZoomButtons = lazyComponent(async () => (await import('./zoom-buttons.tsx')).ZoomButtons);

export const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Props {
  /** The sheet that covers part of the map on a small screen. */
  readonly sheet: Sheet;
}

/** Height of the legend line, em. */
const LEGEND_EM = 1.6;

/** Height of the presentation bar, em. */
const PRESENTATION_BAR_EM = 4.6;

/**
 * Share of the window height that a bottom sheet covers, including the bar below the map; same as in
 * layout.css.
 */
const SHEET_SHARE = 0.6;

/** Share of the window width that a side sheet covers; same as in layout.css. */
const SIDE_SHARE = 0.46;

export function MapPane({ sheet }: Props) {
  const act = useAct();
  const derived = useDerived();
  const { palette, seen } = derived;
  const holder = useMapHandle();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const [over, setOver] = useState<DropTarget | null>(null);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const [merging, setMerging] = useState<Merging | null>(null);
  const insets = useInsets(sheet);
  const stretch = useStretch(insets);
  const scene = useStretched(derived.scene, stretch);
  const keyboard = useKeyboardWalk(holder.current, scene, setMenu);
  useReveal(holder.current, sheet);
  useFit(holder.current);
  usePresented(holder.current);
  const [chips, setChips] = useState<ChipSize | null>(null);
  const covers = useCovers(sheet, canFillScreen() ? 5 : 4, chips);
  const label = `Concept map: ${countOf(seen.shown.concepts, 'concept')}, ${countOf(seen.shown.links, 'link')}. Arrow keys walk between neighbours, Enter opens.`;
  return (
    <div className="map-pane" onKeyDown={keyboard.onKeyDown}>
      <MapWithEmphasis
        scene={scene}
        palette={palette}
        label={label}
        insets={insets}
        covers={covers}
        handle={holder.set}
        onPoint={(selection) => {
          act(pointAt, selection);
        }}
        onSelect={(selection) => {
          act(select, selection);
        }}
        onFocus={(selection) => {
          if (selection.kind === 'concept') act(focusOn, selection.id);
          act(open, selection);
        }}
        onClear={() => {
          act(clearSelection);
        }}
        onToggle={(selection) => {
          if (selection.kind === 'concept') act(toggleChosen, selection.id);
          else act(select, selection);
        }}
        onEnclose={(keys, isMore) => {
          act(chooseConcepts, keys.map(idOfKey), isMore);
        }}
        onMove={(to) => {
          act(
            pin,
            to.map((each) => unstretchPoint(each, stretch)),
          );
        }}
        onOver={setOver}
        onDrop={(meeting, to) => {
          setDropped({ meeting, to: unstretchPoint(to, stretch) });
        }}
        onMenu={(of, at) => {
          setMenu({ of, at });
        }}
      />
      {seen.shown.concepts === 0 && (
        <p className="map-empty">
          No concept passes the filters. The line below says why, and lifts it.
        </p>
      )}
      <p className="heard-only" role="status" aria-live="polite">
        {keyboard.text}
      </p>
      <div className="chips" ref={useChipSize(setChips)}>
        <FocusChip />
        <CompareChip />
        <FitChip />
      </div>
      <ConceptCard />
      <Legend />
      <MiniMap handle={holder.current} scene={useColouredScene(scene)} />
      <ZoomButtons handle={holder.current} />
      <MergeOnMap
        {...{ over, dropped, merging }}
        view={() => holder.current?.viewport() ?? null}
        onDone={() => {
          setDropped(null);
          setMerging(null);
        }}
      />
      {menu && (
        <MapMenu
          {...menu}
          onMerge={(id) => {
            setMerging({ id, at: menu.at });
          }}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}

/** The map with its emphasis. A component of its own, so that hovering re-renders nothing else. */
function MapWithEmphasis(props: Omit<MapViewProps, 'emphasis' | 'open' | 'withNode'>) {
  const { selection } = useOpened();
  const scene = useColouredScene(useScaledLabels(props.scene));
  const lit = useEmphasisOf();
  useHoverHighlight(useMapHandle().current, scene, lit);
  return (
    <MapView
      {...props}
      scene={scene}
      emphasis={useEmphasis()}
      open={lit(null)}
      withNode={(key) => draggedWith(selection, key)}
    />
  );
}

/**
 * Keys of the nodes dragged together: all chosen concepts if this node is one of them, else only this node.
 */
function draggedWith(selection: Selection | null, key: string): string[] {
  const chosen = conceptsChosen(selection).map((id) => `concept:${id}`);
  return chosen.includes(key) ? chosen : [key];
}

/**
 * Keyboard navigation: arrows move between neighbours, Enter opens, the menu key opens the context menu.
 * `text` is for the live region.
 */
function useKeyboardWalk(
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

/** Scrolls the map to what was selected outside it, by search or by a link. */
export function useReveal(handle: MapHandle | null, sheet: Sheet): void {
  const selection = useAppState((s) => s.selection);
  useEffect(() => {
    if (handle) revealSelection(handle, selection);
  }, [handle, selection, sheet]);
}

function revealSelection(handle: MapHandle, selection: Selection | null): void {
  if (!selection) return;
  if (selection.kind === 'many') {
    handle.reveal(null);
    return;
  }
  const key = 'a' in selection ? `concept:${selection.a ?? selection.b}` : nodeKey(selection);
  if (key !== null) handle.reveal(key);
}

/** Debounce for window resizing, ms. */
const RESIZE_DEBOUNCE = 150;

/**
 * Keeps the map fitted to the window during a presentation, after resizing and after every change of
 * selection.
 */
export function usePresented(handle: MapHandle | null): void {
  const nth = useAppState((s) => s.presenting);
  const selection = useAppState((s) => s.selection);
  useEffect(() => {
    if (!handle || nth === null) return;
    let timer: number | undefined;
    const fit = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        handle.fit();
        revealSelection(handle, selection);
      }, RESIZE_DEBOUNCE);
    };
    fit();
    window.addEventListener('resize', fit);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('resize', fit);
    };
  }, [handle, nth, selection]);
}

/** Widths in px of the strips at each side of the map that something covers. */
export function useInsets(sheet: Sheet): Insets {
  const isSmall = useScreen(isSmallScreen);
  const isLow = useScreen(isLowScreen);
  const isPresented = useAppState((s) => s.presenting !== null);
  return useMemo(() => {
    const foot = isPresented ? PRESENTATION_BAR_EM : isSmall && isLow ? 0 : LEGEND_EM;
    const usual = { ...NO_INSETS, bottom: emToPx(foot) };
    if (sheet === null || !isSmall || isPresented) return usual;
    const side = sheet === 'details' ? 'right' : 'left';
    return isLow
      ? { ...usual, [side]: window.innerWidth * SIDE_SHARE }
      : { ...usual, bottom: window.innerHeight * SHEET_SHARE - emToPx(bottomBarEm()) };
  }, [sheet, isSmall, isLow, isPresented]);
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

function idOfKey(key: string): string {
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
