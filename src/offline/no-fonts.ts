// In an offline page a picture names its faces instead of carrying them: they are larger than the page.

import type { FontFile } from '../figure/fonts.ts';

export function loadFonts(): Promise<FontFile[]> {
  return Promise.resolve([]);
}
