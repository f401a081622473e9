// Stretches the layout to the shape of the viewport on small screens.

import { useMemo } from 'react';
import { stretchFor, stretchScene } from '../scene/stretch.ts';
import { bottomBarEm, isLowScreen, isSmallScreen, emToPx, useScreen } from './use-screen.ts';
import type { Insets } from '../figure/projection.ts';
import type { Scene } from '../scene/scene.ts';

/** Height of the top bar, em, same as in layout.css; less if the window is low. */
const TOP_BAR_EM = 6.65;
const LOW_TOP_BAR_EM = 5.1;

/** The stretch factor; 1 on large screens, where the layout is left as it is. */
export function useStretch({ left, right, top, bottom }: Insets): number {
  return useScreen(() => {
    if (!isSmallScreen()) return 1;
    const bars = emToPx((isLowScreen() ? LOW_TOP_BAR_EM : TOP_BAR_EM) + bottomBarEm());
    const width = window.innerWidth - left - right;
    const height = window.innerHeight - bars - top - bottom;
    return stretchFor(width, height);
  });
}

/** The scene with the stretch applied. */
export function useStretched(scene: Scene, stretch: number): Scene {
  return useMemo(() => stretchScene(scene, stretch), [scene, stretch]);
}
