// Saves a figure: raster formats by the browser, vector formats by our writers; formats with room for
// metadata carry what is needed to reopen the view. Large dependencies are loaded on demand.

import { writeAbout } from '../figure/about.ts';
import { faceFileOf, fontsOf } from '../figure/fonts.ts';
import { physChunk } from '../figure/png-parts.ts';
import { insertPngChunks, textChunk } from '../figure/png-text.ts';
import { pixelsOf } from '../figure/size.ts';
import { paintFigure } from '../render/paint-figure.ts';
import { canPaintStrips, paintInStrips, STRIPS_FROM } from '../render/paint-strips.ts';
import { PICTURE_TYPES } from './export-choices.ts';
import type { Format } from './export-choices.ts';
import type { About } from '../figure/about.ts';
import type { Figure } from '../figure/figure.ts';

export interface SaveOptions {
  readonly format: Format;
  readonly dpi: number;
  readonly about: About;
  /** Called with the share done, from 0 to 1, for slow formats. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * The file of a figure.
 * @throws Error with a message for the reader
 */
export async function fileOf(figure: Figure, options: SaveOptions): Promise<Blob> {
  const { format, dpi, about, onProgress, signal } = options;
  const type = PICTURE_TYPES.get(format);
  if (type === undefined) return vectorsOf(figure, format, about);
  if (isPiecemeal(format) && isLarge(figure, dpi)) {
    return paintInStrips(figure, { dpi, text: writeAbout(about), onProgress, signal });
  }
  const picture = await paintFigure(figure, { dpi, type });
  if (format !== 'png') return picture;
  const bytes = new Uint8Array(await picture.arrayBuffer());
  return new Blob([insertPngChunks(bytes, [physChunk(dpi), textChunk(writeAbout(about))])], {
    type,
  });
}

function isLarge(figure: Figure, dpi: number): boolean {
  const { width, height } = pixelsOf(
    figure.width * figure.scale,
    figure.height * figure.scale,
    dpi,
  );
  return width * height > STRIPS_FROM;
}

async function vectorsOf(figure: Figure, format: Format, about: About): Promise<Blob> {
  const { loadFonts } = await import('./figure-fonts.ts');
  const fonts = await loadFonts(fontsOf(figure));
  if (format === 'svg') {
    const { writeSvg } = await import('../figure/write-svg.ts');
    return new Blob([writeSvg(figure, about, fonts.map(faceFileOf))], { type: 'image/svg+xml' });
  }
  const { writePdf } = await import('../figure/write-pdf.ts');
  return new Blob([writePdf(figure, about, fonts)], { type: 'application/pdf' });
}

/** Whether a format is painted in strips, so that the browser's canvas limit does not apply. */
export function isPiecemeal(format: Format): boolean {
  return format === 'png' && canPaintStrips();
}

/** Whether this browser can copy pictures to the clipboard. */
export function canCopyPicture(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard.write === 'function';
}

/**
 * Copies a figure as a PNG. Passes the promise to the ClipboardItem, because some browsers require the call
 * within the user gesture.
 */
export function copyPicture(figure: Figure, options: Omit<SaveOptions, 'format'>): Promise<void> {
  const png = fileOf(figure, { ...options, format: 'png' });
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Offers a file as a download. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}
