// How much of the page there is, counted in letters as the style sheets count it.

import { useMemo, useSyncExternalStore } from 'react';
import { enlarge } from '../scene/enlarge.ts';
import type { Scene } from '../scene/scene.ts';

/** Letters up to which panels are sheets over the map, and up to which those come from the side. */
const SMALL = 60;
const LOW = 36;

/** So many letters in px. */
export function px(letters: number): number {
  return letters * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

/** How many times as large as browsers make them letters are, in steps of a tenth; 1 or more. */
export const lettersAsked = (): number => Math.max(1, Math.round((px(1) / 16) * 10) / 10);

export const isSmallScreen = (): boolean => window.innerWidth <= px(SMALL);

export const isLowScreen = (): boolean =>
  window.innerHeight <= px(LOW) && window.innerWidth >= window.innerHeight;

/** Whether what points is as large as a finger. */
export const isTouchScreen = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** Letters up to which the line below the map takes three lines. */
const NARROW = 23;

/** Letters that the bar below the map takes on a small screen, as layout.css has it. */
export const barInLetters = (): number =>
  !isLowScreen() && window.innerWidth <= px(NARROW) ? 4.2 : 3.1;

/** What is so of a screen, and from then on. */
export function useScreen<T extends boolean | number>(is: () => T): T {
  return useSyncExternalStore(watchSize, is);
}

/** A scene with its names as large as the reader asks for letters. */
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
