// The choices in the export dialog, and the figure options they lead to.

import { fileNameOf } from '../core/exports/file-names.ts';
import { PRESETS, pixelsOf, refusePixels, refuseSize } from '../figure/size.ts';
import { capitalised } from './words.ts';
import type { FigureChoices, LegendPlace } from '../figure/choices.ts';
import type { Figure } from '../figure/figure.ts';
import type { Projection } from '../figure/projection.ts';
import type { Preset, SheetSize } from '../figure/size.ts';
import type { PictureType } from '../render/paint-figure.ts';

export type Format = 'png' | 'jpeg' | 'webp' | 'svg' | 'pdf';

/** MIME type of each raster format. */
export const PICTURE_TYPES: ReadonlyMap<Format, PictureType> = new Map([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
]);

/** The formats and their labels. */
export const FORMATS = [
  ['png', 'PNG'],
  ['jpeg', 'JPEG'],
  ['webp', 'WebP'],
  ['svg', 'SVG'],
  ['pdf', 'PDF'],
] as const satisfies readonly (readonly [Format, string])[];

export type Ground = 'paper' | 'dark' | 'transparent';

export type PresetId = Preset['id'] | 'screen';

export interface ExportChoices {
  readonly format: Format;
  readonly part: 'view' | 'whole' | 'open';
  /** Null after a size was entered by hand. */
  readonly preset: PresetId | null;
  readonly size: SheetSize;
  /** Smallest font size, pt. */
  readonly type: number;
  /** Thinnest line, pt. */
  readonly line: number;
  readonly ground: Ground;
  readonly legend: LegendPlace;
  /** How concepts without room for their names are drawn; `auto` by the size of the figure. */
  readonly unnamed: 'auto' | 'dots' | 'full';
  readonly title: string;
  readonly titleAt: 'above' | 'below' | 'none';
  readonly caption: string;
  readonly captionAt: 'below' | 'none';
}

/** CSS defines 96 px to the inch; files have twice as many, for high-density screens. */
const SCREEN_DPI = 96;
const SCREEN_TYPE = 7.5;

export function firstChoices(view: Projection, ground: Ground): ExportChoices {
  return {
    format: 'png',
    part: 'view',
    ...presetChoices('screen', view),
    line: 0.25,
    ground,
    legend: 'below',
    unnamed: 'auto',
    title: '',
    titleAt: 'above',
    caption: '',
    captionAt: 'below',
  };
}

/** The name of the file of a figure: by corpus, size and ground, so that none overwrites another. */
export function figureFileName(
  corpus: string,
  { preset, ground }: Pick<ExportChoices, 'preset' | 'ground'>,
  format: Format,
): string {
  const parts = [fileNameOf(corpus), preset ?? 'own-size', ...(ground === 'paper' ? [] : [ground])];
  return `${parts.join('-')}.${format === 'jpeg' ? 'jpg' : format}`;
}

/** Choices for a figure of the selection: slide size, titled after it. */
export function choicesOf(title: string, view: Projection): Partial<ExportChoices> {
  return {
    part: 'open',
    ...presetChoices('slide', view),
    // A slide is wide and an area is not, so there is room at the side.
    legend: 'beside',
    title: capitalised(title),
  };
}

/** Size and font size of a preset; `screen` takes the current viewport. */
export function presetChoices(
  id: PresetId,
  { width, height }: Projection,
): Pick<ExportChoices, 'preset' | 'size' | 'type'> {
  const preset = PRESETS.find((p) => p.id === id);
  if (preset !== undefined) return { preset: id, size: preset.size, type: preset.type };
  const dots = (px: number) => Math.max(1, Math.round(px * 2));
  const size = {
    width: dots(width),
    height: dots(height),
    unit: 'px',
    dpi: 2 * SCREEN_DPI,
  } as const;
  return { preset: 'screen', size, type: SCREEN_TYPE };
}

/** The figure options for the choices. */
export function figureChoices(choices: ExportChoices, view: Projection): FigureChoices {
  const { part, size, type, line, ground, legend, unnamed, titleAt, captionAt } = choices;
  return {
    part: part === 'view' ? view : part,
    size,
    type,
    leastLine: line,
    legend,
    ...(unnamed !== 'auto' && { unnamed }),
    titleAt,
    captionAt,
    isTrimmed: choices.preset === 'screen',
    isTransparent: ground === 'transparent',
    title: choices.title.trim(),
    caption: choices.caption.trim(),
  };
}

/** The choices with the size of the drawn figure, which may be lower than the screen. */
export function asDrawn(choices: ExportChoices, figure: Figure | null): ExportChoices {
  if (choices.preset !== 'screen' || figure === null) return choices;
  const { dpi } = choices.size;
  const { width, height } = pixelsOf(
    figure.width * figure.scale,
    figure.height * figure.scale,
    dpi,
  );
  return { ...choices, size: { width, height, unit: 'px', dpi } };
}

/** Why the choices cannot give a file, as a message; null if they can. */
export function refuseChoices(
  { size, format }: ExportChoices,
  isPiecemeal: (format: Format) => boolean,
): { readonly why: string; readonly isForPixels: boolean } | null {
  const why = refuseSize(size);
  if (why !== null) return { why, isForPixels: false };
  if (!PICTURE_TYPES.has(format)) return null;
  const { 1: name } = FORMATS.find(([id]) => id === format)!;
  const tooMany = refusePixels(size, name, isPiecemeal(format));
  return tooMany === null ? null : { why: tooMany, isForPixels: true };
}
