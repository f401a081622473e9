// Colours: the ground, the ink, one accent, and a hue for each area. Hue means area and nothing else.

import { AREA_HUES } from '../core/exports/hues.ts';

/** Colours of one theme, as CSS colours. */
export interface Palette {
  readonly name: 'light' | 'dark';
  readonly ground: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly hairline: string;
  readonly accent: string;
  /** For links that cross areas, and for papers. */
  readonly mixed: string;
  readonly hues: readonly string[];
}

export const LIGHT: Palette = {
  name: 'light',
  ground: '#FAF8F4',
  ink: '#1F2328',
  quietInk: '#5F6368',
  hairline: '#E2DDD3',
  accent: '#2B50C8',
  mixed: '#9A978F',
  hues: AREA_HUES,
};

export const DARK: Palette = {
  name: 'dark',
  ground: '#14171B',
  ink: '#E8E6E1',
  quietInk: '#A3A29D',
  hairline: '#2C3138',
  accent: '#8FA8FF',
  mixed: '#6E7278',
  hues: [
    '#EB8578',
    '#7FA9EE',
    '#63C4A8',
    '#E58CC3',
    '#A8CC5C',
    '#74C7E3',
    '#D3A56A',
    '#B39DEB',
    '#E9BC58',
    '#A0ADBD',
    '#F2A07A',
    '#86BD95',
  ],
};

/** On white, nothing fainter than text must be: for eyes or screens that need it. */
export const CONTRAST: Palette = {
  name: 'light',
  ground: '#FFFFFF',
  ink: '#000000',
  quietInk: '#333333',
  hairline: '#8A8A8A',
  accent: '#0A2FB0',
  mixed: '#5A5A5A',
  hues: [
    '#A32A20',
    '#1F559F',
    '#10664F',
    '#9C2F70',
    '#4A6A00',
    '#106A8C',
    '#7A4A0C',
    '#5B3DA0',
    '#8A5A00',
    '#3B4654',
    '#AE4410',
    '#2A6138',
  ],
};

/** The colour of an area; areas past the last hue start again from the first. */
export function hueOf(palette: Palette, hue: number | null): string {
  return hue === null ? palette.mixed : palette.hues[hue % palette.hues.length]!;
}
