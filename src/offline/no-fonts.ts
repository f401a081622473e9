// Replaces font loading in an offline page: pictures reference fonts by name, because embedding them would
// take more space than the page.

import type { FontFile } from '../figure/fonts.ts';

export function loadFonts(): Promise<FontFile[]> {
  return Promise.resolve([]);
}
