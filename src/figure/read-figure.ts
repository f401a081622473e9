// Reads the provenance of a figure saved by Paperloom.

import * as v from 'valibot';
import { readAbout } from './about.ts';
import { readPngText } from './png-text.ts';
import type { About } from './about.ts';

/** A figure made by Paperloom whose view cannot be opened; the message is for the reader. */
export class FigureError extends Error {}

/** Most bytes of a vector figure that are searched; ours are far smaller. */
const MOST = 50_000_000;

const anyVersion = v.object({ paperloom: v.number() });

/**
 * The provenance in a PNG, SVG or PDF; null for any other file, or a picture that is not ours.
 * @throws FigureError when a later version made it
 */
export function readFigure(bytes: Uint8Array): About | null {
  const text = textIn(bytes);
  if (text === null) return null;
  const about = readAbout(text);
  if (about !== null) return about;
  if (versionIn(text) > 1)
    throw new FigureError('A later version of Paperloom made this figure; open it there.');
  return null;
}

function versionIn(text: string): number {
  try {
    const read = v.safeParse(anyVersion, JSON.parse(text));
    return read.success ? read.output.paperloom : 0;
  } catch {
    return 0;
  }
}

function textIn(bytes: Uint8Array): string | null {
  if (startsWith(bytes, '\x89PNG')) return readPngText(bytes);
  if (bytes.length > MOST) return null;
  if (startsWith(bytes, '%PDF')) return keywordsIn(bytes);
  const head = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /<svg[\s>]/.test(head) ? metadataIn(new TextDecoder().decode(bytes)) : null;
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Array.from(signature, (letter) => letter.charCodeAt(0)).every(
    (unit, i) => bytes[i] === unit,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

function metadataIn(svg: string): string | null {
  const [, text] = /<metadata id="paperloom">([^<]*)<\/metadata>/.exec(svg) ?? [];
  return text?.replace(/&(?:lt|gt|quot|apos|amp|#39);/g, (entity) => ENTITIES[entity]!) ?? null;
}

const [SLASH, BACKSLASH, CLOSING] = Array.from('/\\)', (letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
];
const KEYWORDS = '/Keywords (';

/**
 * The keywords of a PDF: an escaped literal string, in Latin-1 or in UTF-16 with a byte order mark. The last ones are
 * ours: they are written behind the drawing.
 */
function keywordsIn(bytes: Uint8Array): string | null {
  let at = bytes.lastIndexOf(SLASH);
  while (at > 0 && !startsWith(bytes.subarray(at), KEYWORDS)) at = bytes.lastIndexOf(SLASH, at - 1);
  if (at <= 0) return null;
  const plain = literalIn(bytes.subarray(at + KEYWORDS.length));
  return plain[0] === 0xfe && plain[1] === 0xff
    ? new TextDecoder('utf-16be').decode(plain)
    : Array.from(plain, (byte) => String.fromCharCode(byte)).join('');
}

/** The bytes of a literal string up to its closing bracket, without escapes. */
function literalIn(bytes: Uint8Array): Uint8Array {
  const plain: number[] = [];
  for (let i = 0; i < bytes.length && bytes[i] !== CLOSING; i++) {
    if (bytes[i] === BACKSLASH) i++;
    plain.push(bytes[i]!);
  }
  return Uint8Array.from(plain);
}
