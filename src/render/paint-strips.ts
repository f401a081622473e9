// Figure → a large PNG, a strip at a time, so that the page answers meanwhile, however many pixels there
// are: a strip is painted, its rows filtered and handed to the browser's own packer, which works beside.

import { paintOn } from './paint-figure.ts';
import { marksIn } from '../figure/marks-in.ts';
import { filterRows, pngEnd, pngHead } from '../figure/png-parts.ts';
import { chunkOf } from '../figure/png-text.ts';
import { pixelsOf } from '../figure/size.ts';
import type { Figure } from '../figure/figure.ts';
import type { PixelSize } from '../figure/size.ts';

/** px from which on a picture is painted in strips: below, it takes less than a moment as a whole. */
export const STRIPS_FROM = 6_000_000;

/** px of a strip: some hundredths of a second of work; and its rows, however wide the picture is. */
const STRIP = 500_000;
const LEAST_ROWS = 16;

/** px across a canvas: what is wider is painted in pieces side by side. */
const PIECE = 8192;

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

function* stripsOf(figure: Figure, size: PixelSize): Generator<Strip> {
  const { width, height } = size;
  const rows = Math.min(height, Math.max(LEAST_ROWS, Math.floor(STRIP / width)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(width, PIECE);
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
    const across = Math.min(PIECE, width - left);
    const piece = {
      left: left / zoom,
      right: (left + across) / zoom,
      ...between(top, count, zoom),
    };
    paintOn(context, across < width ? marksIn(strip, piece) : strip, scale, { left, top });
    return context.getImageData(0, 0, across, count).data;
  };
  if (width <= PIECE) return paint(0);
  const pixels = new Uint8ClampedArray(4 * width * count);
  for (let left = 0; left < width; left += PIECE) {
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

/** Lets what waits go first: a click, a frame. */
function afterOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
