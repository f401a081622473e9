// Whole numbers in words: one way to write each, whatever the reader's locale.

/** Thousands grouped by commas. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
