// Figure → a large PNG, a strip at a time, so that the page answers meanwhile: a strip is painted, its
// rows filtered and handed to the browser's own packer, which works beside.

import { paintOn } from './paint-figure.ts';
import { filterRows, pngEnd, pngHead } from '../figure/png-parts.ts';
import { chunkOf } from '../figure/png-text.ts';
import { pixelsOf } from '../figure/size.ts';
import type { Figure } from '../figure/figure.ts';

/** px from which on a picture is painted in strips: below, it takes less than a moment as a whole. */
export const STRIPS_FROM = 6_000_000;

/** px of a strip: some hundredths of a second of work. */
const STRIP = 500_000;

/** How to paint in strips. */
export interface StripOptions {
  readonly dpi: number;
  /** The line of text that finds the view again. */
  readonly text: string;
  /** Told from 0 to 1 how much is done. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Ends the work; nothing is left of it. */
  readonly signal?: AbortSignal | undefined;
}

/** Whether this browser can pack what is painted in strips. */
export function canPaintStrips(): boolean {
  return typeof CompressionStream === 'function';
}

/**
 * Paints a figure as a PNG.
 * @throws DOMException `AbortError` when the signal ends it
 */
export async function paintInStrips(figure: Figure, options: StripOptions): Promise<Blob> {
  const { dpi, text, onProgress, signal } = options;
  const size = pixelsOf(figure.width * figure.scale, figure.height * figure.scale, dpi);
  const packer = new CompressionStream('deflate');
  const packed = gather(packer.readable);
  const writer = packer.writable.getWriter();
  try {
    for (const { rows, done } of stripsOf(figure, size)) {
      signal?.throwIfAborted();
      await writer.write(rows);
      onProgress?.(done / size.height);
      await afterOthers();
    }
    await writer.close();
  } catch (error) {
    packed.catch(() => undefined);
    await writer.abort(error);
    throw error;
  }
  const head = pngHead({ width: size.width, height: size.height, dpi, text });
  const parts = (await packed).map((data) => chunkOf('IDAT', data));
  return new Blob([head, ...parts, pngEnd()], { type: 'image/png' });
}

interface Strip {
  /** Filtered rows. */
  readonly rows: Uint8Array<ArrayBuffer>;
  /** Rows of the picture so far. */
  readonly done: number;
}

function* stripsOf(figure: Figure, size: ReturnType<typeof pixelsOf>): Generator<Strip> {
  const { width, height, scale } = size;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = Math.min(height, Math.max(1, Math.floor(STRIP / width)));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser cannot draw on a canvas; use a newer one.');
  const stride = 4 * width;
  let above = new Uint8ClampedArray(stride);
  for (let top = 0; top < height; top += canvas.height) {
    const count = Math.min(canvas.height, height - top);
    paintOn(context, figure, scale, top);
    const pixels = context.getImageData(0, 0, width, count).data;
    yield { rows: filterRows(pixels, stride, above), done: top + count };
    above = pixels.slice(-stride);
  }
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value);
  }
}

/** Lets what waits go first: a click, a frame. */
function afterOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
