// What covers the map at its sides.

import { useMemo } from 'react';
import { NO_INSETS } from '../figure/projection.ts';
import { viewBeside } from '../state/views.ts';
import { useAppState } from './context.ts';
import { bottomBarEm, emToPx, isLowScreen, isSmallScreen, useScreen } from './use-screen.ts';
import type { Insets } from '../figure/projection.ts';
import type { Sheet } from './sheet.ts';

/** Height of the legend line, em. */
const LEGEND_EM = 1.6;

/** Height of the presentation bar, em. */
const PRESENTATION_BAR_EM = 4.6;

/**
 * Share of the window height that a bottom sheet covers, including the bar below the map; same as in
 * layout.css.
 */
const SHEET_SHARE = 0.6;

/** Share of the window width that a side sheet covers; same as in layout.css. */
const SIDE_SHARE = 0.46;

/** Widths in px of the strips at each side of the map that something covers. */
export function useInsets(sheet: Sheet): Insets {
  const isSmall = useScreen(isSmallScreen);
  const isLow = useScreen(isLowScreen);
  const isPresented = useAppState((s) => viewBeside(s, 0) !== undefined);
  return useMemo(() => {
    const foot = isPresented ? PRESENTATION_BAR_EM : isSmall && isLow ? 0 : LEGEND_EM;
    const usual = { ...NO_INSETS, bottom: emToPx(foot) };
    if (sheet === null || !isSmall || isPresented) return usual;
    const side = sheet === 'details' ? 'right' : 'left';
    return isLow
      ? { ...usual, [side]: window.innerWidth * SIDE_SHARE }
      : { ...usual, bottom: window.innerHeight * SHEET_SHARE - emToPx(bottomBarEm()) };
  }, [sheet, isSmall, isLow, isPresented]);
}
