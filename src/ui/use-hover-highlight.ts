// Hover highlighting without React in between: the map is updated in the pointer event itself, so it shows in
// the next frame; React renders the same emphasis later.

import { useEffect } from 'react';
import { usePaperloomStore } from './context.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { EmphasisFor } from '../scene/emphasis.ts';
import type { Scene } from '../scene/scene.ts';

/** Highlights the hovered element on the map as soon as the store changes. */
export function useHoverHighlight(handle: MapHandle | null, scene: Scene, lit: EmphasisFor): void {
  const store = usePaperloomStore();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        // A change of selection needs a render anyway.
        if (now.hover === before.hover || now.selection !== before.selection) return;
        handle?.emphasiseNow(scene, lit(now.hover));
      }),
    [store, handle, scene, lit],
  );
}
