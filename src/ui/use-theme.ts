// The theme: the reader's choice, or the system's.

import { useEffect } from 'react';
import { CONTRAST, CONTRAST_DARK, DARK, LIGHT } from '../scene/palette.ts';
import { useAppState } from './context.ts';
import { useMedia } from './use-media.ts';
import type { Palette } from '../scene/palette.ts';
import type { Theme } from '../state/state.ts';

const IS_DARK = '(prefers-color-scheme: dark)';
// With forced colours the system does not recolour canvases, so draw the map with high contrast.
const NEEDS_CONTRAST = '(prefers-contrast: more), (forced-colors: active)';

const PALETTES: Readonly<Record<Exclude<Theme, 'system'>, Palette>> = {
  light: LIGHT,
  dark: DARK,
  contrast: CONTRAST,
  'contrast-dark': CONTRAST_DARK,
};

function ofSystem(isDark: boolean, needsContrast: boolean): Exclude<Theme, 'system'> {
  if (needsContrast) return isDark ? 'contrast-dark' : 'contrast';
  return isDark ? 'dark' : 'light';
}

/** The palette to draw with; also sets `data-theme` for the style sheets. */
export function useTheme(): Palette {
  const theme = useAppState((s) => s.theme);
  const isDark = useMedia(IS_DARK);
  const needsContrast = useMedia(NEEDS_CONTRAST);
  const inForce = theme === 'system' ? ofSystem(isDark, needsContrast) : theme;
  useEffect(() => {
    document.documentElement.dataset.theme = inForce;
  }, [inForce]);
  return PALETTES[inForce];
}
