// The map as a React component: paints the first map at once, mounts cytoscape once that is on screen, then passes
// every change to the renderer.

import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';
import { NO_INSETS } from '../figure/projection.ts';
import { afterFrame, firstMap } from './first-map.ts';
import { canvasesOf, useFirstPainting, useMapElements } from './use-first-painting.ts';
import './map-view.css';
import type { Core } from 'cytoscape';
import type { ComponentType, CSSProperties, JSX, MouseEvent, RefObject } from 'react';
import type { Cover } from '../figure/covers.ts';
import type { Handover, MapContent } from './first-painting.ts';
import type { MapHandle, MapRenderer } from './map-handle.ts';
import type { MapEvents } from './pointing.ts';
import type { MapSetting } from './renderer.ts';
import type { Insets } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export type { MapHandle } from './map-handle.ts';

type OptionalEvents =
  'onFocus' | 'onToggle' | 'onEnclose' | 'withNode' | 'onMove' | 'onOver' | 'onDrop' | 'onMenu';

export interface MapViewProps
  extends Omit<MapEvents, OptionalEvents>, Partial<Pick<MapEvents, OptionalEvents>> {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  /** The emphasis without hover. */
  readonly open: Emphasis;
  readonly palette: Palette;
  /** The accessible name of the map. */
  readonly label: string;
  /** px at each side that panels cover; centring and fitting use the rest. */
  readonly insets?: Insets;
  /** What covers the corners of the map; no name is placed below. */
  readonly covers?: readonly Cover[];
  /** Called with the handle once the renderer is ready, and with null when it is destroyed. */
  readonly handle?: (handle: MapHandle | null) => void;
}

const NOTHING: readonly Cover[] = [];

/** The module loaded after the first painting. */
interface CytoscapeModule {
  readonly Nodes: ComponentType<{ readonly onCore: (cy: Core) => void }>;
  readonly createMapRenderer: (setting: MapSetting) => MapRenderer;
}

export function MapView(props: MapViewProps): JSX.Element {
  const { scene, emphasis, palette, label, insets = NO_INSETS, covers = NOTHING } = props;
  const content: MapContent = { scene, emphasis, palette, insets, covers };
  const elements = useMapElements();
  const handover = useRef<Handover | null>(null);
  const [isPainted, setPainted] = useState(false);
  const cytoscape = useCytoscape(isPainted);
  const [cy, setCy] = useState<Core | null>(null);
  const first = useFirstPainting(elements, content, {
    isActive: cy === null,
    onComplete: () => {
      setPainted(true);
    },
    onEnd: (left) => {
      handover.current = left;
    },
  });
  const { host, ground, front, over } = elements;
  const create = (core: Core, events: MapEvents) =>
    cytoscape!.createMapRenderer({
      host: host.current!,
      cy: core,
      canvases: canvasesOf(elements),
      ...{ palette, insets, covers, events },
      handover: handover.current,
    });
  useRenderer({ cy, host, create }, content, props);

  // Clicks before cytoscape is there, which then has its own listeners.
  const pickFirst = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    if (first.current === null) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    const picked = first.current.pick({ x: clientX - left, y: clientY - top });
    if (picked === null) props.onClear();
    else props.onSelect(picked);
  };

  const style = { background: palette.ground, '--map-accent': palette.accent } as CSSProperties;
  return (
    <div
      ref={host}
      className="map-view"
      style={style}
      role="application"
      tabIndex={0}
      aria-label={label}
      onClick={pickFirst}
    >
      <canvas ref={ground} aria-hidden />
      <canvas ref={front} aria-hidden />
      {cytoscape && <cytoscape.Nodes onCore={setCy} />}
      <canvas ref={over} aria-hidden />
    </div>
  );
}

interface RendererSetting {
  /** Null until cytoscape is mounted. */
  readonly cy: Core | null;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly create: (cy: Core, events: MapEvents) => MapRenderer;
}

/** Creates the renderer once cytoscape is mounted, and passes every change to it. */
function useRenderer(
  { cy, host, create }: RendererSetting,
  { scene, emphasis, palette, insets, covers }: MapContent,
  props: MapViewProps,
): void {
  const { open } = props;
  const renderer = useRef<MapRenderer | null>(null);
  const latest = useEffectEvent(() => props);
  const begin = useEffectEvent(create);
  useEffect(() => {
    if (cy === null) return;
    const made = begin(
      cy,
      eventsOf(() => latest()),
    );
    const observer = new ResizeObserver(made.resize);
    observer.observe(host.current!);
    renderer.current = made;
    latest().handle?.(made);
    return () => {
      observer.disconnect();
      renderer.current = null;
      latest().handle?.(null);
      made.destroy();
    };
  }, [cy, host]);
  useEffect(() => renderer.current?.setInsets(insets), [cy, insets]);
  useEffect(() => renderer.current?.setCovers(covers), [cy, covers]);
  useEffect(() => renderer.current?.setPalette(palette), [cy, palette]);
  useEffect(() => renderer.current?.setOpenEmphasis(open), [cy, open]);
  useEffect(() => renderer.current?.show(scene, emphasis), [cy, scene, emphasis]);
}

/** The events of a map, each told to the properties that are the latest when it happens. */
function eventsOf(props: () => MapViewProps): MapEvents {
  return {
    onPoint: (selection) => {
      props().onPoint(selection);
    },
    onSelect: (selection) => {
      props().onSelect(selection);
    },
    onFocus: (selection) => props().onFocus?.(selection),
    onClear: () => {
      props().onClear();
    },
    onToggle: (selection) => props().onToggle?.(selection),
    onEnclose: (keys, isMore) => props().onEnclose?.(keys, isMore),
    withNode: (key) => props().withNode?.(key) ?? [key],
    onMove: (to) => props().onMove?.(to),
    onOver: (dropTarget) => props().onOver?.(dropTarget),
    onDrop: (dropTarget, to) => {
      const { onDrop, onMove } = props();
      if (onDrop) onDrop(dropTarget, to);
      else onMove?.([to]);
    },
    onMenu: (of, at) => props().onMenu?.(of, at),
  };
}

/**
 * Cytoscape, once the page's first map and this one, which may be that of another corpus, are painted. Earlier, it
 * would have to compute and paint at once what the first painting does in small tasks.
 */
function useCytoscape(isPainted: boolean): CytoscapeModule | null {
  const [cytoscape, setCytoscape] = useState<CytoscapeModule | null>(null);
  useEffect(() => {
    if (!isPainted) return;
    let isWanted = true;
    void Promise.all([firstMap, afterFrame()])
      .then(() => import('./nodes.tsx'))
      .then((here) => {
        // A transition, so that a panel that opens at this time is not rendered in the same task.
        startTransition(() => {
          if (isWanted) setCytoscape(here);
        });
      });
    return () => {
      isWanted = false;
    };
  }, [isPainted]);
  return cytoscape;
}
