// The colours in force: the reader's choice, or what the system asks for.

import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPaperloomStore } from '../../src/state/store.ts';
import { StoreContext } from '../../src/ui/context.ts';
import { useTheme } from '../../src/ui/use-theme.ts';
import type { Theme } from '../../src/state/state.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The page's theme under a system that asks for these. */
function themeUnder(asked: readonly string[], theme: Theme = 'system'): string | undefined {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: asked.some((each) => query.includes(each)),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const Themed = () => useTheme().name;
  render(
    <StoreContext value={createPaperloomStore({ theme })}>
      <Themed />
    </StoreContext>,
  );
  return document.documentElement.dataset.theme;
}

describe('the colours of the page', () => {
  it.each([
    [[], 'light'],
    [['dark'], 'dark'],
    [['contrast'], 'contrast'],
    [['dark', 'contrast'], 'contrast-dark'],
  ])('follow a system that asks for %j', (asked, theme) => {
    expect(themeUnder(asked)).toBe(theme);
  });

  it('are what the reader chose, whatever the system asks for', () => {
    expect(themeUnder(['dark', 'contrast'], 'contrast')).toBe('contrast');
    expect(themeUnder([], 'contrast-dark')).toBe('contrast-dark');
  });
});
