// A button that cycles through the themes.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { chooseTheme } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';
import { THEME_NAMES } from './words.ts';

/** The next theme in the cycle. */
export const NEXT_THEME = {
  system: 'dark',
  dark: 'light',
  light: 'contrast',
  contrast: 'contrast-dark',
  'contrast-dark': 'system',
} as const;

export function ThemeButton() {
  const act = useAct();
  const theme = useAppState((s) => s.theme);
  const [message, setMessage] = useState('');
  return (
    <>
      <Button
        className="button icon theme-button"
        aria-label={`Colours: ${THEME_NAMES[theme]}`}
        onPress={() => {
          const next = NEXT_THEME[theme];
          act(chooseTheme, next);
          setMessage(`Colours: ${THEME_NAMES[next]}`);
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 1.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" />
        </svg>
      </Button>
      <span className="heard-only" role="status">
        {message}
      </span>
    </>
  );
}
