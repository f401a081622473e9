// gzip unpacked by Node, four times as fast as by the core.

import { gunzipSync } from 'node:zlib';
import type { UnpackGzip } from '../src/core/papers/decoder.ts';

/** What is unpacked, and how many of the packed bytes were taken for it. */
interface Unpacked {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** How much is unpacked at a time, in bytes: with Node's own 16 KB, putting the pieces together takes as long. */
const PIECE = 1 << 18;

/** As {@link UnpackGzip} asks. */
export const gunzip: UnpackGzip = (bytes, most) => {
  try {
    const options = { maxOutputLength: most, chunkSize: PIECE, info: true };
    const { buffer, engine } = gunzipSync(bytes, options) as unknown as Unpacked;
    // Zeros fill up the last block of a tape or a disk.
    return bytes.subarray(engine.bytesWritten).every((byte) => byte === 0) ? buffer : null;
  } catch {
    return null;
  }
};
