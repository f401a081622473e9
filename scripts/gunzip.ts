// Unpacks gzip with Node's zlib, four times as fast as the core's own unpacker.

import { gunzipSync } from 'node:zlib';
import type { UnpackGzip } from '../src/core/papers/decoder.ts';

/** The result of gunzipSync with `info`: the bytes, and how many packed bytes were consumed. */
interface Unpacked {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** Bytes per chunk: with Node's default of 16 KB, joining the chunks takes as long as unpacking. */
const CHUNK = 1 << 18;

/** See {@link UnpackGzip}. */
export const gunzip: UnpackGzip = (bytes, most) => {
  try {
    const options = { maxOutputLength: most, chunkSize: CHUNK, info: true };
    const { buffer, engine } = gunzipSync(bytes, options) as unknown as Unpacked;
    // Trailing zeros are padding of a tape or disk block.
    return bytes.subarray(engine.bytesWritten).every((byte) => byte === 0) ? buffer : null;
  } catch {
    return null;
  }
};
