// The files of the faces a figure is set in, for whoever sends it on its way with its type inside.

import { isSerif } from './type.ts';
import type { Figure } from './figure.ts';
import type { Face } from './type.ts';

/** The name of a face in a file: family and weight, in letters that need no quotes. */
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

/** Type that a drawing carries within it: one file may serve many weights. */
export interface FaceFile {
  readonly family: 'Source Sans 3' | 'Source Serif 4';
  readonly style: 'normal' | 'italic';
  /** As in CSS: a weight, or two with a space between for all from one to the other. */
  readonly weight: string;
  readonly format: 'truetype' | 'woff2';
  readonly bytes: Uint8Array;
}

/** A face's own file as type for a drawing. */
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

/** Which file a face comes from. */
export function fontId(face: Face): FontId {
  if (isSerif(face)) return face.style === 'italic' ? 'serif-400-italic' : 'serif-600';
  if (face.weight < 450) return 'sans-400';
  return face.weight < 550 ? 'sans-500' : 'sans-600';
}

/** The files a figure needs. */
export function fontsOf({ parts }: Figure): FontId[] {
  const used = new Set(
    parts.flatMap(({ marks }) => marks.flatMap((m) => (m.kind === 'text' ? [fontId(m.face)] : []))),
  );
  return FONT_IDS.filter((id) => used.has(id));
}

/** Bytes as a string of one character a byte. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return parts.join('');
}
