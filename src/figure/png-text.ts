// Writes and reads a line of text in a PNG, as an international text chunk before the pixels. PNG Specification (3rd edition), 5.3 chunk layout, 11.3.3.4 iTXt.

/** The PNG signature. */
export const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** Keyword of the text chunk. */
const KEYWORD = 'paperloom';

/** Bytes of a chunk beside its data: length, type, CRC. */
const AROUND = 12;

/**
 * Inserts chunks into a PNG, behind its header.
 * @throws Error when `png` is not a PNG
 */
export function insertPngChunks(
  png: Uint8Array,
  chunks: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const [header] = chunksOf(png);
  if (header?.type !== 'IHDR') throw new Error('insertPngChunks: these bytes are not a PNG.');
  return joined([png.subarray(0, header.end), ...chunks, png.subarray(header.end)]);
}

/** The chunk of a line of text. */
export function textChunk(text: string): Uint8Array {
  // Keyword; no compression, language or translated keyword; text.
  return chunkOf('iTXt', new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${text}`));
}

/** The line of text in a {@link textChunk}; null if there is none or it is damaged. */
export function readPngText(png: Uint8Array): string | null {
  const start = new TextEncoder().encode(KEYWORD + '\0\0\0\0\0');
  for (const { type, data, check } of chunksOf(png)) {
    if (type !== 'iTXt' || !start.every((byte, i) => data[i + 4] === byte)) continue;
    return crc32(data) === check ? new TextDecoder().decode(data.subarray(4 + start.length)) : null;
  }
  return null;
}

interface Chunk {
  readonly type: string;
  /** Type and content, which the CRC covers. */
  readonly data: Uint8Array;
  readonly check: number;
  /** Offset of the next chunk. */
  readonly end: number;
}

/** The chunks of a PNG up to the first incomplete one; none for anything else. */
function chunksOf(png: Uint8Array): Chunk[] {
  if (!SIGNATURE.every((byte, i) => png[i] === byte)) return [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + AROUND <= png.length) {
    const end = at + AROUND + view.getUint32(at);
    if (end > png.length) break;
    const data = png.subarray(at + 4, end - 4);
    const type = String.fromCharCode(...data.subarray(0, 4));
    chunks.push({ type, data, check: view.getUint32(end - 4), end });
    at = end;
  }
  return chunks;
}

/** Encodes a chunk: length, type, data, CRC. */
export function chunkOf(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + AROUND);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** Concatenates bytes. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** CRC table. */
const CHECKS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** CRC-32 as in ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CHECKS[(crc ^ byte) & 255]!;
  return (crc ^ 0xffffffff) >>> 0;
}
