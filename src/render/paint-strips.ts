// Paints a Figure as a large PNG in strips, so that the page stays responsive at any size: each strip is painted,
// its rows filtered and passed to the browser's compression stream, which runs in the background.

import { nextTask } from './next-task.ts';
import { paintOn } from './paint-figure.ts';
import { marksIn } from '../figure/marks-in.ts';
import { filterRows, pngEnd, pngHead } from '../figure/png-parts.ts';
import { chunkOf } from '../figure/png-text.ts';
import { pixelsOf } from '../figure/size.ts';
import type { Figure } from '../figure/figure.ts';
import type { PixelSize } from '../figure/size.ts';

/** Number of pixels from which a picture is painted in strips; smaller ones are fast enough as a whole. */
export const STRIPS_FROM = 6_000_000;

/** Pixels of a strip, some hundredths of a second of work, and its least number of rows. */
const STRIP_PIXELS = 500_000;
const MIN_ROWS = 16;

/** Largest width of a canvas in px; wider pictures are painted in pieces side by side. */
const MAX_CANVAS_WIDTH = 8192;

/** How to paint in strips. */
export interface StripOptions {
  readonly dpi: number;
  /** A line of metadata from which the view can be restored. */
  readonly text: string;
  /** Called with the progress, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Cancels the work. */
  readonly signal?: AbortSignal | undefined;
}

/** Whether this browser has compression streams. */
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
  const compressor = new CompressionStream('deflate');
  const compressed = gather(compressor.readable);
  const writer = compressor.writable.getWriter();
  try {
    for (const { rows, done } of stripsOf(figure, size)) {
      signal?.throwIfAborted();
      await writer.write(rows);
      onProgress?.(done / size.height);
      await nextTask();
    }
    await writer.close();
  } catch (error) {
    compressed.catch(() => undefined);
    await writer.abort(error);
    throw error;
  }
  const head = pngHead({ width: size.width, height: size.height, dpi, text });
  const parts = (await compressed).map((data) => chunkOf('IDAT', data));
  return new Blob([head, ...parts, pngEnd()], { type: 'image/png' });
}

interface Strip {
  /** Filtered rows. */
  readonly rows: Uint8Array<ArrayBuffer>;
  /** Rows of the picture so far. */
  readonly done: number;
}

function* stripsOf(figure: Figure, size: PixelSize): Generator<Strip> {
  const { width, height } = size;
  const rows = Math.min(height, Math.max(MIN_ROWS, Math.floor(STRIP_PIXELS / width)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(width, MAX_CANVAS_WIDTH);
  canvas.height = rows;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser cannot draw on a canvas; use a newer one.');
  const stride = 4 * width;
  let above = new Uint8ClampedArray(stride);
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top);
    const pixels = stripAt(context, figure, size, { top, count });
    yield { rows: filterRows(pixels, stride, above), done: top + count };
    above = pixels.slice(-stride);
  }
}

/** The pixels of `count` rows, painted piece by piece from left to right. */
function stripAt(
  context: CanvasRenderingContext2D,
  figure: Figure,
  { width, scale }: PixelSize,
  { top, count }: { readonly top: number; readonly count: number },
): Uint8ClampedArray<ArrayBuffer> {
  const zoom = scale * figure.scale;
  const strip = marksIn(figure, { left: 0, right: width / zoom, ...between(top, count, zoom) });
  const paint = (left: number) => {
    const across = Math.min(MAX_CANVAS_WIDTH, width - left);
    const piece = {
      left: left / zoom,
      right: (left + across) / zoom,
      ...between(top, count, zoom),
    };
    paintOn(context, across < width ? marksIn(strip, piece) : strip, scale, { left, top });
    return context.getImageData(0, 0, across, count).data;
  };
  if (width <= MAX_CANVAS_WIDTH) return paint(0);
  const pixels = new Uint8ClampedArray(4 * width * count);
  for (let left = 0; left < width; left += MAX_CANVAS_WIDTH) {
    const piece = paint(left);
    const stride = piece.length / count;
    for (let row = 0; row < count; row++)
      pixels.set(piece.subarray(row * stride, (row + 1) * stride), 4 * (row * width + left));
  }
  return pixels;
}

function between(top: number, count: number, zoom: number) {
  return { top: top / zoom, bottom: (top + count) / zoom };
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
