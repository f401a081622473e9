// Bytes of a file → the texts in it: unpacked where it is gzip or a zip archive, within limits, and
// decoded. Packed files within packed files are told, not followed.

import { Gunzip, unzipSync } from 'fflate';
import { InputError } from '../input-error.ts';
import { decodeText } from './encoding.ts';
import { lockedEntries, whyClosed } from './zip-entries.ts';
import type { UnzipFileInfo } from 'fflate';
import { NO_UNPACKER } from './decoder.ts';
import type { Decode, UnpackGzip } from './decoder.ts';
import type { TextFile } from './formats/formats.ts';

/** A file as it lies on disk. */
export interface ByteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file holds, and what of it was left out, with the reason. */
export interface Unpacked {
  readonly files: readonly TextFile[];
  readonly leftOut: readonly InputError[];
}

/** How far unpacking may go. */
export interface Limits {
  /** All of a packed file. In bytes. */
  readonly most: number;
  /** Unpacked bytes for one packed one; text seldom passes 20. */
  readonly ratio: number;
}

/** No string of a browser holds more than 2²⁹ characters. */
export const LIMITS: Limits = { most: 500_000_000, ratio: 200 };

/** Below this size unpacked, any ratio is harmless. In bytes. */
const HARMLESS = 2_000_000;

/**
 * The texts of one file. An entry of an archive is named `a.zip/b.bib`.
 * @param decode as a TextDecoder does, with U+FFFD for what the encoding lacks
 * @param fast unpacks gzip where all is well
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

/** By the first bytes: gzip, zip, another way of packing by name, or null. */
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

/** What stands behind the end of packed data is told, unless it is zeros: tapes and disks fill up with them. */
function decodeGzip(
  { name, bytes: packed }: ByteFile,
  decode: Decode,
  limits: Limits,
  fast: UnpackGzip,
): Unpacked {
  const whole = fast(packed, mostOf(packed.length, limits));
  const { bytes, isFollowed } = whole
    ? { bytes: whole, isFollowed: false }
    : gunzip({ name, bytes: packed }, limits);
  refuseNested({ name, bytes });
  const files = [{ name, ...decodeText(bytes, decode) }];
  if (!isFollowed || !gunzip({ name, bytes: withoutZeros(packed) }, limits).isFollowed)
    return { files, leftOut: [] };
  const what = 'something behind the end of its packed data, which is no part of it';
  return { files, leftOut: [new InputError(name, 0, what, 'Get it again if papers are missing.')] };
}

/** The code of the error for data that do not begin as gzip does. */
const NO_GZIP = 6;

/** What was packed, and whether something else stands behind it. */
interface Gunzipped {
  readonly bytes: Uint8Array;
  readonly isFollowed: boolean;
}

/** Unpacks piece by piece, so that a bomb is refused before it takes the memory. */
function gunzip({ name, bytes }: ByteFile, limits: Limits): Gunzipped {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((piece) => {
    size += piece.length;
    refuseLarge(name, { size: bytes.length, originalSize: size }, limits);
    pieces.push(piece);
  });
  const isFollowed = inflate(name, () => {
    for (let at = 0; at < bytes.length; at += PIECE)
      try {
        stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      } catch (error) {
        // The first part has begun as it should, so this is about what comes behind it.
        if (size > 0 && (error as { code?: number }).code === NO_GZIP) return true;
        throw error;
      }
    return false;
  });
  return { bytes: concatenate(pieces, size), isFollowed };
}

/** Without zeros at the end; those of the size that gzip ends with are not missed. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);
}

/** Packed bytes at a time. */
const PIECE = 1 << 16;

function concatenate(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Runs an inflater; whatever it objects to becomes one line. */
function inflate<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(name, 0, 'the packed file is broken', 'Get it again, or unpack it first.');
  }
}

/** How much so many packed bytes may hold. */
function mostOf(size: number, { most, ratio }: Limits): number {
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

/** The inflater writes no more than the archive declares, so that checking what it declares is enough. */
function decodeZip({ name, bytes }: ByteFile, decode: Decode, limits: Limits): Unpacked {
  const total = { size: bytes.length, originalSize: 0 };
  const locked = lockedEntries(bytes);
  const leftOut: InputError[] = [];
  const entries = inflate(name, () =>
    unzipSync(bytes, {
      filter: (entry) => {
        if (isFurniture(entry.name)) return false;
        const why = whyClosed(entry.compression, locked.has(entry.name));
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

/** Folders, and what file managers put into archives. */
function isFurniture(entry: string): boolean {
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
