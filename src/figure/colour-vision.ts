// Simulates how colours look with colour blindness, and in greyscale print.

import { parseColour } from './colour.ts';

/** A 3 × 3 matrix over linear red, green and blue, by row. */
export type Matrix = readonly [Row, Row, Row];
type Row = readonly [number, number, number];

/** Without long, middle or short cones, or in greyscale. */
export type Vision = 'protan' | 'deutan' | 'tritan' | 'grey';

const LUMINANCE: Row = [0.2126, 0.7152, 0.0722];

/**
 * The transforms of linear light. G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A physiologically-based
 * model for simulation of color vision deficiency, 2009, at full severity; grey is the luminance of Rec. 709.
 */
export const VISIONS: Readonly<Record<Vision, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
};

/** A colour as seen so; both #rrggbb. */
export function seenAs(vision: Vision, colour: string): string {
  const light = parseColour(colour).map(toLinear);
  const channels = VISIONS[vision].map((row) =>
    fromLinear(row.reduce((sum, share, i) => sum + share * light[i]!, 0)),
  );
  return `#${channels.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** 0 to 255 of sRGB → linear light, 0 to 1. */
function toLinear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

function fromLinear(light: number): number {
  const c = Math.min(1, Math.max(0, light));
  return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
}
