// Readable identifiers made of words.

/**
 * The words of a text as an ASCII slug, e.g. `μP scaling` → `mup-scaling`.
 * @param maxLength longest slug, cut at a word's end (a single longer word is cut hard)
 */
export function slugOf(text: string, maxLength = 60): string {
  const plain = text.replace(/\+/g, ' plus ');
  const words = (/[^ -~]/.test(plain) ? spellOut(plain) : plain).toLowerCase().match(/[a-z0-9]+/g);
  if (!words) return 'x';
  let slug = words[0].slice(0, maxLength);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > maxLength) break;
    slug += `-${word}`;
  }
  return slug;
}

/** Letters beyond ASCII by what they are made of. */
function spellOut(text: string): string {
  return text.replace(/[μµ]/g, 'mu').replace(/ℓ/g, 'l').normalize('NFKD').replace(/\p{M}/gu, '');
}
