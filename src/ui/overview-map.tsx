// A static picture of a large corpus's map, drawn from the overview file while the papers load. It stays on
// top until the real map below is painted, so that the switch is not visible.

import { useEffect, useMemo, useState } from 'react';
import { nextMap } from '../render/first-map.ts';
import { useFirstPainting, useMapElements } from '../render/use-first-painting.ts';
import { NO_EMPHASIS, nodeKey } from '../scene/scene.ts';
import { placeholderOverlay } from '../scene/overlay.ts';
import { open } from '../state/actions.ts';
import { canFillScreen } from './can-fill-screen.ts';
import { useAct, useAppState } from './context.ts';
import { useInsets } from './use-insets.ts';
import { useCovers } from './use-covers.ts';
import { useScaledLabels } from './use-screen.ts';
import { useStretch, useStretched } from './use-stretch.ts';
import { countOf } from './words.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import type { EarlyMap } from '../work/first-corpus.ts';

interface Props {
  readonly earlyMap: EarlyMap;
  readonly palette: Palette;
  /** Whether the papers are loaded. */
  readonly isOpen: boolean;
}

export function OverviewMap({ earlyMap, palette, isOpen }: Props) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    void nextMap().then(() => {
      setOver(true);
    });
  }, [isOpen]);
  if (isOver) return null;
  const papers = countOf(earlyMap.papers, 'paper');
  return (
    <div className="app overview-map" data-sheet="none" data-details="none" aria-hidden={isOpen}>
      <div className="top">
        <span className="brand">Paperloom</span>
      </div>
      <div className="left" />
      <div className="centre">
        <div className="map-pane">
          <OverviewPicture {...{ scene: earlyMap.scene, palette }} />
        </div>
      </div>
      <div className="bottom">
        <p className="status" role="status">
          {!isOpen && <Reading {...{ papers, scene: earlyMap.scene }} />}
        </p>
      </div>
      <div className="right">
        <div className="side-panel">
          <p className="kicker">Corpus</p>
          <h2 className="panel-title">{earlyMap.name}</h2>
          <p className="definition">Its {papers} are loading.</p>
        </div>
      </div>
    </div>
  );
}

/** What is loading, and what will be selected afterwards. */
function Reading({ papers, scene }: { readonly papers: string; readonly scene: Scene }) {
  const selection = useAppState((s) => s.selection);
  const key = selection && nodeKey(selection);
  const chosen = scene.nodes.find((node) => node.key === key);
  return `Reading ${papers}…${chosen ? ` Then “${chosen.label}” opens.` : ''}`;
}

function OverviewPicture({
  scene: overview,
  palette,
}: {
  readonly scene: Scene;
  readonly palette: Palette;
}) {
  const act = useAct();
  const insets = useInsets(null);
  const covers = useCovers(null, canFillScreen() ? 5 : 4);
  const colour = useAppState((s) => s.colour);
  const plain = useScaledLabels(useStretched(overview, useStretch(insets)));
  const scene = useMemo(
    () => (colour === 'area' ? plain : { ...plain, overlay: placeholderOverlay(plain, colour) }),
    [plain, colour],
  );
  const elements = useMapElements();
  const { host, ground, front, over } = elements;
  const content = { scene, emphasis: NO_EMPHASIS, palette, insets, covers };
  const painting = useFirstPainting(elements, content);
  // Selects the clicked element; its panel opens once the papers are loaded.
  const pick = ({ clientX, clientY }: React.MouseEvent) => {
    const { left, top } = host.current!.getBoundingClientRect();
    const picked = painting.current?.pick({ x: clientX - left, y: clientY - top });
    if (picked) act(open, picked);
  };
  const { nodes, edges } = scene;
  return (
    <div
      ref={host}
      className="map-view"
      style={{ background: palette.ground }}
      role="img"
      aria-label={`Concept map: ${countOf(nodes.length, 'concept')}, ${countOf(edges.length, 'link')}.`}
      onClick={pick}
    >
      <canvas ref={ground} aria-hidden />
      <canvas ref={front} aria-hidden />
      <canvas ref={over} aria-hidden />
    </div>
  );
}
