// Whether a file may hold papers, by its beginning.

import { InputError } from '../core/input-error.ts';
import { refuseUnreadable } from '../core/papers/refuse-input.ts';
import { refuseMaps } from '../core/papers/refuse-maps.ts';

/** Number of bytes examined. */
export const BYTES_EXAMINED = 20_000;

/** False for a file that is refused whatever follows: empty, a PDF, a map or network of another program. */
export function mayHavePapers(name: string, head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, BYTES_EXAMINED));
  // An archive or another encoding, which is read as a whole.
  if (text.includes('\u0000') || text.includes('\ufffd')) return true;
  try {
    refuseUnreadable(name, text);
    refuseMaps(name, text);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
