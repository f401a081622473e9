// Text on one line, for forms whose lines mean something.

/** Every run of tabs, line breaks and other control characters is a blank; trimmed. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
