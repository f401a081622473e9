// What lies over the corners of a map, as layout.css has it, in letters: names keep clear of it from the
// first painting on, when none of it is there yet.

import { useMemo } from 'react';
import { isLowScreen, isSmallScreen, isTouchScreen, px, useScreen } from './use-screen.ts';
import type { ChipSize } from './chip-size.ts';
import type { Sheet } from './sheet.ts';
import type { Cover } from '../figure/covers.ts';
import type { Corner } from '../figure/choices.ts';

/** Of the zoom buttons. */
const STEP = 2;
const LOW_STEP = 1.75;
/** As large as a finger. */
const FINGER_STEP = 2.5;
/** px; with large letters they are no larger. */
const MOST_STEP = 44;
const ASIDE = 0.9;
const BELOW = 0.75;
const ABOVE = 0.5;

/** px of the rims of the buttons, and of the ground that is left around them. */
const RIMS = 2;
const AIR = 4;

/** Of them, above a sheet. */
const FEW = 3;

/**
 * The zoom buttons of a map: a column at the lower right, a short one above a sheet or beside it.
 * @param sheet what, on a small screen, lies over a part of the map
 * @param chips what lies over the upper left, as it was measured
 */
export function useCovers(
  sheet: Sheet,
  buttons: number,
  chips: ChipSize | null = null,
): readonly Cover[] {
  const isSmall = useScreen(isSmallScreen);
  const isLow = useScreen(isLowScreen);
  const isTouched = useScreen(isTouchScreen);
  const letter = useScreen(lettersInPx);
  return useMemo(() => {
    const isBesideSheet = sheet !== null && isSmall;
    const isFlat = isSmall && isLow;
    const side = isFlat && sheet === 'details' ? 'left' : 'right';
    const corner: Corner = isBesideSheet ? `top-${side}` : 'bottom-right';
    const inLetters = isTouched ? FINGER_STEP : isFlat ? LOW_STEP : STEP;
    const step = Math.min(MOST_STEP, letter * inLetters);
    const long = (count: number) => count * step + RIMS + 2 * AIR;
    const zoom: Cover = {
      corner,
      across: ASIDE * letter - AIR,
      down: (isBesideSheet ? ABOVE : BELOW) * letter - AIR,
      width: long(1),
      height: long(isBesideSheet ? FEW : buttons),
    };
    return chips === null ? [zoom] : [zoom, coverOf(chips)];
  }, [sheet, isSmall, isLow, isTouched, letter, buttons, chips]);
}

function coverOf({ right, bottom }: ChipSize): Cover {
  return { corner: 'top-left', across: 0, down: 0, width: right + AIR, height: bottom + AIR };
}

const lettersInPx = (): number => px(1);
