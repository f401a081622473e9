// Texts as UTF-8 bytes, which can be transferred between threads without a copy.

import type { DatasetFile } from '../core/dataset/files.ts';

/** A file whose text is bytes of UTF-8. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function packText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

export function unpackText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

export function packFiles(files: readonly DatasetFile[]): PackedFile[] {
  return files.map(({ name, text }) => ({ name, bytes: packText(text) }));
}

export function unpackFiles(packed: readonly PackedFile[]): DatasetFile[] {
  return packed.map(({ name, bytes }) => ({ name, text: unpackText(bytes) }));
}
