// The width of a label, without a screen: advance widths of the interface font, so that the layout can
// reserve room for labels where there is no canvas to measure them.

// Source Sans 3 Regular, thousandths of an em, from the space (U+0020) to the tilde (U+007E), as a
// canvas measures the font that the page ships.
// prettier-ignore
const WIDTHS = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350,
  497, 497, 497, 497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425,
  847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727, 647, 664,
  566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500,
  542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542,
  555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];

/** Advance of any other character: that of an ordinary lower-case letter. */
const OTHER = 540;

/** Width of a line of text in px at the given type size, without kerning. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS[letter.charCodeAt(0) - 32] ?? OTHER;
  return (sum * size) / 1000;
}
