// Areas of the map covered by the zoom buttons and chips, computed from the sizes in layout.css (em), so that
// labels avoid them from the first frame on, before they are rendered.

import { useMemo } from 'react';
import { isLowScreen, isSmallScreen, isTouchScreen, px, useScreen } from './use-screen.ts';
import type { ChipSize } from './chip-size.ts';
import type { Sheet } from './sheet.ts';
import type { Cover } from '../figure/covers.ts';
import type { Corner } from '../figure/choices.ts';

/** Size of a zoom button, em. */
const STEP = 2;
const LOW_STEP = 1.75;
/** On touch screens. */
const FINGER_STEP = 2.5;
/** px; upper limit at large font sizes. */
const MOST_STEP = 44;
const ASIDE = 0.9;
const BELOW = 0.75;
const ABOVE = 0.5;

/** px: borders of the button group, and clearance around it. */
const RIMS = 2;
const AIR = 4;

/** Number of buttons beside an open sheet. */
const FEW = 3;

/**
 * The covered areas: the zoom buttons at the lower right, or fewer of them above or beside a sheet, and the
 * chips.
 * @param sheet the open sheet on a small screen
 * @param chips measured size of the chips at the upper left
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
