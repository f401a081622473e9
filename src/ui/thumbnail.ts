// Thumbnails for saved views.

import { paintFigure } from '../render/paint-figure.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { Palette } from '../scene/palette.ts';

/** 320 × 200 px, twice the displayed size, for high-density screens. */
const DPI = 96;
const SHEET = { width: 84.67, height: 52.92, unit: 'mm', dpi: DPI } as const;

/** Smallest font size, pt; large, so that only areas and the largest concepts are labelled. */
const TYPE = 6;

/** The current map as a data URL; null if there is no map or painting fails. */
export async function thumbnailOf(
  handle: MapHandle | null,
  palette: Palette,
): Promise<string | null> {
  if (handle === null) return null;
  try {
    const part = handle.viewport();
    const figure = await handle.figure({ part, size: SHEET, type: TYPE }, palette);
    return await addressOf(await paintFigure(figure, { dpi: DPI, type: 'image/png' }));
  } catch {
    // Save the view without a thumbnail.
    return null;
  }
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The picture could not be read.'));
    };
    reader.readAsDataURL(blob);
  });
}
