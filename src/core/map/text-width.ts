// How wide a label will be, without a screen: advance widths of the interface face, so that the
// layout can leave room for names where there is no canvas to measure them.

// Advance widths of Source Sans 3 Regular in thousandths of an em, by class of letters; measured
// from the font's own table and averaged within a class.
const CLASSES: readonly (readonly [string, number])[] = [
  ["iljI.,:;'|!", 260],
  ['ftr()[]/- ', 325],
  ['csxyzvk', 470],
  ['aegonbdhpquJLFET0123456789', 530],
  ['ABCKPRSVXYZ', 580],
  ['DGHNOQU', 660],
  ['mwMW', 830],
];

const widths = new Map(
  CLASSES.flatMap(([letters, w]) => [...letters].map((letter) => [letter, w])),
);

/** Width of a line of text in px at the given type size; within a few per cent of the real one. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? 560;
  return (sum * size) / 1000;
}
