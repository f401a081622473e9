// Comma-separated values (RFC 4180), safe to open in a spreadsheet: no text becomes a formula.

/** First characters that a spreadsheet takes for a formula, or trims before it looks for one. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * One row with its line end (CR LF). Text that begins like a formula gets an apostrophe before it
 * (OWASP, CSV injection); numbers stay numbers, null is an empty field.
 */
export function csvRow(fields: readonly (string | number | null)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = defuse(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Puts an apostrophe before text that a spreadsheet would take for a formula. */
export function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
