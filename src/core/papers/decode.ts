// Bytes of a file → the texts in it: gzip and zip are unpacked, within limits, and the text is decoded.
// Nested archives are reported, not unpacked.

import { Gunzip, unzipSync } from 'fflate';
import { InputError } from '../input-error.ts';
import { decodeText } from './encoding.ts';
import { encryptedEntries, whyUnreadable } from './zip-entries.ts';
import type { UnzipFileInfo } from 'fflate';
import { NO_UNPACKER } from './decoder.ts';
import type { Decode, UnpackGzip } from './decoder.ts';
import type { TextFile } from './formats/formats.ts';

/** A file as bytes. */
export interface ByteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The texts in a file, and the entries that were left out, with the reason. */
export interface Unpacked {
  readonly files: readonly TextFile[];
  readonly leftOut: readonly InputError[];
}

/** Limits of unpacking. */
export interface Limits {
  /** Unpacked bytes of one file, at most. */
  readonly most: number;
  /** Unpacked bytes per packed byte, at most; for text it is seldom above 20. */
  readonly ratio: number;
}

/** Browsers limit strings to about 2²⁹ characters. */
export const LIMITS: Limits = { most: 500_000_000, ratio: 200 };

/** Unpacked bytes up to which any ratio is accepted. */
const HARMLESS = 2_000_000;

/**
 * The texts of one file. An entry of an archive is named `a.zip/b.bib`.
 * @param decode as a TextDecoder, with U+FFFD for invalid bytes
 * @param fast a faster unpacker of gzip, for files in order
 * @throws InputError when an archive is broken, too large, a bomb, or an office document
 */
export function decodeFile(
  file: ByteFile,
  decode: Decode,
  limits = LIMITS,
  fast = NO_UNPACKER,
): Unpacked {
  const kind = packingOf(file.bytes);
  if (kind === 'zip') return decodeZip(file, decode, limits);
  if (kind === 'gzip') return decodeGzip(file, decode, limits, fast);
  return { files: [{ name: file.name, ...decodeText(file.bytes, decode) }], leftOut: [] };
}

/** The compression format by its signature, or null. */
function packingOf(bytes: Uint8Array): string | null {
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0x1f, 0x8b)) return 'gzip';
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(0x37, 0x7a, 0xbc, 0xaf)) return '7z';
  if (starts(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
  if (starts(0xfd, 0x37, 0x7a, 0x58)) return 'xz';
  if (starts(0x42, 0x5a, 0x68)) return 'bzip2';
  const isTar = String.fromCharCode(...bytes.subarray(257, 262)) === 'ustar';
  return isTar ? 'tar' : null;
}

function refuseNested({ name, bytes }: ByteFile): void {
  const kind = packingOf(bytes);
  if (kind === null) return;
  const what = `a packed file within a packed file (${kind})`;
  throw new InputError(name, 0, what, 'Unpack it first.');
}

/** Data after the end of the gzip stream is reported, unless it is zeros: tapes and disks pad with them. */
function decodeGzip(
  { name, bytes: packed }: ByteFile,
  decode: Decode,
  limits: Limits,
  fast: UnpackGzip,
): Unpacked {
  const whole = fast(packed, limitFor(packed.length, limits));
  const { bytes, hasTrailingData } = whole
    ? { bytes: whole, hasTrailingData: false }
    : gunzip({ name, bytes: packed }, limits);
  refuseNested({ name, bytes });
  const files = [{ name, ...decodeText(bytes, decode) }];
  const isPadding = () =>
    !gunzip({ name, bytes: withoutTrailingZeros(packed) }, limits).hasTrailingData;
  if (!hasTrailingData || isPadding()) return { files, leftOut: [] };
  const what = 'something behind the end of its packed data, which is no part of it';
  return { files, leftOut: [new InputError(name, 0, what, 'Get it again if papers are missing.')] };
}

/** Error code of fflate for data without the signature of gzip. */
const NO_GZIP = 6;

/** The unpacked bytes, and whether other data follow the gzip stream. */
interface Gunzipped {
  readonly bytes: Uint8Array;
  readonly hasTrailingData: boolean;
}

/** Unpacks in chunks, so that a decompression bomb is refused before it fills the memory. */
function gunzip({ name, bytes }: ByteFile, limits: Limits): Gunzipped {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((piece) => {
    size += piece.length;
    refuseLarge(name, { size: bytes.length, originalSize: size }, limits);
    pieces.push(piece);
  });
  const hasTrailingData = inflate(name, () => {
    for (let at = 0; at < bytes.length; at += CHUNK)
      try {
        stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      } catch (error) {
        // The first stream was fine, so the error is about the data after it.
        if (size > 0 && (error as { code?: number }).code === NO_GZIP) return true;
        throw error;
      }
    return false;
  });
  return { bytes: concatenate(pieces, size), hasTrailingData };
}

/** Also cuts zeros of the size field that ends a gzip stream, which the unpacker does not need. */
function withoutTrailingZeros(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);
}

