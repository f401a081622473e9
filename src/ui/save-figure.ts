// A figure as a file: pixels by the browser, vectors by our writers, each with the way back inside
// where its format has room for it. What is large comes only when it is asked for.

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
  /** Told from 0 to 1 how much is done, of what takes a while. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Makes the file of a figure.
 * @throws Error in words for the reader
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

/** Whether a format is painted piece by piece here, so that a canvas sets no limit to its size. */
export function isPiecemeal(format: Format): boolean {
  return format === 'png' && canPaintStrips();
}

/** Whether this browser lets a page put a picture on the clipboard. */
export function canCopyPicture(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard.write === 'function';
}

/** Puts a figure on the clipboard as a PNG; the promise is handed over, since some ask for it at once. */
export function copyPicture(figure: Figure, options: Omit<SaveOptions, 'format'>): Promise<void> {
  const png = fileOf(figure, { ...options, format: 'png' });
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}
