// A file of the browser as the readers take it.

import type { ByteFile } from '../core/papers/decode.ts';

/** A file, read whole. @throws Error naming the file where it cannot be read */
export async function bytesOf(file: File): Promise<ByteFile> {
  return { name: file.name, bytes: await read(file, file) };
}

/** The first bytes of a file, as many as there are up to `most`. @throws Error as {@link bytesOf} */
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
