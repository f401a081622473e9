// Sizes of figures on paper and in pixels: conversions between mm, inches, points and px.

/** 1 in = 72 pt = 25.4 mm. */
const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

export type Unit = 'mm' | 'in' | 'px';

/** The size of a sheet as the reader enters it. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly unit: Unit;
  /** Dots per inch: the size of a px, and the resolution of raster formats. */
  readonly dpi: number;
}

/** The range that journals and printers accept; values outside are taken as mistakes. */
export const DPI_RANGE = { least: 72, most: 1200 } as const;

/** Largest side of a canvas in px: slightly above, browsers return an empty picture without an error. */
export const CANVAS_SIDE = 16_000;

/** Most pixels of a PNG painted in pieces: the format allows more, but hardly any program opens it. */
export const MOST_PIXELS = 4_000_000_000;

/** Least legible font size in print and least line width that presses reproduce, in pt. */
export const LEAST_TYPE = 6;
export const LEAST_LINE = 0.25;

/** A length in pt. */
export function toPoints(length: number, unit: Unit, dpi: number): number {
  const perInch = { mm: MM_PER_INCH, in: 1, px: dpi }[unit];
  return (length * POINTS_PER_INCH) / perInch;
}

/** The same size in another unit, rounded to the precision of that unit. */
export function inUnit(size: SheetSize, unit: Unit): SheetSize {
  const perPoint = toPoints(1, unit, size.dpi);
  const digits = { mm: 1, in: 2, px: 0 }[unit];
  const [width, height] = [size.width, size.height].map((side) =>
    Number((toPoints(side, size.unit, size.dpi) / perPoint).toFixed(digits)),
  );
  return { ...size, unit, width: width!, height: height! };
}

/** Why a size is refused, as a message for the reader; null if it is accepted. */
export function refuseSize({ width, height, unit, dpi }: SheetSize): string | null {
  const { least, most } = DPI_RANGE;
  if (!(dpi >= least && dpi <= most)) return `Choose ${least} to ${most} dots per inch.`;
  const sides = [width, height].map((side) => toPoints(side, unit, dpi));
  // Below 20 mm there is no room for a name; above 200 in PDF readers refuse the page.
  if (sides.every((side) => side >= 56 && side <= 14_400)) return null;
  return 'Choose sides between 20 mm (0.8 in) and 5 m (200 in).';
}

export interface PixelSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per pt. */
  readonly scale: number;
}

/** The pixels of a sheet of `width` by `height` pt. */
export function pixelsOf(width: number, height: number, dpi: number): PixelSize {
  const scale = dpi / POINTS_PER_INCH;
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    scale,
  };
}

/**
 * Why a sheet is too large for a raster format, as a message for the reader; null if it is not.
 * @param isPiecemeal whether it is painted in pieces, so that no canvas has the whole size
 */
export function refusePixels(
  { width, height, unit, dpi }: SheetSize,
  name: string,
  isPiecemeal: boolean,
): string | null {
  const [across, down] = [width, height].map((side) => toPoints(side, unit, dpi));
  const pixels = pixelsOf(across!, down!, dpi);
  const what = `${pixels.width} × ${pixels.height} px are more than`;
  if (isPiecemeal) {
    if (pixels.width * pixels.height <= MOST_PIXELS) return null;
    return `${what} programs open. Choose fewer dots per inch, or SVG, which is sharp at any size.`;
  }
  if (Math.max(pixels.width, pixels.height) <= CANVAS_SIDE) return null;
  return `${what} a browser paints as ${name}, ${CANVAS_SIDE} a side. Choose fewer dots per inch, or SVG, which is sharp at any size.`;
}

/** A preset size, with a font size for its viewing distance. */
export interface Preset {
  readonly id: 'single' | 'double' | 'slide' | 'poster' | 'square';
  readonly name: string;
  readonly size: SheetSize;
  /** Font size of the smallest name in pt. */
  readonly type: number;
}

export const PRESETS: readonly Preset[] = [
  preset('single', 'Single column', [85, 110, 'mm', 600], 6),
  preset('double', 'Double column', [180, 150, 'mm', 600], 6),
  preset('slide', 'Slide', [13.33, 7.5, 'in', 144], 11),
  preset('poster', 'Poster A0', [1189, 841, 'mm', 150], 20),
  preset('square', 'Square', [1080, 1080, 'px', 96], 7.5),
];

function preset(
  id: Preset['id'],
  name: string,
  [width, height, unit, dpi]: readonly [number, number, Unit, number],
  type: number,
): Preset {
  return { id, name, type, size: { width, height, unit, dpi } };
}
