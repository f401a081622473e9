// A scene of the concepts in the colours that the reader asked for. After all else: nodes stay the nodes they
// are, and the map has nothing but its colours to paint anew.

import { useMemo } from 'react';
import { useColoured } from './context.ts';
import type { Scene } from '../scene/scene.ts';

export function useRecoloured(scene: Scene): Scene {
  const overlay = useColoured()?.overlay;
  return useMemo(
    // For a moment the overlay may be of other nodes than a scene that is on its way.
    () => (overlay?.shades.length === scene.nodes.length ? { ...scene, overlay } : scene),
    [scene, overlay],
  );
}
