// How much of a map the chips over its corner take: names and discs keep clear of them.

import { useCallback } from 'react';

/** px, from the corner of the map to the far corner of the chips. */
export interface ChipSize {
  readonly right: number;
  readonly bottom: number;
}

/** A ref that tells how far what it is given reaches, from then on; null where there is nothing in it. */
export function useMeasured(onSize: (size: ChipSize | null) => void) {
  return useCallback(
    (chips: HTMLElement | null) => {
      if (chips === null) return;
      const tell = () => {
        const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = chips;
        const isEmpty = offsetHeight === 0;
        onSize(
          isEmpty ? null : { right: offsetLeft + offsetWidth, bottom: offsetTop + offsetHeight },
        );
      };
      const watch = new ResizeObserver(tell);
      watch.observe(chips);
      return () => {
        watch.disconnect();
      };
    },
    [onSize],
  );
}
