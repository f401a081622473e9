// Font files for a figure; fetched on demand from beside the page.

import sans400 from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sans500 from '@expo-google-fonts/source-sans-3/500Medium/SourceSans3_500Medium.ttf?url';
import sans600 from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import serif400 from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url';
import serif600 from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import type { FontFile, FontId } from '../figure/fonts.ts';

const ADDRESSES: Readonly<Record<FontId, string>> = {
  'sans-400': sans400,
  'sans-500': sans500,
  'sans-600': sans600,
  'serif-400-italic': serif400,
  'serif-600': serif600,
};

/**
 * Fetches fonts.
 * @throws Error when a request fails
 */
export function loadFonts(ids: readonly FontId[]): Promise<FontFile[]> {
  return Promise.all(ids.map(loadFont));
}

async function loadFont(id: FontId): Promise<FontFile> {
  const response = await fetch(ADDRESSES[id]);
  if (!response.ok) throw new Error('The fonts for the file did not load; try again.');
  return { id, bytes: new Uint8Array(await response.arrayBuffer()) };
}
