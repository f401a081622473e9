// What the command line asks of a picture, and what it is told when it cannot be had.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFigure } from '../../scripts/figure.ts';
import { readPictureOptions, viewAddress } from '../../scripts/picture-options.ts';
import {
  textChunk,
  insertPngChunks,
  joined,
  SIGNATURE,
  chunkOf,
} from '../../src/figure/png-text.ts';
import { DATASET as dataset } from '../small-dataset.ts';
import type { PictureOption } from '../../scripts/command.ts';

const options = (given: Partial<Record<PictureOption, string>>) =>
  readPictureOptions(new Map(Object.entries(given) as [PictureOption, string][]));

describe('the options of a picture', () => {
  it('are two columns of a journal where nothing is said', () => {
    expect(options({})).toMatchObject({ size: { width: 180, height: 150, unit: 'mm' }, type: 6 });
  });

  it('take a preset or numbers, and places for all that can be placed', () => {
    expect(options({ size: 'poster' })).toMatchObject({ size: { width: 1189 } });
    expect(options({ size: '1080x1350px', dpi: '144' })).toMatchObject({
      size: { width: 1080, height: 1350, unit: 'px', dpi: 144 },
    });
    const placed = { legend: 'top-left', 'title-at': 'below', 'caption-at': 'none', part: 'open' };
    expect(options({ ...placed, title: ' A ', ground: 'dark' })).toMatchObject({
      legend: 'top-left',
      titleAt: 'below',
      captionAt: 'none',
      part: 'open',
      title: 'A',
      isDark: true,
      isTransparent: false,
    });
    expect(options({ unnamed: 'full' })).toMatchObject({ unnamed: 'full' });
    expect(options({})).not.toHaveProperty('unnamed');
  });

  it.each([
    [{ size: 'huge' }, /no size “huge”.*single.*180x150mm/],
    [{ size: '9000x9000mm' }, /9000x9000mm cannot be drawn.*20 mm .*5 m/],
    [{ size: '100x100mm', dpi: '5000' }, /--dpi “5000”.*72 to 1200/],
    [{ type: 'large' }, /--type “large”.*number from 1/],
    [{ legend: 'nowhere' }, /no --legend “nowhere”.*below, beside, top-left/],
    [{ ground: 'red' }, /no --ground “red”.*paper, dark, transparent/],
  ])('are refused in one line when they cannot be had: %j', (given, why) => {
    expect(() => options(given)).toThrow(why);
  });
});

describe('a figure given for its view', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-view-'));
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const png = (text: string) =>
    insertPngChunks(
      joined([
        Uint8Array.from(SIGNATURE),
        chunkOf('IHDR', new Uint8Array(13)),
        chunkOf('IEND', new Uint8Array(0)),
      ]),
      [textChunk(text)],
    );

  it('gives the address it carries', () => {
    const svg = writeFigure('svg', dataset, { view: '#v=1&q=SAM' });
    expect(viewAddress(put('a.svg', svg))).toBe('#v=1&q=SAM');
    const pdf = writeFigure('pdf', dataset, { view: '#v=1&q=SAM' });
    expect(viewAddress(put('a.pdf', pdf))).toBe('#v=1&q=SAM');
    const about = { paperloom: 1, address: 'v=1&q=a', corpus: 'c', name: 'n' };
    expect(viewAddress(put('a.png', png(JSON.stringify(about))))).toBe('#v=1&q=a');
    expect(viewAddress('#v=1')).toBe('#v=1');
  });

  it.each([
    ['broken.png', png('{"paperloom":1,"addr'), /tells of no view/],
    ['late.png', png('{"paperloom":9}'), /later version/],
    ['cut.png', png('{}').subarray(0, 20), /tells of no view/],
    ['other.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /tells of no view/],
    ['text.txt', 'words', /tells of no view/],
  ])('is refused in one line: %s', (name, content, why) => {
    expect(() => viewAddress(put(name, content))).toThrow(why);
    expect(() => viewAddress(join(folder, name))).toThrow(/^[^\n]+$/);
  });
});
