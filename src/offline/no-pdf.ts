// In an offline page: a PDF must carry its faces, which are larger than the page.

export function writePdf(): never {
  throw new Error(
    'A page opened from a file saves no PDF. Save an SVG, or open the map in the app.',
  );
}
