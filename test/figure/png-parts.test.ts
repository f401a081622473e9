// A PNG put together from its pieces, read again by hand.

import { zlibSync, unzlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRows, physChunk, pngEnd, pngHead } from '../../src/figure/png-parts.ts';
import { chunkOf, readPngText } from '../../src/figure/png-text.ts';

const HEAD = { width: 3, height: 2, dpi: 600, text: 'view' };

/** Types and data of the chunks behind the signature. */
function chunksIn(png: Uint8Array): [type: string, data: Uint8Array][] {
  const chunks: [string, Uint8Array][] = [];
  const view = new DataView(png.buffer, png.byteOffset);
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const data = png.slice(at + 8, at + 8 + view.getUint32(at));
    chunks.push([String.fromCharCode(...png.subarray(at + 4, at + 8)), data]);
  }
  return chunks;
}

/** What a reader of PNG makes of filtered rows. */
function unfilter(filtered: Uint8Array, stride: number): number[] {
  const rows: number[][] = [];
  for (let at = 0; at < filtered.length; at += stride + 1) {
    expect(filtered[at]).toBe(2);
    const above = rows.at(-1) ?? Array.from({ length: stride }, () => 0);
    rows.push(above.map((byte, i) => (byte + filtered[at + 1 + i]!) & 255));
  }
  return rows.flat();
}

describe('a PNG in pieces', () => {
  it('begins with its size, how large it prints, and a line of text', () => {
    const head = pngHead(HEAD);
    expect(chunksIn(head).map(([type]) => type)).toEqual(['IHDR', 'pHYs', 'iTXt']);
    expect([...chunksIn(head)[0]![1]]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
    expect(readPngText(head)).toBe('view');
  });

  it('prints 600 dots to the inch as 23,622 to the metre', () => {
    expect(new DataView(physChunk(600).buffer).getUint32(8)).toBe(23_622);
  });

  it('gives back the pixels, in however many strips they came', () => {
    const bytes = fc.uint8Array({ minLength: 48, maxLength: 48 });
    const property = fc.property(bytes, fc.integer({ min: 1, max: 3 }), (pixels, rows) => {
      const stride = 12;
      const strips: Uint8Array[] = [];
      let above = new Uint8Array(stride);
      for (let at = 0; at < pixels.length; at += rows * stride) {
        const strip = pixels.slice(at, at + rows * stride);
        strips.push(filterRows(strip, stride, above));
        above = strip.slice(-stride);
      }
      const all = Uint8Array.from(strips.flatMap((strip) => [...strip]));
      const packed = chunksIn(joinedPng(zlibSync(all)))[3]![1];
      expect(unfilter(unzlibSync(packed), stride)).toEqual([...pixels]);
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });
});

function joinedPng(data: Uint8Array): Uint8Array {
  const parts = [pngHead({ ...HEAD, height: 4 }), chunkOf('IDAT', data), pngEnd()];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
