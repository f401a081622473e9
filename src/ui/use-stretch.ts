// How far the map is drawn out for the room that is left to it, on a screen where that is little.

import { useMemo } from 'react';
import { stretchFor, stretchScene } from '../scene/stretch.ts';
import { barInLetters, isLowScreen, isSmallScreen, px, useScreen } from './use-screen.ts';
import type { Insets } from '../figure/projection.ts';
import type { Scene } from '../scene/scene.ts';

/** Letters that the bar on top takes, as layout.css has it; less of them where the screen is low. */
const TOP = 6.65;
const LOW_TOP = 5.1;

/** 1 where there is room enough, and the map is as it is laid out. */
export function useStretch({ left, right, top, bottom }: Insets): number {
  return useScreen(() => {
    if (!isSmallScreen()) return 1;
    const bars = px((isLowScreen() ? LOW_TOP : TOP) + barInLetters());
    const width = window.innerWidth - left - right;
    const height = window.innerHeight - bars - top - bottom;
    return stretchFor(width, height);
  });
}

/** A scene as it is drawn. */
export function useStretched(scene: Scene, stretch: number): Scene {
  return useMemo(() => stretchScene(scene, stretch), [scene, stretch]);
}
