// Colours: the ground, the ink, one accent, a hue for each area, and a scale for quantities. Hue means area
// and nothing else, or all colours come from the scale. Every two hues can be told apart, also with any of the
// three kinds of colour blindness; a test checks that.

import { AREA_HUES, hueAt, mixed } from '../core/exports/hues.ts';
import type { Overlay } from './scene.ts';

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
  /**
   * Colours from the least of a quantity to the most, at even steps: the section of viridis (S. van der Walt,
   * N. Smith & E. Firing, 2015, in the public domain) that can be told from the ground.
   */
  readonly scale: readonly string[];
  /**
   * Colours from the largest decrease by no change to the largest increase, at even steps in Oklab: blue, grey and
   * orange, which every kind of colour blindness tells apart.
   */
  readonly diverging: readonly string[];
  /** Lower limit of the opacity of dimmed names, where they must stay readable. */
  readonly namesDimmed?: number;
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
  scale: [
    '#440154',
    '#481B6D',
    '#46327E',
    '#3F4889',
    '#365C8D',
    '#2E6F8E',
    '#27808E',
    '#21918C',
    '#1FA287',
  ],
  diverging: [
    '#0B5394',
    '#346193',
    '#516E91',
    '#6B7A8E',
    '#85858A',
    '#937970',
    '#9E6B56',
    '#A85C37',
    '#B04A00',
  ],
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
    '#E88276',
    '#64B1F9',
    '#50BA9C',
    '#EB90C5',
    '#A8CE64',
    '#75C6E0',
    '#D1A773',
    '#B49DE6',
    '#ECB944',
    '#99ABB9',
    '#F49756',
    '#8BC195',
  ],
  scale: [
    '#306A8E',
    '#277E8E',
    '#20928C',
    '#21A585',
    '#37B878',
    '#5EC962',
    '#90D743',
    '#C8E020',
    '#FDE725',
  ],
  diverging: [
    '#5FBDFF',
    '#6BAEE1',
    '#74A0C4',
    '#7A91A7',
    '#7E828A',
    '#9E8C81',
    '#BF9576',
    '#DF9D67',
    '#FFA552',
  ],
};

/** High contrast on white: no colour is fainter than text may be. */
export const CONTRAST: Palette = {
  name: 'light',
  ground: '#FFFFFF',
  ink: '#000000',
  quietInk: '#333333',
  hairline: '#8A8A8A',
  accent: '#0A2FB0',
  mixed: '#5A5A5A',
  hues: [
    '#AD272A',
    '#2B5396',
    '#3C6855',
    '#A03270',
    '#4A7E32',
    '#1B6A8F',
    '#793A02',
    '#5C3EAD',
    '#735215',
    '#3C4553',
    '#B14D0F',
    '#156039',
  ],
  scale: [
    '#440154',
    '#481668',
    '#482878',
    '#443983',
    '#3E4989',
    '#375A8C',
    '#31688E',
    '#2B758E',
    '#26828E',
  ],
  diverging: [
    '#003E7A',
    '#264C7B',
    '#41597C',
    '#59657B',
    '#71717A',
    '#7C6462',
    '#845649',
    '#8A462D',
    '#8F3300',
  ],
  namesDimmed: 0.36,
};

/** High contrast on black. */
export const CONTRAST_DARK: Palette = {
  name: 'dark',
  ground: '#000000',
  ink: '#FFFFFF',
  quietInk: '#D0D0D0',
  hairline: '#8A8A8A',
  accent: '#A8BCFF',
  mixed: '#A0A4AA',
  hues: [
    '#E57F73',
    '#69B7FF',
    '#50BA9C',
    '#FFB8FB',
    '#C3EA7F',
    '#83D5E6',
    '#D6AE7A',
    '#AA94DC',
    '#F7C350',
    '#A4B7C5',
    '#FC9B51',
    '#C7FFD1',
  ],
  scale: [
    '#27808E',
    '#21918C',
    '#1FA187',
    '#2DB27D',
    '#4CC26C',
    '#73D056',
    '#A0DA39',
    '#D0E11C',
    '#FDE725',
  ],
  diverging: [
    '#7CCBFF',
    '#81BAE2',
    '#84AAC6',
    '#8599AA',
    '#85898F',
    '#A3958A',
    '#C2A084',
    '#E0AB7C',
    '#FFB571',
  ],
  namesDimmed: 0.36,
};

/** The colour of an area; past the last hue they repeat, mixed with ink. */
export function hueOf(palette: Palette, hue: number | null): string {
  return hue === null ? palette.mixed : hueAt(palette.hues, palette.ink, hue);
}

/** The colour of an area on a map: neutral where colour shows a quantity. */
export function areaColour(palette: Palette, { overlay }: Coloured, hue: number | null): string {
  return overlay === undefined ? hueOf(palette, hue) : palette.mixed;
}

interface Coloured {
  readonly overlay?: Overlay;
}

/** Steps of a scale: more than the eye distinguishes. */
const SHADES = 64;

const shades = new WeakMap<readonly string[], readonly string[]>();

/** The colours of the scale of an overlay: in two directions from the middle, or in one. */
export function scaleOf(palette: Palette, { isDiverging }: Pick<Overlay, 'isDiverging'>) {
  return isDiverging ? palette.diverging : palette.scale;
}

/** The colour at a position on a scale, 0 to 1. */
export function shadeOf(scale: readonly string[], share: number): string {
  const known =
    shades.get(scale) ?? Array.from({ length: SHADES + 1 }, (_, i) => between(scale, i));
  shades.set(scale, known);
  return known[Math.round(share * SHADES)]!;
}

/** The colour of a node that stands for a quantity. */
export interface Shade {
  readonly colour: string;
  /** Filled with a faint tone of it: the quantity is unknown, or may be chance. */
  readonly isPale: boolean;
}

/** The shade of a node by its index in the scene; undefined where hue shows the area. */
export function shadeIn(palette: Palette, { overlay }: Coloured, index: number): Shade | undefined {
  if (overlay === undefined) return undefined;
  const share = overlay.shades[index] ?? NaN;
  if (Number.isNaN(share)) return { colour: palette.mixed, isPale: true };
  const colour = shadeOf(scaleOf(palette, overlay), share);
  return { colour, isPale: overlay.isUnsure?.[index] === 1 };
}

function between(scale: readonly string[], shade: number): string {
  const at = (shade / SHADES) * (scale.length - 1);
  const below = Math.min(scale.length - 2, Math.floor(at));
  return mixed(scale[below]!, scale[below + 1]!, at - below);
}
