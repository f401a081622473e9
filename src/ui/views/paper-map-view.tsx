// The map of papers: papers with common concepts lie near each other. Uses the renderer of the concept map,
// with its own pointer and keyboard handling.

import { useContext, useEffect, useMemo, useState } from 'react';
import { MapView } from '../../render/MapView.tsx';
import { paperYear } from '../../core/dataset/dataset.ts';
import { MOST_PAPERS } from '../../core/map/paper-ties.ts';
import { memoizeEmphasis } from '../../scene/emphasis.ts';
import { overlayOfYears } from '../../scene/overlay.ts';
import { accountOfPapers } from '../../scene/paper-account.ts';
import { emphasisePapers } from '../../scene/paper-emphasis.ts';
import { clearSelection, open, pointAt, select } from '../../state/actions.ts';
import { manyOf } from '../../state/state.ts';
import { SearchMatchesContext, useAct, useAppState, useDerived, useOpened } from '../context.ts';
import { ColourScale } from '../colour-scale.tsx';
import { useHoverHighlight } from '../use-hover-highlight.ts';
import { useMapHandle } from '../map-handle.ts';
import { MapMenu } from '../map-menu.tsx';
import { useInsets } from '../use-insets.ts';
import { usePresented, useReveal } from '../use-reveal.ts';
import { MiniMap } from '../mini-map.tsx';
import { countOf } from '../words.ts';
import { ZoomButtons } from '../zoom-buttons.tsx';
import { PaperMapNote, PaperMapWords } from './paper-map-words.tsx';
import { canFillScreen } from '../can-fill-screen.ts';
import { useCovers } from '../use-covers.ts';
import { useScaledLabels } from '../use-screen.ts';
import { useStretch, useStretched } from '../use-stretch.ts';
import { PaperCard } from './paper-card.tsx';
import { sharedByPair } from './paper-similarity.ts';
import { usePaperMap } from './use-paper-map.ts';
import { usePaperWalk } from './use-paper-walk.ts';
import '../styles/paper-map.css';
import { Meanings } from '../map-key.tsx';
import { Progress } from '../progress.tsx';
import type { Point } from '../../figure/box.ts';
import type { MapHandle } from '../../render/map-handle.ts';
import type { EmphasisFor } from '../../scene/emphasis.ts';
import type { PaperAccount } from '../../scene/paper-account.ts';
import type { PaperPair } from '../../scene/paper-emphasis.ts';
import type { Emphasis, Meaning, Scene } from '../../scene/scene.ts';
import type { Selection } from '../../state/state.ts';
import type { MenuRequest } from '../map-menu.tsx';
import type { Sheet } from '../sheet.ts';
import type { PaperMap } from './use-paper-map.ts';

interface Props {
  /** The sheet that covers part of the map on a small screen. */
  readonly sheet: Sheet;
  /** Called with the counts for the status line. */
  readonly onAccount: (account: PaperAccount) => void;
}

export function PaperMapView({ sheet, onAccount }: Props) {
  const { answer, done } = usePaperMap();
  const loadingText = useLoadingText();
  if (answer.state === 'here') return <LoadedMap map={answer.value} {...{ sheet, onAccount }} />;
  return (
    <div className="map-pane paper-map">
      {answer.state === 'failed' ? (
        <p className="map-empty" role="alert">
          {answer.reason}
        </p>
      ) : (
        <div className="map-empty">
          <p role="status">{loadingText}</p>
          <Progress label={loadingText} share={done} />
          <p className="number small">{Math.round(done * 100)} %</p>
        </div>
      )}
    </div>
  );
}

/** Shown while papers are laid out, which takes seconds for a large corpus. */
function useLoadingText(): string {
  const { seen } = useDerived();
  const papers = Math.min(MOST_PAPERS, seen.shown.papers);
  return `Laying out ${countOf(papers, 'paper')}…`;
}

