// The concept map with its zoom buttons, legend, menus and keyboard navigation.

import { useState } from 'react';
import { MapView } from '../render/MapView.tsx';
import { unstretchPoint } from '../scene/stretch.ts';
import { conceptsChosen } from '../state/actions.ts';
import { useDerived, useEmphasis, useEmphasisOf, useOpened } from './context.ts';
import { useChipSize } from './chip-size.ts';
import { lazyComponent } from './lazy-component.tsx';
import { Legend } from './legend.tsx';
import { ConceptCard } from './concept-card.tsx';
import { useColouredScene } from './use-coloured-scene.ts';
import { useHoverHighlight } from './use-hover-highlight.ts';
import { useMapHandle } from './map-handle.ts';
import { canFillScreen } from './can-fill-screen.ts';
import { useCovers } from './use-covers.ts';
import { useFit } from './use-fit.ts';
import { useInsets } from './use-insets.ts';
import { useKeyboardWalk } from './use-keyboard-walk.ts';
import { useMapEvents } from './use-map-events.ts';
import { usePresented, useReveal } from './use-reveal.ts';
import { useScaledLabels } from './use-screen.ts';
import { useStretch, useStretched } from './use-stretch.ts';
import { countOf } from './words.ts';
import type { DropTarget } from '../render/dragging.ts';
import type { MapViewProps } from '../render/MapView.tsx';
import type { Seen } from '../scene/seen.ts';
import type { Selection } from '../state/state.ts';
import type { ChipSize } from './chip-size.ts';
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

interface Props {
  /** The sheet that covers part of the map on a small screen. */
  readonly sheet: Sheet;
}

export function MapPane({ sheet }: Props) {
  const derived = useDerived();
  const { palette, seen } = derived;
  const holder = useMapHandle();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const insets = useInsets(sheet);
  const stretch = useStretch(insets);
  const scene = useStretched(derived.scene, stretch);
  const merge = useMerge(stretch);
  const keyboard = useKeyboardWalk(holder.current, scene, setMenu);
  useReveal(holder.current, sheet);
  useFit(holder.current);
  usePresented(holder.current);
  const [chips, setChips] = useState<ChipSize | null>(null);
  const covers = useCovers(sheet, canFillScreen() ? 5 : 4, chips);
  return (
    <div className="map-pane" onKeyDown={keyboard.onKeyDown}>
      <MapWithEmphasis
        scene={scene}
        palette={palette}
        label={labelOf(seen.shown)}
        insets={insets}
        covers={covers}
        handle={holder.set}
        {...useMapEvents(stretch)}
        onOver={merge.onOver}
        onDrop={merge.onDrop}
        onMenu={(of, at) => {
          setMenu({ of, at });
        }}
      />
      {seen.shown.concepts === 0 && (
        <p className="map-empty">
          No concept passes the filters. The line below says why, and its buttons remove filters.
        </p>
      )}
      <p className="heard-only" role="status" aria-live="polite">
        {keyboard.text}
      </p>
      <Chips onSize={setChips} />
      <ConceptCard />
      <Legend />
      <MiniMap handle={holder.current} scene={useColouredScene(scene)} />
      <ZoomButtons handle={holder.current} />
      <MergeOnMap
        {...merge.state}
        view={() => holder.current?.viewport() ?? null}
        onDone={merge.onDone}
      />
      {menu && (
        <MapMenu
          {...menu}
          onMerge={(id) => {
            merge.begin({ id, at: menu.at });
          }}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}

function labelOf({ concepts, links }: Seen['shown']): string {
  return `Concept map: ${countOf(concepts, 'concept')}, ${countOf(links, 'link')}. Arrow keys move between neighbours, Enter opens.`;
}

function Chips({ onSize }: { readonly onSize: (size: ChipSize | null) => void }) {
  return (
    <div className="chips" ref={useChipSize(onSize)}>
      <FocusChip />
      <CompareChip />
      <FitChip />
    </div>
  );
}

/** A merge of two concepts, begun by dragging one onto the other or from the menu. */
function useMerge(stretch: number) {
  const [over, setOver] = useState<DropTarget | null>(null);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const [merging, setMerging] = useState<Merging | null>(null);
  return {
    state: { over, dropped, merging },
    begin: setMerging,
    onOver: setOver,
    onDrop: (meeting: Dropped['meeting'], to: Dropped['to']) => {
      setDropped({ meeting, to: unstretchPoint(to, stretch) });
    },
    onDone: () => {
      setDropped(null);
      setMerging(null);
    },
  };
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
