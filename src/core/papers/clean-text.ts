// Raw title or abstract → readable text: encoding, TeX and its lost backslashes, quotes, addresses.

import { readBraces, readScripts } from './braces.ts';
import { findAddresses } from './links.ts';
import { readKnownNames, readMathWords } from './math-words.ts';
import { repairMojibake } from './mojibake.ts';
import { readCommands } from './latex.ts';
import { dropDollars, setPunctuation } from './punctuation.ts';
import { isQuiet } from './quiet-text.ts';

/** Text mends itself in one pass, nested damage in two or three; the bound only ends the loop. */
const MOST_PASSES = 8;

/**
 * The readable form of a raw title or abstract, in NFC, on one line. Web addresses stay where they
 * stand, once each and without their TeX wrapping; nothing inside an address is changed. Cleaning
 * cleaned text changes nothing.
 */
export function cleanText(raw: string): string {
  let text = raw;
  for (let pass = 0; pass < MOST_PASSES && !isQuiet(text); pass++) {
    const cleaner = cleanOnce(text);
    if (cleaner === text) break;
    text = cleaner;
  }
  return text;
}

/** All rules, once each. */
export function cleanOnce(raw: string): string {
  const { masked, addresses } = maskAddresses(mendCharacters(raw));
  const read = readKnownNames(
    readScripts(readBraces(readMathWords(readCommands(dropDollars(masked))))),
  );
  return collapseSpace(unmask(setPunctuation(read), addresses)).normalize('NFC');
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Encoding damage, invisible characters, ligatures, and entities whole or without their `&#`. */
function mendCharacters(text: string): string {
  const mended = /[^\n -~]/.test(text) ? mendBeyondAscii(text) : text;
  return readLostEntities(mended.includes('&') ? readEntities(mended) : mended);
}

function mendBeyondAscii(text: string): string {
  return repairMojibake(text)
    .replace(INVISIBLE, '')
    .replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign]!);
}

function readEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity]!);
}

/** `separationx2013under` was `&#x2013;`: dashes and quotation marks. */
function readLostEntities(text: string): string {
  if (!text.includes('x20')) return text;
  return text.replace(/(?<=[A-Za-z])x(20(?:1[3489cd]|26))(?![0-9a-f])/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Soft hyphens, zero-width signs, direction marks, and private-use signs no font shares. */
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\ue000-\uf8ff]/g;

/** The first of the private-use characters that stand for addresses while the text is read. */
const FIRST_MARK = 0xe000;
const MOST_MARKS = 0x1900;

/** Addresses are replaced by one private-use character each, so that no rule reads into them. */
function maskAddresses(text: string): { masked: string; addresses: readonly string[] } {
  const found = findAddresses(text).slice(0, MOST_MARKS);
  let masked = '';
  let end = 0;
  found.forEach((address, index) => {
    masked += text.slice(end, address.start) + String.fromCharCode(FIRST_MARK + index);
    end = address.end;
  });
  return { masked: masked + text.slice(end), addresses: found.map((address) => address.text) };
}

/** Puts the addresses back: a double once, and apart from the words they were glued to. */
function unmask(text: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return text;
  const addressOf = (mark: string): string => addresses[mark.charCodeAt(0) - FIRST_MARK]!;
  const once = text.replace(
    /([\ue000-\uf8ff])\s?\(?([\ue000-\uf8ff])\)?/g,
    (both: string, a: string, b: string) => (sameAddress(addressOf(a), addressOf(b)) ? a : both),
  );
  return once.replace(/[\ue000-\uf8ff]/g, (mark, at: number) => {
    // Two units: the character beside it may be a pair.
    const before = GLUED_BEFORE.test(once.slice(Math.max(0, at - 2), at)) ? ' ' : '';
    const behind = GLUED_BEHIND.test(once.slice(at + 1, at + 3)) ? ' ' : '';
    return `${before}${addressOf(mark)}${behind}`;
  });
}

/** What an address may be glued to. */
const GLUED_BEFORE = /[\p{L}\p{N}:;,.\ue000-\uf8ff]$/u;
const GLUED_BEHIND = /^[\p{L}\p{N}(]/u;

function sameAddress(a: string, b: string): boolean {
  const bare = (address: string): string =>
    address.replace(/^https?:\/\//i, '').replace(/(?:\.git)?\/?$/, '');
  return bare(a) === bare(b);
}

function collapseSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
