// The elements of a map and its first painting, for components that show a map before cytoscape is loaded.

import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { createFirstPainting } from './first-painting.ts';
import type { RefObject } from 'react';
import type { FirstPainting, Handover, MapContent } from './first-painting.ts';
import type { Canvases } from './layers.ts';

/** Refs to the element of a map and to its canvases. */
export interface MapElements {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly ground: RefObject<HTMLCanvasElement | null>;
  readonly front: RefObject<HTMLCanvasElement | null>;
  readonly over: RefObject<HTMLCanvasElement | null>;
}

export function useMapElements(): MapElements {
  return {
    host: useRef<HTMLDivElement>(null),
    ground: useRef<HTMLCanvasElement>(null),
    front: useRef<HTMLCanvasElement>(null),
    over: useRef<HTMLCanvasElement>(null),
  };
}

/** The canvases, once they are mounted. */
export function canvasesOf({ ground, front, over }: MapElements): Canvases {
  return { ground: ground.current!, front: front.current!, over: over.current! };
}

interface FirstPaintingOptions {
  /** Whether it paints; turning to false ends it. */
  readonly isActive?: boolean;
  /** Called each time everything is painted, or there is nothing to paint. */
  readonly onComplete?: () => void;
  /** Called with what can be taken over when it ends. */
  readonly onEnd?: (handover: Handover | null) => void;
}

/**
 * Paints the content of a map, again on every change of it and of the size of the host.
 * @returns a ref to the painting; null while it is not active
 */
export function useFirstPainting(
  elements: MapElements,
  { scene, emphasis, palette, insets, covers }: MapContent,
  { isActive = true, ...callbacks }: FirstPaintingOptions = {},
): RefObject<FirstPainting | null> {
  const painting = useRef<FirstPainting | null>(null);
  const onComplete = useEffectEvent(() => {
    callbacks.onComplete?.();
  });
  const onEnd = useEffectEvent((handover: Handover | null) => {
    callbacks.onEnd?.(handover);
  });
  useLayoutEffect(() => {
    if (!isActive) return;
    const host = elements.host.current!;
    const made = createFirstPainting(host, canvasesOf(elements), () => {
      onComplete();
    });
    painting.current = made;
    const observer = new ResizeObserver(made.resize);
    observer.observe(host);
    return () => {
      observer.disconnect();
      painting.current = null;
      onEnd(made.handOver());
    };
  }, [isActive]);
  useLayoutEffect(
    () => painting.current?.show({ scene, emphasis, palette, insets, covers }),
    [isActive, scene, emphasis, palette, insets, covers],
  );
  return painting;
}
