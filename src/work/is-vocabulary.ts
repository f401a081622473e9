// Whether a file that came in is a vocabulary rather than papers.

import { FORMATS } from '../core/papers/formats/format-table.ts';
import { VOCABULARY_FORMATS } from '../core/vocabularies/formats.ts';

/** Bytes that are looked at; what a file is shows at its beginning. */
export const LOOKED_AT = 200_000;

/**
 * By content: what one of the readers of papers knows is papers.
 * @param head the first bytes of the file
 */
export function isVocabulary(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, LOOKED_AT));
  const isKnown = ({ looksLike }: { readonly looksLike: (text: string) => boolean }) =>
    looksLike(text);
  return VOCABULARY_FORMATS.some(isKnown) && !FORMATS.some(isKnown);
}
