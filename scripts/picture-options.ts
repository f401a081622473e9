// Parses and validates the picture options of the command line.

import { existsSync, readFileSync } from 'node:fs';
import { CAPTION_PLACES, LEGEND_PLACES, TITLE_PLACES, UNNAMED } from '../src/figure/choices.ts';
import { FigureError, readFigure } from '../src/figure/read-figure.ts';
import { DPI_RANGE, PRESETS, refuseSize } from '../src/figure/size.ts';
import { UsageError } from './command.ts';
import { GROUNDS, PARTS } from './options.ts';
import type { Preset, SheetSize, Unit } from '../src/figure/size.ts';
import type { Command, PictureOption } from './command.ts';
import type { FigureOptions } from './figure.ts';

type Given = Command['picture'];

/** @throws UsageError for an invalid value */
export function readPictureOptions(given: Given): FigureOptions {
  const { size, type } = sizeOf(given);
  const ground = oneOf(given, 'ground', GROUNDS);
  const options = {
    size,
    type: numberOf(given, 'type', 1, 200) ?? type,
    leastLine: numberOf(given, 'line', 0, 20) ?? 0,
    title: given.get('title')?.trim() ?? '',
    caption: given.get('caption')?.trim() ?? '',
    isDark: ground === 'dark',
    isTransparent: ground === 'transparent',
  };
  const [part, legend] = [oneOf(given, 'part', PARTS), oneOf(given, 'legend', LEGEND_PLACES)];
  const titleAt = oneOf(given, 'title-at', TITLE_PLACES);
  const unnamed = oneOf(given, 'unnamed', UNNAMED);
  const captionAt = oneOf(given, 'caption-at', CAPTION_PLACES);
  return {
    ...options,
    ...(part !== null && { part }),
    ...(legend !== null && { legend }),
    ...(unnamed !== null && { unnamed }),
    ...(titleAt !== null && { titleAt }),
    ...(captionAt !== null && { captionAt }),
  };
}

const IDS = PRESETS.map(({ id }) => id).join(', ');

/** The size of a preset, or one given as `180x150mm`. */
function sizeOf(given: Given): Pick<Preset, 'size' | 'type'> {
  const asked = given.get('size') ?? 'double';
  const dpi = numberOf(given, 'dpi', DPI_RANGE.least, DPI_RANGE.most);
  const preset = PRESETS.find(({ id }) => id === asked);
  if (preset !== undefined) {
    return { type: preset.type, size: { ...preset.size, dpi: dpi ?? preset.size.dpi } };
  }
  const [, width, height, unit] = /^([\d.]+)x([\d.]+)(mm|in|px)$/.exec(asked) ?? [];
  if (unit === undefined)
    throw new UsageError(`there is no size “${asked}”. Use one of ${IDS}, or write 180x150mm.`);
  const sides = { width: Number(width), height: Number(height) };
  const size: SheetSize = { ...sides, unit: unit as Unit, dpi: dpi ?? 96 };
  const refused = refuseSize(size);
  if (refused !== null) throw new UsageError(`--size ${asked} cannot be drawn. ${refused}`);
  return { size, type: PRESETS[1]!.type };
}

function numberOf(given: Given, name: PictureOption, least: number, most: number): number | null {
  const text = given.get(name);
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most) return value;
  throw new UsageError(`--${name} “${text}” will not do. Write a number from ${least} to ${most}.`);
}

function oneOf<T extends string>(
  given: Given,
  name: PictureOption,
  values: readonly T[],
): T | null {
  const text = given.get(name);
  if (text === undefined) return null;
  const value = values.find((each) => each === text);
  if (value !== undefined) return value;
  throw new UsageError(`there is no --${name} “${text}”. Use one of ${values.join(', ')}.`);
}

/**
 * The address of a view, given itself or as the name of a figure's file that contains it.
 * @throws UsageError when the file contains no address
 */
export function viewAddress(view: string): string {
  if (view.includes('#') || !existsSync(view)) return view;
  try {
    const about = readFigure(new Uint8Array(readFileSync(view)));
    if (about !== null) return `#${about.address}`;
  } catch (error) {
    if (error instanceof FigureError) throw new UsageError(`${view}: ${error.message}`);
    throw new UsageError(`${view}: cannot be read. Name another figure, or write the address.`);
  }
  const what = `${view}: tells of no view; it is no figure of Paperloom, or what it told was lost.`;
  throw new UsageError(`${what} Write the address instead: --view "#v=1&…".`);
}
