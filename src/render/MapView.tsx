// The map as a React component: paints the first map at once, mounts cytoscape once that is on screen, then passes
// every change to the renderer.

import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';
import { NO_INSETS } from '../figure/projection.ts';
import { afterFrame, firstMap } from './first-map.ts';
import { canvasesOf, useFirstPainting, useMapElements } from './use-first-painting.ts';
import './map-view.css';
import type { Core } from 'cytoscape';
import type { ComponentType, CSSProperties, JSX, MouseEvent } from 'react';
import type { Point } from '../figure/box.ts';
import type { Cover } from '../figure/covers.ts';
import type { Handover } from './first-painting.ts';
import type { DropTarget } from './dragging.ts';
import type { MapHandle, MapRenderer } from './map-handle.ts';
import type { MapEvents } from './pointing.ts';
import type { MapSetting } from './renderer.ts';
import type { Insets } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';
import type { Pin, Selection } from '../state/state.ts';

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
  const { scene, emphasis, open, palette, label, insets = NO_INSETS, covers = NOTHING } = props;
  const elements = useMapElements();
  const { host, ground, front, over } = elements;
  const handover = useRef<Handover | null>(null);
  const renderer = useRef<MapRenderer | null>(null);
  const [isPainted, setPainted] = useState(false);
  const cytoscape = useCytoscape(isPainted);
  const [cy, setCy] = useState<Core | null>(null);

  const onPoint = useEffectEvent((selection: Selection | null) => {
    props.onPoint(selection);
  });
  const onSelect = useEffectEvent((selection: Selection) => {
    props.onSelect(selection);
  });
  const onFocus = useEffectEvent((selection: Selection) => {
    props.onFocus?.(selection);
  });
  const onClear = useEffectEvent(() => {
    props.onClear();
  });
  const onToggle = useEffectEvent((selection: Selection) => {
    props.onToggle?.(selection);
  });
  const onEnclose = useEffectEvent((keys: readonly string[], isMore: boolean) => {
    props.onEnclose?.(keys, isMore);
  });
  const withNode = useEffectEvent((key: string) => props.withNode?.(key) ?? [key]);
  const onMove = useEffectEvent((to: readonly Pin[]) => {
    props.onMove?.(to);
  });
  const onOver = useEffectEvent((dropTarget: DropTarget | null) => {
    props.onOver?.(dropTarget);
  });
  const onDrop = useEffectEvent((dropTarget: DropTarget, to: Pin) => {
    if (props.onDrop) props.onDrop(dropTarget, to);
    else props.onMove?.([to]);
  });
  const onMenu = useEffectEvent((of: Selection | null, at: Point) => {
    props.onMenu?.(of, at);
  });
  const tellHandle = useEffectEvent((handle: MapHandle | null) => props.handle?.(handle));
  const begin = useEffectEvent((core: Core, events: MapEvents) =>
    cytoscape!.createMapRenderer({
      host: host.current!,
      cy: core,
      canvases: canvasesOf(elements),
      palette,
      insets,
      covers,
      events,
      handover: handover.current,
    }),
  );

  const first = useFirstPainting(
    elements,
    { scene, emphasis, palette, insets, covers },
    {
      isActive: cy === null,
      onComplete: () => {
        setPainted(true);
      },
      onEnd: (left) => {
        handover.current = left;
      },
    },
  );
  useEffect(() => {
    if (cy === null) return;
    const made = begin(cy, {
      onPoint: (selection) => {
        onPoint(selection);
      },
      onSelect: (selection) => {
        onSelect(selection);
      },
      onFocus: (selection) => {
        onFocus(selection);
      },
      onClear: () => {
        onClear();
      },
      onToggle: (selection) => {
        onToggle(selection);
      },
      onEnclose: (keys, isMore) => {
        onEnclose(keys, isMore);
      },
      withNode: (key) => withNode(key),
      onMove: (to) => {
        onMove(to);
      },
      onOver: (dropTarget) => {
        onOver(dropTarget);
      },
      onDrop: (dropTarget, to) => {
        onDrop(dropTarget, to);
      },
      onMenu: (of, at) => {
        onMenu(of, at);
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
  }, [cy, host]);
  useEffect(() => renderer.current?.setInsets(insets), [cy, insets]);
  useEffect(() => renderer.current?.setCovers(covers), [cy, covers]);
  useEffect(() => renderer.current?.setPalette(palette), [cy, palette]);
  useEffect(() => renderer.current?.setOpenEmphasis(open), [cy, open]);
  useEffect(() => renderer.current?.show(scene, emphasis), [cy, scene, emphasis]);

  // Clicks before cytoscape is there, which then has its own listeners.
  const pickFirst = ({ clientX, clientY }: MouseEvent) => {
    if (first.current === null) return;
    const { left, top } = host.current!.getBoundingClientRect();
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
