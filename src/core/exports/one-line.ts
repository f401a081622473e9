// Text on one line, for line-based formats.

/** Replaces every run of tabs, line breaks and other control characters by a blank; trims. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