/** Packed bytes in a chunk. */
const CHUNK = 1 << 16;

function concatenate(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Runs an unpacker; its errors become an InputError. */
function inflate<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(name, 0, 'the packed file is broken', 'Get it again, or unpack it first.');
  }
}

/** The unpacked bytes allowed for so many packed ones. */
function limitFor(size: number, { most, ratio }: Limits): number {
  return Math.min(most, Math.max(HARMLESS, size * ratio));
}

type Sizes = Pick<UnzipFileInfo, 'size' | 'originalSize'>;

function refuseLarge(name: string, { size, originalSize }: Sizes, limits: Limits): void {
  const isBomb = originalSize > HARMLESS && originalSize > size * limits.ratio;
  if (originalSize <= limits.most && !isBomb) return;
  const what = isBomb
    ? `it unpacks to more than ${limits.ratio} times its size, as no text does`
    : `it unpacks to more than ${Math.round(limits.most / 1e6)} MB`;
  throw new InputError(name, 0, what, 'Unpack it and give the parts you need.');
}

/** The unpacker writes no more bytes than the archive declares, so checking the declared size is enough. */
function decodeZip({ name, bytes }: ByteFile, decode: Decode, limits: Limits): Unpacked {
  const total = { size: bytes.length, originalSize: 0 };
  const encrypted = encryptedEntries(bytes);
  const leftOut: InputError[] = [];
  const entries = inflate(name, () =>
    unzipSync(bytes, {
      filter: (entry) => {
        if (isSystemEntry(entry.name)) return false;
        const why = whyUnreadable(entry.compression, encrypted.has(entry.name));
        if (why) leftOut.push(new InputError(`${name}/${entry.name}`, 0, ...why));
        if (why) return false;
        total.originalSize += Math.max(entry.size, entry.originalSize);
        refuseLarge(name, total, limits);
        return true;
      },
    }),
  );
  return decodeEntries({ name, entries: new Map(Object.entries(entries)), leftOut }, decode);
}

/** Folders, and files that file managers add to archives. */
function isSystemEntry(entry: string): boolean {
  return /\/$|(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$)/.test(entry);
}

interface Archive {
  readonly name: string;
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** Entries that cannot be unpacked. */
  readonly leftOut: readonly InputError[];
}

function decodeEntries({ name, entries, leftOut: closed }: Archive, decode: Decode): Unpacked {
  if (entries.has('[Content_Types].xml'))
    throw new InputError(name, 0, 'an office document', 'Save it as CSV or plain text.');
  const names = [...entries.keys()].sort();
  const files: TextFile[] = [];
  const leftOut: InputError[] = [...closed];
  for (const entry of names) {
    const file = { name: `${name}/${entry}`, bytes: entries.get(entry)! };
    try {
      refuseNested(file);
      files.push({ name: file.name, ...decodeText(file.bytes, decode) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      leftOut.push(error);
    }
  }
  if (names.length + leftOut.length === 0)
    throw new InputError(name, 0, 'an empty archive', 'Give another file.');
  return { files, leftOut };
}
