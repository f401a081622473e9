// Size of the window in em, as in the style sheets' media queries.

import { useMemo, useSyncExternalStore } from 'react';
import { enlarge } from '../scene/enlarge.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * em: maximum width at which panels are sheets over the map, and maximum height at which sheets come from the
 * side.
 */
const SMALL_EM = 60;
const LOW_EM = 36;

/** Converts em of the root font to px. */
export function emToPx(em: number): number {
  return em * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

/** Root font size relative to the browser default of 16 px, rounded to tenths; at least 1. */
export const fontScale = (): number => Math.max(1, Math.round((emToPx(1) / 16) * 10) / 10);

export const isSmallScreen = (): boolean => window.innerWidth <= emToPx(SMALL_EM);

export const isLowScreen = (): boolean =>
  window.innerHeight <= emToPx(LOW_EM) && window.innerWidth >= window.innerHeight;

/** em; maximum width at which, on a low screen, a sheet takes all the room, and the zoom buttons two columns. */
const SLIM_EM = 30;

export const isNarrowScreen = (): boolean => window.innerWidth <= emToPx(SLIM_EM);

/** Whether the primary pointer is coarse. */
export const isTouchScreen = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** em; maximum width at which the bar below the map wraps to three lines. */
const NARROW_EM = 23;

/** Height of the bar below the map on a small screen, em; same as in layout.css. */
export const bottomBarEm = (): number =>
  !isLowScreen() && window.innerWidth <= emToPx(NARROW_EM) ? 4.2 : 3.1;

/** A value computed from the window, updated when it is resized. */
export function useScreen<T extends boolean | number>(is: () => T): T {
  return useSyncExternalStore(watchSize, is);
}

/** A scene with labels scaled to the root font size. */
export function useScaledLabels(scene: Scene): Scene {
  const scale = useScreen(fontScale);
  return useMemo(() => enlarge(scene, scale), [scene, scale]);
}

function watchSize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('resize', changed);
  };
}
