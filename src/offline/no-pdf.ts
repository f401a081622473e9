// Replaces PDF writing in an offline page: a PDF must embed its fonts, which are larger than the page.

export function writePdf(): never {
  throw new Error(
    'A page opened from a file saves no PDF. Save an SVG, or open the map in the app.',
  );
}
