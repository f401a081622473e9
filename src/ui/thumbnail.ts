// A small picture of the map, for a saved view.

import { paintFigure } from '../render/paint-figure.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { Palette } from '../scene/palette.ts';

/** 320 × 200 px, twice what is shown, for dense screens. */
const DPI = 96;
const SHEET = { width: 84.67, height: 52.92, unit: 'mm', dpi: DPI } as const;

/** pt of the smallest name: only areas and the largest concepts are to be named. */
const TYPE = 6;

/** What the map shows as a `data:` address; null where there is no map, or it cannot be painted. */
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
    // A view without its picture is still a view.
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
