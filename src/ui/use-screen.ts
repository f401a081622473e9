// Size of the window in em, as in the style sheets' media queries.

import { useMemo, useSyncExternalStore } from 'react';
import { enlarge } from '../scene/enlarge.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * em: maximum width at which panels are sheets over the map, and maximum height at which sheets come from the
 * side.
 */
const SMALL = 60;
const LOW = 36;

/** Converts em of the root font to px. */
export function px(letters: number): number {
  return letters * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

/** Root font size relative to the browser default of 16 px, rounded to tenths; at least 1. */
export const lettersAsked = (): number => Math.max(1, Math.round((px(1) / 16) * 10) / 10);

export const isSmallScreen = (): boolean => window.innerWidth <= px(SMALL);

export const isLowScreen = (): boolean =>
  window.innerHeight <= px(LOW) && window.innerWidth >= window.innerHeight;

/** Whether the primary pointer is coarse. */
export const isTouchScreen = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** em; maximum width at which the bar below the map wraps to three lines. */
const NARROW = 23;

/** Height of the bar below the map on a small screen, em; same as in layout.css. */
export const barInLetters = (): number =>
  !isLowScreen() && window.innerWidth <= px(NARROW) ? 4.2 : 3.1;

/** A value computed from the window, updated when it is resized. */
export function useScreen<T extends boolean | number>(is: () => T): T {
  return useSyncExternalStore(watchSize, is);
}

/** A scene with labels scaled to the root font size. */
export function useEnlarged(scene: Scene): Scene {
  const letters = useScreen(lettersAsked);
  return useMemo(() => enlarge(scene, letters), [scene, letters]);
}

function watchSize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('resize', changed);
  };
}