function LoadedMap({ map, sheet, onAccount }: Props & { readonly map: PaperMap }) {
  const derived = useDerived();
  const { seen, filters } = derived;
  useEffect(() => {
    onAccount(accountOfPapers(map.scene, map.ties, seen, filters));
  }, [map, seen, filters, onAccount]);
  const [pair, setPair] = useState<PaperPair | null>(null);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const insets = useInsets(sheet);
  const [fixed, resetDragged] = useFixedPositions(map.scene);
  const scene = useStretched(useNamed(fixed), useStretch(insets));
  const shown = useMemo(() => ({ ...derived, scene }), [derived, scene]);
  const { current: handle, set } = useMapHandle();
  const enlarged = useYearColours(useScaledLabels(scene));
  const hover = useAppState((s) => s.hover);
  const lit = usePaperEmphasis(scene, pair);
  const opened = useOpenPapers(scene);
  useHoverHighlight(handle, enlarged, lit);
  const keyboard = usePaperWalk(shown, handle, setMenu);
  const pointer = usePointerHandlers(map, setPair, setMenu);
  useReveal(handle, sheet);
  usePresented(handle);
  return (
    <div className="map-pane paper-map" onKeyDown={keyboard.onKeyDown}>
      <MapView
        {...pointer}
        scene={enlarged}
        emphasis={lit(hover)}
        open={opened}
        palette={derived.palette}
        label={labelOf(scene)}
        insets={insets}
        covers={useCovers(sheet, canFillScreen() ? 4 : 3)}
        handle={(next) => {
          set(next && withoutLasso(next));
        }}
        onMove={resetDragged}
      />
      <PaperMapNote map={map} />
      <p className="heard-only" role="status" aria-live="polite">
        {keyboard.text}
      </p>
      <PaperCard map={map} pair={pair} />
      <PaperMapWords scene={scene} />
      <Legend scene={enlarged} meanings={opened.meanings} />
      <MiniMap handle={handle} scene={scene} />
      <ZoomButtons handle={handle} canDraw={false} />
      {menu && (
        <MapMenu
          {...menu}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
}

/** The scene with all names, where the reader wants them. */
function useNamed(scene: Scene): Scene {
  const hasAllNames = useAppState((s) => s.hasAllNames);
  return useMemo(() => (hasAllNames ? { ...scene, hasAllNames } : scene), [scene, hasAllNames]);
}

/** Pointer handlers: a paper opens; a tie opens the concepts behind it. */
function usePointerHandlers(
  { shared }: PaperMap,
  setPair: (pair: PaperPair | null) => void,
  setMenu: (request: MenuRequest) => void,
) {
  const act = useAct();
  const derived = useDerived();
  const openTie = (pair: PaperPair) => {
    const concepts = manyOf(sharedByPair(derived, pair, shared).map(({ id }) => id));
    if (concepts) act(open, concepts);
  };
  return {
    onPoint: (selection: Selection | null) => {
      const pair = pairOf(selection);
      setPair(pair);
      act(pointAt, pair === null ? selection : null);
    },
    onSelect: (selection: Selection) => {
      const pair = pairOf(selection);
      if (pair) openTie(pair);
      else act(select, selection);
    },
    onFocus: (selection: Selection) => {
      act(open, selection);
    },
    onToggle: (selection: Selection) => {
      act(select, selection);
    },
    onClear: () => {
      act(clearSelection);
    },
    onMenu: (of: Selection | null, at: Point) => {
      if (of?.kind === 'paper') setMenu({ of, at });
    },
  };
}

/** The scene in the colours of the papers' years where the reader has chosen those. */
function useYearColours(scene: Scene): Scene {
  const { dataset, paperRow } = useDerived();
  const isByYear = useAppState((s) => s.colour === 'year');
  return useMemo(
    () =>
      isByYear
        ? {
            ...scene,
            overlay: overlayOfYears(scene, (id) => paperYear(dataset, paperRow.get(id)!)),
          }
        : scene,
    [scene, isByYear, dataset, paperRow],
  );
}

interface LegendProps {
  readonly scene: Scene;
  readonly meanings: readonly Meaning[] | undefined;
}

function Legend({ scene, meanings = [] }: LegendProps) {
  return (
    <p className={scene.overlay ? 'legend has-scale small quiet' : 'legend small quiet'}>
      <Meanings meanings={meanings} />
      <span>dot: a paper</span>
      {scene.overlay ? (
        <ColourScale overlay={scene.overlay} />
      ) : (
        <>
          <span>line: concepts in common</span>
          <span>hue: area</span>
        </>
      )}
      {scene.nodes.some(({ readShare }) => readShare !== undefined) && <span>hollow: read</span>}
    </p>
  );
}

/** Without lasso selection, which chooses concepts. */
function withoutLasso(handle: MapHandle): MapHandle {
  return { ...handle, beginLasso: () => undefined };
}

function labelOf({ nodes, edges }: Scene): string {
  return `Map of papers: ${countOf(nodes.length, 'paper')}, ${countOf(edges.length, 'tie')}. Arrow keys move to the nearest paper, Enter opens.`;
}

/** The two papers of a tie; null for anything else. */
function pairOf(selection: Selection | null): PaperPair | null {
  return selection?.kind === 'link' ? { a: selection.a, b: selection.b } : null;
}

/** The scene, and a function that undoes dragging: papers stay where similarity places them. */
function useFixedPositions(scene: Scene): readonly [Scene, () => void] {
  const [turn, setTurn] = useState(0);
  // A new scene object makes the renderer drop dragged positions.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const fixed = useMemo(() => ({ ...scene }), [scene, turn]);
  return [
    fixed,
    () => {
      setTurn(turn + 1);
    },
  ];
}

/** The emphasis while nothing is hovered. */
function useOpenPapers(scene: Scene): Emphasis {
  const { dataset } = useDerived();
  const { selection } = useOpened();
  const found = useContext(SearchMatchesContext);
  return useMemo(
    () => emphasisePapers(dataset, scene, { pair: null, hover: null, selection, found }),
    [dataset, scene, selection, found],
  );
}

function usePaperEmphasis(scene: Scene, pair: PaperPair | null): EmphasisFor {
  const { dataset } = useDerived();
  const { selection } = useOpened();
  const found = useContext(SearchMatchesContext);
  return useMemo(
    () =>
      memoizeEmphasis((hover) => {
        const matches = hover === null ? found : null;
        return emphasisePapers(dataset, scene, { pair, hover, selection, found: matches });
      }),
    [dataset, scene, pair, selection, found],
  );
}
