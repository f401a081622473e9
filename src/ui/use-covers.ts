// Areas of the map covered by the zoom buttons and chips, computed from the sizes in layout.css (em), so that
// labels avoid them from the first frame on, before they are rendered.

import { useMemo } from 'react';
import {
  isLowScreen,
  isNarrowScreen,
  isSmallScreen,
  isTouchScreen,
  emToPx,
  useScreen,
} from './use-screen.ts';
import type { ChipSize } from './chip-size.ts';
import type { Sheet } from './sheet.ts';
import type { Cover } from '../figure/covers.ts';
import type { Corner } from '../figure/choices.ts';

/** Size of a zoom button, em. */
const STEP_EM = 2;
const LOW_STEP_EM = 1.75;
/** On touch screens. */
const TOUCH_STEP_EM = 2.5;
/** px; upper limit at large font sizes. */
const MAX_STEP = 44;
const ASIDE = 0.9;
const BELOW = 0.75;
const ABOVE = 0.5;

/** px: borders of the button group, and clearance around it. */
const BORDERS = 2;
const CLEARANCE = 4;

/** Number of buttons beside an open sheet. */
const FEW_BUTTONS = 3;

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
  const isTouch = useScreen(isTouchScreen);
  const isNarrow = useScreen(isNarrowScreen);
  const em = useScreen(emInPx);
  return useMemo(() => {
    const isBesideSheet = sheet !== null && isSmall;
    const isFlat = isSmall && isLow;
    const side = isFlat && sheet === 'details' ? 'left' : 'right';
    const corner: Corner = isBesideSheet ? `top-${side}` : 'bottom-right';
    const stepEm = isTouch ? TOUCH_STEP_EM : isFlat ? LOW_STEP_EM : STEP_EM;
    const step = Math.min(MAX_STEP, em * stepEm);
    const columns = isLow && isNarrow ? 2 : 1;
    const lengthOf = (count: number) => count * step + BORDERS + 2 * CLEARANCE;
    const zoom: Cover = {
      corner,
      across: ASIDE * em - CLEARANCE,
      down: (isBesideSheet ? ABOVE : BELOW) * em - CLEARANCE,
      width: lengthOf(columns),
      height: lengthOf(Math.ceil((isBesideSheet ? FEW_BUTTONS : buttons) / columns)),
    };
    return chips === null ? [zoom] : [zoom, coverOf(chips)];
  }, [sheet, isSmall, isLow, isTouch, isNarrow, em, buttons, chips]);
}

function coverOf({ right, bottom }: ChipSize): Cover {
  return {
    corner: 'top-left',
    across: 0,
    down: 0,
    width: right + CLEARANCE,
    height: bottom + CLEARANCE,
  };
}

const emInPx = (): number => emToPx(1);
