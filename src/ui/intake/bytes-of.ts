// A file of the browser as the readers take it.

import type { ByteFile } from '../../core/papers/decode.ts';

export async function bytesOf(file: File): Promise<ByteFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
