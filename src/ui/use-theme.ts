// The theme in force: the reader's choice, or the system's.

import { useEffect, useSyncExternalStore } from 'react';
import { DARK, LIGHT } from '../scene/palette.ts';
import { useAppState } from './context.ts';
import type { Palette } from '../scene/palette.ts';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => {
    media.removeEventListener('change', changed);
  };
}

/** The palette to draw with; the page's own colours follow by `data-theme`. */
export function useTheme(): Palette {
  const theme = useAppState((s) => s.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  const palette = theme === 'dark' || (theme === 'system' && isSystemDark) ? DARK : LIGHT;
  useEffect(() => {
    document.documentElement.dataset.theme = palette.name;
  }, [palette]);
  return palette;
}
