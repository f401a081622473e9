// A scene with the chosen colours. Applied last, so that nodes stay identical and the renderer only repaints
// colours.

import { useMemo } from 'react';
import { useColouring } from './context.ts';
import type { Scene } from '../scene/scene.ts';

export function useColouredScene(scene: Scene): Scene {
  const overlay = useColouring()?.overlay;
  return useMemo(
    // The overlay may briefly belong to other nodes than the scene.
    () => (overlay?.shades.length === scene.nodes.length ? { ...scene, overlay } : scene),
    [scene, overlay],
  );
}
