// A range of years in words.

/** `2022–2024`, or `2022` where it is one. */
export function sayYears(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
