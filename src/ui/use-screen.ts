// How much of the page there is, counted in letters as the style sheets count it.

import { useSyncExternalStore } from 'react';

/** Letters up to which panels are sheets over the map, and up to which those come from the side. */
const SMALL = 60;
const LOW = 36;

/** So many letters in px. */
export function px(letters: number): number {
  return letters * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

export const isSmallScreen = (): boolean => window.innerWidth <= px(SMALL);

export const isLowScreen = (): boolean =>
  window.innerHeight <= px(LOW) && window.innerWidth >= window.innerHeight;

/** Whether a screen is so, and from then on. */
export function useScreen(is: () => boolean): boolean {
  return useSyncExternalStore(watchSize, is);
}

function watchSize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('resize', changed);
  };
}
