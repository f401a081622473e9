// What the hand is on stands out in the very next frame: the map is told in the event itself, and React,
// which renders the same, comes after.

import { useEffect } from 'react';
import { usePaperloomStore } from './context.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { Lit } from '../scene/emphasis.ts';
import type { Scene } from '../scene/scene.ts';

/** Tells the map what stands out as soon as the store knows what the hand is on. */
export function useLitAtOnce(handle: MapHandle | null, scene: Scene, lit: Lit): void {
  const store = usePaperloomStore();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        // What is opened or closed as well is for a render to say.
        if (now.hover === before.hover || now.selection !== before.selection) return;
        handle?.light(scene, lit(now.hover));
      }),
    [store, handle, scene, lit],
  );
}
