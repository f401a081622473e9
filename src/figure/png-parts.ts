// The parts of a PNG encoded strip by strip. PNG Specification (3rd edition): 5.3 chunk
// layout, 9.2 filter types, 11.3.4.3 pHYs.

import { chunkOf, joined, SIGNATURE, textChunk } from './png-text.ts';

/** The header of a PNG. */
export interface PngHead {
  /** px. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** A line of metadata; see {@link textChunk}. */
  readonly text: string;
}

/** Inches per metre. */
const INCHES_PER_METRE = 1000 / 25.4;

/** Signature, header for 8-bit RGBA, text, and resolution. */
export function pngHead({ width, height, dpi, text }: PngHead): Uint8Array<ArrayBuffer> {
  const size = new Uint8Array(13);
  const view = new DataView(size.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  size.set([8, 6], 8);
  const header = chunkOf('IHDR', size);
  return joined([Uint8Array.from(SIGNATURE), header, physChunk(dpi), textChunk(text)]);
}

/** The chunk of the resolution, in px per metre. */
export function physChunk(dpi: number): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunkOf('pHYs', data);
}

/** The last chunk of a PNG. */
export function pngEnd(): Uint8Array<ArrayBuffer> {
  return chunkOf('IEND', new Uint8Array(0));
}

/** The filter type that subtracts the byte above: most rows of a map resemble the row above. */
const UP = 2;

/**
 * Filtered rows ready for compression, each preceded by its filter type.
 * @param pixels rows of `stride` bytes
 * @param above the row above the first; zeros at the top of a picture
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
