// Reads browser files as bytes.

import type { ByteFile } from '../core/papers/decode.ts';

/** Reads a whole file. @throws Error naming the file if it cannot be read */
export async function bytesOf(file: File): Promise<ByteFile> {
  return { name: file.name, bytes: await read(file, file) };
}

/** Reads at most the first `most` bytes of a file. @throws Error as {@link bytesOf} */
export function headOf(file: File, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return read(file, file.slice(0, most));
}

async function read(file: File, part: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file.name} cannot be read. ${reason}`, { cause: error });
  }
}
