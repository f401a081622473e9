// Runs after each test of the page: files share one document and one set of modules, which is what makes
// them quick to load, so whatever a test rendered, stubbed or stored must be gone before the next begins.

import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-theme');
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});
