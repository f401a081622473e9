// The pieces of a PNG whose pixels come strip by strip. PNG Specification (3rd edition): 5.3 chunk
// layout, 9.2 filter types, 11.3.4.3 pHYs.

import { chunkOf, joined, SIGNATURE, textChunk } from './png-text.ts';

/** What stands before the pixels. */
export interface PngHead {
  /** px. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** A line of text to find again; see {@link textChunk}. */
  readonly text: string;
}

/** mm of an inch over mm of a metre. */
const INCHES_PER_METRE = 1000 / 25.4;

/** Signature, header of eight bits for red, green, blue and opacity, text, and how large it prints. */
export function pngHead({ width, height, dpi, text }: PngHead): Uint8Array<ArrayBuffer> {
  const size = new Uint8Array(13);
  const view = new DataView(size.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  size.set([8, 6], 8);
  const header = chunkOf('IHDR', size);
  return joined([Uint8Array.from(SIGNATURE), header, physChunk(dpi), textChunk(text)]);
}

/** How many px there are to a metre, both ways. */
export function physChunk(dpi: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunkOf('pHYs', data);
}

/** What ends a PNG. */
export function pngEnd(): Uint8Array<ArrayBuffer> {
  return chunkOf('IEND', new Uint8Array(0));
}

/** The filter that takes each byte less the one above it: most of a map is like the row before. */
const UP = 2;

/**
 * Rows ready to be packed: each begins with its filter.
 * @param pixels rows of `stride` bytes
 * @param above the row before the first; zeros at the top of a picture
 */
export function filterRows(
  pixels: Uint8ClampedArray | Uint8Array,
  stride: number,
  above: Uint8ClampedArray | Uint8Array,
): Uint8Array<ArrayBuffer> {
  const rows = pixels.length / stride;
  const filtered = new Uint8Array(rows * (stride + 1));
  for (let row = 0; row < rows; row++) {
    const from = row * stride;
    const to = row * (stride + 1);
    filtered[to] = UP;
    for (let i = 0; i < stride; i++) {
      const before = row === 0 ? above[i]! : pixels[from - stride + i]!;
      filtered[to + 1 + i] = pixels[from + i]! - before;
    }
  }
  return filtered;
}
