// Readable identifiers made of words.

import { fingerprint } from './hash.ts';

/**
 * The words of a text as an ASCII slug, e.g. `μP scaling` → `mup-scaling`. Without Latin letters,
 * Cyrillic ones are transliterated; for other scripts the slug is the script's name and a hash.
 * @param maxLength of the slug in characters, cut at a word boundary (a single longer word is cut anywhere)
 */
export function slugOf(text: string, maxLength = 60): string {
  const given = text.replace(/\+/g, ' plus ');
  const plain = (/[^ -~]/.test(given) ? spellOut(given) : given).toLowerCase();
  const isForeign = !/[a-z]/.test(plain) && /\p{L}/u.test(plain);
  if (isForeign && !isCyrillic(plain)) return `${scriptOf(plain)}-${shortHash(plain)}`;
  return joinWords((isForeign ? spellCyrillic(plain) : plain).match(/[a-z0-9]+/g), maxLength);
}

/** A slug as words, where the original text is not known. */
export function spelledOut(slug: string): string {
  return slug.replaceAll('-', ' ');
}

function joinWords(words: readonly string[] | null, maxLength: number): string {
  if (!words) return 'x';
  let slug = words[0]!.slice(0, maxLength);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > maxLength) break;
    slug += `-${word}`;
  }
  return slug;
}

/** Replaces letters beyond ASCII by their base letters, without diacritics. */
function spellOut(text: string): string {
  return text.replace(/[μµ]/g, 'mu').replace(/ℓ/g, 'l').normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Each letter with its transliteration; diacritics have been removed, so й is и and ї is і. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  (
    'аa бb вv гg ґg дd еe єye жzh зz иi іi јj кk лl љlj мm нn њnj оo пp рr ' +
    'сs тt уu фf хkh цts чch џdz шsh щshch ъ ыy ь эe юyu яya ђdj ћc'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

function isCyrillic(text: string): boolean {
  return Array.from(text).every((sign) => !/\p{L}/u.test(sign) || CYRILLIC.has(sign));
}

function spellCyrillic(text: string): string {
  return Array.from(text, (sign) => CYRILLIC.get(sign) ?? sign).join('');
}

/** Scripts, the most specific first: Japanese text has kana and Han characters. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['thai', /\p{Script=Thai}/u],
];

function scriptOf(text: string): string {
  return SCRIPTS.find(([, of]) => of.test(text))?.[0] ?? 'text';
}

/** About forty bits, of letters and digits alone: spacing and punctuation do not count. */
function shortHash(text: string): string {
  return fingerprint(text.replace(/[^\p{L}\p{N}]+/gu, '')).slice(-8);
}
