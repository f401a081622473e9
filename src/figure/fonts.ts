// The font files of a figure's faces, for formats that embed them.

import { isSerif } from './type.ts';
import type { Figure } from './figure.ts';
import type { Face } from './type.ts';

/** The name of a face in files: family and weight, in characters that need no quotes. */
export type FontId = 'sans-400' | 'sans-500' | 'sans-600' | 'serif-400-italic' | 'serif-600';

export const FONT_IDS: readonly FontId[] = [
  'sans-400',
  'sans-500',
  'sans-600',
  'serif-400-italic',
  'serif-600',
];

/** A face as a TrueType file. */
export interface FontFile {
  readonly id: FontId;
  readonly bytes: Uint8Array;
}

/** A font to embed in an SVG; a variable one serves several weights. */
export interface FaceFile {
  readonly family: 'Source Sans 3' | 'Source Serif 4';
  readonly style: 'normal' | 'italic';
  /** As in CSS: a weight, or a range as two weights separated by a space. */
  readonly weight: string;
  readonly format: 'truetype' | 'woff2';
  readonly bytes: Uint8Array;
}

/** A static font file as a font to embed. */
export function faceFileOf({ id, bytes }: FontFile): FaceFile {
  const [kind, weight = '400', style] = id.split('-');
  return {
    family: kind === 'serif' ? 'Source Serif 4' : 'Source Sans 3',
    style: style === 'italic' ? 'italic' : 'normal',
    weight,
    format: 'truetype',
    bytes,
  };
}

/** The font file of a face. */
export function fontId(face: Face): FontId {
  if (isSerif(face)) return face.style === 'italic' ? 'serif-400-italic' : 'serif-600';
  if (face.weight < 450) return 'sans-400';
  return face.weight < 550 ? 'sans-500' : 'sans-600';
}

/** The font files a figure needs. */
export function fontsOf({ parts }: Figure): FontId[] {
  const used = new Set(
    parts.flatMap(({ marks }) => marks.flatMap((m) => (m.kind === 'text' ? [fontId(m.face)] : []))),
  );
  return FONT_IDS.filter((id) => used.has(id));
}

/** Bytes as a string with one character per byte. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  // The number of arguments of a call is limited.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return parts.join('');
}
