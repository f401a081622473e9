// The size of the chips over the map's corner, so that labels and discs avoid them.

import { useCallback } from 'react';

/** px, from the map's corner to the far corner of the chips. */
export interface ChipSize {
  readonly right: number;
  readonly bottom: number;
}

/** A callback ref that reports the size of its element whenever it changes; null while it is empty. */
export function useChipSize(onSize: (size: ChipSize | null) => void) {
  return useCallback(
    (chips: HTMLElement | null) => {
      if (chips === null) return;
      const report = () => {
        const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = chips;
        const isEmpty = offsetHeight === 0;
        onSize(
          isEmpty ? null : { right: offsetLeft + offsetWidth, bottom: offsetTop + offsetHeight },
        );
      };
      const watch = new ResizeObserver(report);
      watch.observe(chips);
      return () => {
        watch.disconnect();
      };
    },
    [onSize],
  );
}
