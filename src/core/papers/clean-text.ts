// Raw title or abstract → readable text: repairs encoding, reads TeX with or without backslashes, sets quotes,
// keeps web addresses.

import { readBraces, readScripts } from './braces.ts';
import { findAddresses } from './links.ts';
import { readKnownNames, readMathWords } from './math-words.ts';
import { repairMojibake } from './mojibake.ts';
import { readCommands } from './latex.ts';
import { dropDollars, setPunctuation } from './punctuation.ts';
import { isSurelyClean } from './surely-clean.ts';

/** One pass cleans most text, nested damage takes two or three; the bound guarantees termination. */
const MAX_PASSES = 8;

/**
 * The readable form of a raw title or abstract, in NFC, on one line. Web addresses keep their place, once
 * each and without TeX around them; nothing inside an address is changed. Idempotent.
 */
export function cleanText(raw: string): string {
  let text = raw;
  for (let pass = 0; pass < MAX_PASSES && !isSurelyClean(text); pass++) {
    const cleaner = cleanOnce(text);
    if (cleaner === text) break;
    text = cleaner;
  }
  return text;
}

/** Applies all rules, once each. */
export function cleanOnce(raw: string): string {
  const { masked, addresses } = maskAddresses(repairCharacters(raw));
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

/** Repairs mojibake; removes invisible characters; reads ligatures and HTML entities, also damaged ones. */
function repairCharacters(text: string): string {
  const repaired = /[^\n -~]/.test(text) ? repairBeyondAscii(text) : text;
  return readLostEntities(repaired.includes('&') ? readEntities(repaired) : repaired);
}

function repairBeyondAscii(text: string): string {
  return repairMojibake(text)
    .replace(INVISIBLE, '')
    .replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign]!);
}

function readEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity]!);
}

/** Entities of dashes and quotation marks that lost `&#` and `;`: `separationx2013under`. */
function readLostEntities(text: string): string {
  if (!text.includes('x20')) return text;
  return text.replace(/(?<=[A-Za-z])x(20(?:1[3489cd]|26))(?![0-9a-f])/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Soft hyphens, zero-width characters, direction marks, and private-use characters, which fonts do not share. */
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\ue000-\uf8ff]/g;

/** Private-use characters are placeholders for addresses while the text is read: the first, and how many. */
const FIRST_PLACEHOLDER = 0xe000;
const PLACEHOLDERS = 0x1900;

/** Replaces each address by one private-use character, so that no rule changes an address. */
function maskAddresses(text: string): { masked: string; addresses: readonly string[] } {
  const found = findAddresses(text).slice(0, PLACEHOLDERS);
  let masked = '';
  let end = 0;
  found.forEach((address, index) => {
    masked += text.slice(end, address.start) + String.fromCharCode(FIRST_PLACEHOLDER + index);
    end = address.end;
  });
  return { masked: masked + text.slice(end), addresses: found.map((address) => address.text) };
}

/** Puts the addresses back: a repeated one once, separated from adjacent words by a space. */
function unmask(text: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return text;
  const addressOf = (placeholder: string): string =>
    addresses[placeholder.charCodeAt(0) - FIRST_PLACEHOLDER]!;
  const once = text.replace(
    /([\ue000-\uf8ff])\s?\(?([\ue000-\uf8ff])\)?/g,
    (both: string, a: string, b: string) => (sameAddress(addressOf(a), addressOf(b)) ? a : both),
  );
  return once.replace(/[\ue000-\uf8ff]/g, (placeholder, at: number) => {
    // Two code units: the adjacent character may be a surrogate pair.
    const before = GLUED_BEFORE.test(once.slice(Math.max(0, at - 2), at)) ? ' ' : '';
    const behind = GLUED_BEHIND.test(once.slice(at + 1, at + 3)) ? ' ' : '';
    return `${before}${addressOf(placeholder)}${behind}`;
  });
}

/** Characters before and after an address that need a space between. */
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
