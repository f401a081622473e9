// A short fingerprint of a text, for naming content; not for security.

/**
 * 53 bits as eleven characters of base 36; after cyrb53 (bryc, 2018), public domain.
 * @param pieces of the text, hashed as if concatenated: a large text need not be built
 */
export function fingerprint(...pieces: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const text of pieces) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const bits = 4294967296 * (2097151 & b) + (a >>> 0);
  return bits.toString(36).padStart(11, '0');
}
