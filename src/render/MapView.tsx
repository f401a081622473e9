// The map as a React component: paints the first map at once, mounts cytoscape when that is seen, then
// hands every change over to the renderer.

import {
  startTransition,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { NO_INSETS } from '../figure/projection.ts';
import { afterFrame, firstMap } from './first-map.ts';
import { createFirstPainting } from './first-painting.ts';
import './map-view.css';
import type { Core } from 'cytoscape';
import type { ComponentType, CSSProperties, JSX, MouseEvent } from 'react';
import type { Cover } from '../figure/covers.ts';
import type { Begun, FirstPainting } from './first-painting.ts';
import type { Canvases } from './layers.ts';
import type { Meeting } from './dragging.ts';
import type { MapHandle, MapRenderer } from './map-handle.ts';
import type { MapEvents } from './pointing.ts';
import type { MapSetting } from './renderer.ts';
import type { Insets, Point } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';
import type { Pin, Selection } from '../state/state.ts';

export type { MapHandle } from './map-handle.ts';

type Hands =
  'onFocus' | 'onToggle' | 'onEnclose' | 'withNode' | 'onMove' | 'onOver' | 'onDrop' | 'onMenu';

export interface MapViewProps extends Omit<MapEvents, Hands>, Partial<Pick<MapEvents, Hands>> {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  /** The same while the hand is on nothing. */
  readonly open: Emphasis;
  readonly palette: Palette;
  /** What a screen reader says of the map. */
  readonly label: string;
  /** px at each side that panels cover; what is centred or fitted keeps clear of them. */
  readonly insets?: Insets;
  /** What lies over its corners; no name goes below. */
  readonly covers?: readonly Cover[];
  /** Told once the map can be asked things, and null when it no longer can. */
  readonly handle?: (handle: MapHandle | null) => void;
}

const NOTHING: readonly Cover[] = [];

/** What comes after the first map. */
interface Cytoscape {
  readonly Nodes: ComponentType<{ readonly onCore: (cy: Core) => void }>;
  readonly createMapRenderer: (setting: MapSetting) => MapRenderer;
}

export function MapView(props: MapViewProps): JSX.Element {
  const { scene, emphasis, open, palette, label, insets = NO_INSETS, covers = NOTHING } = props;
  const host = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const front = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const first = useRef<FirstPainting | null>(null);
  const begun = useRef<Begun | null>(null);
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
  const onOver = useEffectEvent((meeting: Meeting | null) => {
    props.onOver?.(meeting);
  });
  const onDrop = useEffectEvent((meeting: Meeting, to: Pin) => {
    if (props.onDrop) props.onDrop(meeting, to);
    else props.onMove?.([to]);
  });
  const onMenu = useEffectEvent((of: Selection | null, at: Point) => {
    props.onMenu?.(of, at);
  });
  const tellHandle = useEffectEvent((handle: MapHandle | null) => props.handle?.(handle));
  const canvases = (): Canvases => ({
    ground: ground.current!,
    front: front.current!,
    over: over.current!,
  });
  const begin = useEffectEvent((core: Core, events: MapEvents) =>
    cytoscape!.createMapRenderer({
      host: host.current!,
      cy: core,
      canvases: canvases(),
      palette,
      insets,
      covers,
      events,
      begun: begun.current,
    }),
  );

  useLayoutEffect(() => {
    if (cy !== null) return;
    const painting = createFirstPainting(host.current!, canvases(), () => {
      setPainted(true);
    });
    first.current = painting;
    const observer = new ResizeObserver(painting.resize);
    observer.observe(host.current!);
    return () => {
      observer.disconnect();
      first.current = null;
      begun.current = painting.handOver();
    };
  }, [cy]);
  useLayoutEffect(
    () => first.current?.show({ scene, emphasis, palette, insets, covers }),
    [cy, scene, emphasis, palette, insets, covers],
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
      onOver: (meeting) => {
        onOver(meeting);
      },
      onDrop: (meeting, to) => {
        onDrop(meeting, to);
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
  }, [cy]);
  useEffect(() => renderer.current?.setInsets(insets), [cy, insets]);
  useEffect(() => renderer.current?.setCovers(covers), [cy, covers]);
  useEffect(() => renderer.current?.setPalette(palette), [cy, palette]);
  useEffect(() => renderer.current?.setOpen(open), [cy, open]);
  useEffect(() => renderer.current?.show(scene, emphasis), [cy, scene, emphasis]);

  // Cytoscape listens for itself; a click before that is not lost.
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
 * Cytoscape, once the map is seen: the page's first one, and this one, which may be that of another corpus.
 * Before, it would have to find and paint at once what the first painting does bit by bit.
 */
function useCytoscape(isPainted: boolean): Cytoscape | null {
  const [cytoscape, setCytoscape] = useState<Cytoscape | null>(null);
  useEffect(() => {
    if (!isPainted) return;
    let isWanted = true;
    void Promise.all([firstMap, afterFrame()])
      .then(() => import('./nodes.tsx'))
      .then((here) => {
        // By itself: a panel that comes at this time would be rendered in the same task.
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
