// Entries of a zip archive that the unpacker cannot read: encrypted ones, and compression methods other than
// Deflate. By PKWARE's APPNOTE.TXT, 4.3.12, 4.4.4 and 4.4.5.

import { strFromU8 } from 'fflate';

/** Compression methods by number. */
const METHODS: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  20: 'Zstandard',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
};

/** AES encryption is declared as a compression method. */
const AES = 99;

/**
 * Why an entry cannot be unpacked, and what to do; null where it can.
 * @param method number of the compression method
 */
export function whyUnreadable(
  method: number,
  isEncrypted: boolean,
): readonly [string, string] | null {
  if (isEncrypted || method === AES)
    return ['it is locked with a password', 'Unpack the archive and give what is in it.'];
  if (method === 0 || method === 8) return null;
  const packed = `it is packed with ${METHODS[method] ?? `method ${method}`}, not with Deflate`;
  return [packed, 'Unpack the archive and give what is in it, or pack it again as a plain zip.'];
}

/** Signatures of an entry of the central directory, `PK\1\2`, and of its end record, `PK\5\6`. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/** The archive comment that may follow the end record is no longer. */
const LONGEST_COMMENT = 0xffff;

/** Names of the entries encrypted with a password; none where the directory cannot be read. */
export function encryptedEntries(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encrypted = new Set<string>();
  const end = endOfDirectory(view);
  let at = end < 0 ? Infinity : view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const name = at + 46 + view.getUint16(at + 28, true);
    if (isEncrypted)
      encrypted.add(nameIn(bytes.subarray(at + 46, name), view.getUint16(at + 8, true)));
    at = name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return encrypted;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Bit 11 of the flags: the name is in UTF-8. */
function nameIn(bytes: Uint8Array, flags: number): string {
  return strFromU8(bytes, (flags & 0x800) === 0);
}
