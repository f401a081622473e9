// The theme in force: the reader's choice, or the system's.

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { CONTRAST, DARK, LIGHT } from '../scene/palette.ts';
import { useAppState } from './context.ts';
import type { Palette } from '../scene/palette.ts';

const IS_DARK = '(prefers-color-scheme: dark)';
const NEEDS_CONTRAST = '(prefers-contrast: more)';

/** Whether the system asks for something, and from then on. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => {
        media.removeEventListener('change', changed);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

const PALETTES = { light: LIGHT, dark: DARK, contrast: CONTRAST } as const;

/** The palette to draw with; the page's own colours follow by `data-theme`. */
export function useTheme(): Palette {
  const theme = useAppState((s) => s.theme);
  const isDark = useMedia(IS_DARK);
  const needsContrast = useMedia(NEEDS_CONTRAST);
  const ofSystem = isDark ? DARK : needsContrast ? CONTRAST : LIGHT;
  const palette = theme === 'system' ? ofSystem : PALETTES[theme];
  useEffect(() => {
    document.documentElement.dataset.theme = palette === CONTRAST ? 'contrast' : palette.name;
  }, [palette]);
  return palette;
}
