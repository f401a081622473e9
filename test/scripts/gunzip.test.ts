// gzip unpacked by Node: what it gives back, and what it leaves to the core.

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gunzip } from '../../scripts/gunzip.ts';

const packed = gzipSync('ten papers');
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const textOf = (bytes: Uint8Array, most = 100) => {
  const found = gunzip(bytes, most);
  return found && Buffer.from(found).toString();
};

it('gives back what was packed, of one part or of several', () => {
  expect(textOf(packed)).toBe('ten papers');
  expect(textOf(joined(packed, packed))).toBe('ten papersten papers');
});

it('takes no notice of zeros that fill up a block', () => {
  expect(textOf(joined(packed, new Uint8Array(3)))).toBe('ten papers');
});

it('leaves what is followed by something else to whoever tells of it', () => {
  expect(textOf(joined(packed, Buffer.from('and more')))).toBeNull();
  expect(textOf(joined(packed, new Uint8Array(2), Buffer.from('x')))).toBeNull();
});

it('leaves what is broken, cut short or too large', () => {
  expect(textOf(packed.subarray(0, -9))).toBeNull();
  expect(textOf(Buffer.from('no gzip'))).toBeNull();
  expect(textOf(packed, 9)).toBeNull();
  expect(textOf(packed, 10)).toBe('ten papers');
});
