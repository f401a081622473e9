// Whether a file that came in is a vocabulary rather than papers.

import { FORMATS } from '../../core/papers/formats/format-table.ts';
import { VOCABULARY_FORMATS } from '../../core/vocabularies/formats.ts';
import type { ByteFile } from '../../core/papers/decode.ts';

/** Bytes that are looked at; what a file is shows at its beginning. */
const LOOKED_AT = 200_000;

/** By content: what one of the readers of papers knows is papers. */
export function isVocabulary({ bytes }: ByteFile): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT));
  const isKnown = ({ looksLike }: { readonly looksLike: (text: string) => boolean }) =>
    looksLike(text);
  return VOCABULARY_FORMATS.some(isKnown) && !FORMATS.some(isKnown);
}
