// A figure opens again: what was written into it is read from its bytes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/figure/read-figure.ts';
import { insertPngChunks, textChunk } from '../../src/figure/png-text.ts';
import { writeAbout } from '../../src/figure/about.ts';
import { writePdf } from '../../src/figure/write-pdf.ts';
import { writeSvg } from '../../src/figure/write-svg.ts';
import type { About } from '../../src/figure/about.ts';
import type { Figure } from '../../src/figure/figure.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ABOUT: About = {
  address: 'v=1&open=concept:sam',
  corpus: 'abc',
  name: 'Papers (of mine) \\ λ',
};
const FIGURE = {
  width: 10,
  height: 10,
  scale: 1,
  title: '',
  ground: null,
  parts: [],
} as unknown as Figure;
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (c) => c.charCodeAt(0),
);
const pngWith = (text: string) => insertPngChunks(PNG, [textChunk(text)]);

describe('a figure', () => {
  it('of each kind gives back its view', () => {
    expect(readFigure(pngWith(writeAbout(ABOUT)))).toEqual(ABOUT);
    expect(readFigure(bytes(writeSvg(FIGURE, ABOUT)))).toEqual(ABOUT);
    expect(readFigure(new Uint8Array(writePdf(FIGURE, ABOUT, [])))).toEqual(ABOUT);
  });

  it('with a long address gives it back from a PDF, whatever stands before and behind', () => {
    const pins = Array.from({ length: 600 }, (_, i) => `paper:p${i}~${i}~-${i}`).join('!');
    const long = { ...ABOUT, address: `v=1&pins=${pins}` };
    const pdf = new Uint8Array(writePdf(FIGURE, long, []));
    expect(readFigure(Uint8Array.from([...pdf, ...bytes('/Info /Other')]))).toEqual(long);
  });

  it('that is not ours, or broken, says nothing', () => {
    expect(readFigure(PNG)).toBeNull();
    expect(readFigure(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(readFigure(bytes('%PDF-1.7 nothing'))).toBeNull();
    expect(readFigure(pngWith('{"paperloom":'))).toBeNull();
    expect(readFigure(bytes('%PDF-1.7 /Keywords (not closed \\'))).toBeNull();
  });

  it('of a later version says so', () => {
    const later = pngWith('{"paperloom":2}');
    expect(() => readFigure(later)).toThrow(/later version/);
  });

  it('never fails on other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        expect(readFigure(any)).toBeNull();
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
