// Tells vocabulary files from files of papers.

import { FORMATS } from '../core/papers/formats/format-table.ts';
import { VOCABULARY_FORMATS } from '../core/vocabularies/formats.ts';

/** Number of bytes examined; the beginning of a file shows its format. */
export const BYTES_EXAMINED = 200_000;

/**
 * Decided by content: a file in a known format of papers is not a vocabulary.
 * @param head the first bytes of the file
 */
export function isVocabulary(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, BYTES_EXAMINED));
  const isKnown = ({ looksLike }: { readonly looksLike: (text: string) => boolean }) =>
    looksLike(text);
  return VOCABULARY_FORMATS.some(isKnown) && !FORMATS.some(isKnown);
}
