// Whole numbers as text, the same in every locale.

/** Thousands grouped by commas. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
