// The map as a React component: mounts cytoscape once, then hands every change over to the renderer.

import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { NO_INSETS } from '../figure/projection.ts';
import { createMapRenderer } from './renderer.ts';
import { STYLESHEET } from './stylesheet.ts';
import './map-view.css';
import type { Core } from 'cytoscape';
import type { CSSProperties, JSX } from 'react';
import type { MapHandle, MapRenderer } from './map-handle.ts';
import type { MapEvents } from './pointing.ts';
import type { Insets } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';
import type { Selection } from '../state/state.ts';

export type { MapHandle } from './map-handle.ts';

export interface MapViewProps extends MapEvents {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  /** What a screen reader says of the map. */
  readonly label: string;
  /** px at each side that panels cover; what is centred or fitted keeps clear of them. */
  readonly insets?: Insets;
  /** Told once the map can be asked things, and null when it no longer can. */
  readonly handle?: (handle: MapHandle | null) => void;
}

export function MapView(props: MapViewProps): JSX.Element {
  const { scene, emphasis, palette, label, insets = NO_INSETS } = props;
  const host = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const front = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const renderer = useRef<MapRenderer | null>(null);
  const [cy, setCy] = useState<Core | null>(null);

  const onPoint = useEffectEvent((selection: Selection | null) => {
    props.onPoint(selection);
  });
  const onSelect = useEffectEvent((selection: Selection) => {
    props.onSelect(selection);
  });
  const onClear = useEffectEvent(() => {
    props.onClear();
  });
  const tellHandle = useEffectEvent((handle: MapHandle | null) => props.handle?.(handle));
  const begin = useEffectEvent((core: Core, events: MapEvents) => {
    const canvases = { ground: ground.current!, front: front.current!, over: over.current! };
    return createMapRenderer({ host: host.current!, cy: core, canvases, palette, insets, events });
  });

  useEffect(() => {
    if (cy === null) return;
    const made = begin(cy, {
      onPoint: (selection) => {
        onPoint(selection);
      },
      onSelect: (selection) => {
        onSelect(selection);
      },
      onClear: () => {
        onClear();
      },
    });
    const observer = new ResizeObserver(made.resize);
    observer.observe(host.current!);
    renderer.current = made;
    tellHandle(made);
    return () => {
      observer.disconnect();
      renderer.current = null;
      tellHandle(null);
      made.destroy();
    };
  }, [cy]);
  useEffect(() => renderer.current?.setInsets(insets), [cy, insets]);
  useEffect(() => renderer.current?.setPalette(palette), [cy, palette]);
  useEffect(() => renderer.current?.show(scene, emphasis), [cy, scene, emphasis]);

  const style = { background: palette.ground, '--map-accent': palette.accent } as CSSProperties;
  return (
    <div
      ref={host}
      className="map-view"
      style={style}
      role="application"
      tabIndex={0}
      aria-label={label}
    >
      <canvas ref={ground} aria-hidden />
      <canvas ref={front} aria-hidden />
      <Nodes onCore={setCy} />
      <canvas ref={over} aria-hidden />
    </div>
  );
}

const NO_ELEMENTS: [] = [];
const PRESET = { name: 'preset' };

/** Cytoscape's own part, mounted once: with no prop that changes, React has nothing to do here. */
const Nodes = memo(function Nodes({
  onCore,
}: {
  readonly onCore: (cy: Core) => void;
}): JSX.Element {
  return (
    <CytoscapeComponent
      className="map-nodes"
      elements={NO_ELEMENTS}
      layout={PRESET}
      stylesheet={STYLESHEET}
      boxSelectionEnabled={false}
      autounselectify
      cy={onCore}
    />
  );
});
