// Whole numbers as text, the same in every locale.

/** Thousands grouped by commas. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 paper`, `2 papers`, `1,234 papers`. */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}
