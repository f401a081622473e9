// Writes and reads a corpus embedded in the page as a single HTML file.

import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import type { DatasetFile } from '../core/dataset/files.ts';

/** The placeholder for the data in the template. */
export const SLOT = '<!-- corpus -->';

/** The element that holds the data. */
export const DATA_ID = 'corpus';

/** The data of an offline page. */
export interface Carried {
  readonly files: readonly DatasetFile[];
  /** The address of the view it opens with, without `#`; empty for the default view. */
  readonly view: string;
}

/**
 * The page with the data embedded; equal input gives equal bytes.
 * @param template the built page, with one {@link SLOT}
 * @throws Error when the template has no slot
 */
export function writeOfflinePage(template: string, carried: Carried): string {
  const at = template.indexOf(SLOT);
  if (at < 0) throw new Error('This is no page that data can be put into.');
  const packed = toBase64(gzipSync(strToU8(JSON.stringify(carried)), { level: 9, mtime: 0 }));
  // Not executable, so allowed by the Content-Security-Policy; base64 cannot contain an end tag.
  const data = `<script type="application/octet-stream" id="${DATA_ID}">${packed}</script>`;
  return template.slice(0, at) + data + template.slice(at + SLOT.length);
}

/**
 * Unpacks what {@link writeOfflinePage} packed.
 * @throws Error when the data are damaged
 */
export function readCarried(packed: string): Carried {
  try {
    return JSON.parse(strFromU8(gunzipSync(fromBase64(packed)))) as Carried;
  } catch {
    throw new Error('The data in this file are broken; save it again.');
  }
}

/** Bytes converted at a time: the number of arguments of a call is limited. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
}
