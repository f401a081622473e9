// Names a paper gives to something of its own: “EQ-Net: …”, “we propose LegendreTron”, “a data set
// called Ctrl-U”. They belong to the paper; for another paper that uses one, it is a concept.

import { slugOf } from '../slug.ts';
import { unitAt, unitsOf } from './characters.ts';
import { surfaceKey } from './vocabulary.ts';
import type { Extraction, OwnName, Span } from './concept.ts';
import type { PaperText } from './extract.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordTable } from './words.ts';

const INTRODUCES =
  /\b(?:propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|present(?:s|ed|ing)?|develop(?:s|ed)?|releas(?:e|es|ed|ing)|design(?:s|ed)?|build|built|construct(?:s|ed)?|contribute|unveil|offer|describe|devise|create|created)\b/iy;
const CALLED =
  /\b(?:called|named|dubbed|termed|coined|denoted(?: as| by)?|referred to as|which we (?:call|name|term|dub)|we (?:call|name|term|dub)(?: it| this| our \w+)?|namely)\s+(?:the\s+|as\s+)?[“"‘'`]*/iy;
/** A name: a word with a capital or digit beyond its first letter, hyphens and plus signs included. */
const NAME =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}$][\p{L}\p{N}$.+*²³]*(?:[-–‐][\p{L}\p{N}$+*²³]+)*(?![\p{L}\p{N}])/gu;
const HAS_CAPITAL = /\p{Lu}/u;
const NAME_HERE = new RegExp(NAME.source, 'uy');
/** What {@link looksLikeName} asks for, where it may have anything but blanks in it. */
const NAME_LIKE = /\p{Lu}\S*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u;
/** Characters after a verb of introduction in which its object is sought. */
const REACH = 180;

/**
 * Names the paper introduces, in order of their first place.
 * @param words what is known of English words: no plain word is a name
 * @param isKnown whether a name is one of the vocabulary; such a name is nobody's own
 */
export function findOwnNames(
  { title, abstract }: PaperText,
  words: WordTable,
  isKnown: (name: string) => boolean,
): OwnName[] {
  const names = new Set<string>();
  for (const found of namesProposed(title, abstract, words)) {
    const name = found.endsWith('s') ? found.replace(/(?<=\p{Lu})s$/u, '') : found;
    // The look of a name is asked first: it costs less than the vocabulary.
    if (!names.has(name) && looksLikeName(name, words) && !isKnown(name)) names.add(name);
  }
  if (names.size === 0) return [];
  return [...names]
    .map((name): OwnName => ({
      name,
      spans: [...spansOf('title', title, name), ...spansOf('abstract', abstract, name)],
    }))
    .filter(({ spans }) => spans.length > 0);
}

/** What stands where a paper names something of its own. */
function namesProposed(title: string, abstract: string, words: WordTable): string[] {
  const found: string[] = [];
  const inTitle = titleName(title, words);
  if (inTitle !== null) found.push(inTitle);
  const begins = beginningsIn(abstract);
  for (const end of endsOf(CALLED, abstract, begins)) {
    const name = nameAt(abstract, end);
    if (name !== null) found.push(name);
  }
  for (const end of endsOf(INTRODUCES, abstract, begins)) {
    found.push(...namesIn(objectAfter(abstract, end)));
  }
  return found;
}

/** How the words begin that the two patterns do, three letters each. */
const BEGINNINGS =
  'pro int pre dev rel des bui con unv off cre cal nam dub ter coi den ref whi'.split(' ');

/** A bit for the first three letters of a word, by the low bits of each. */
const isBeginning = new Uint8Array(1 << 15);
for (const word of BEGINNINGS) isBeginning[threeOf(word, 0)] = 1;
for (let letter = 0; letter < 32; letter++) isBeginning[threeOf('we', 0) + letter] = 1;

function threeOf(text: string, at: number): number {
  return (
    ((unitAt(text, at) & 31) << 10) |
    ((unitAt(text, at + 1) & 31) << 5) |
    (unitAt(text, at + 2) & 31)
  );
}

/** Where a word begins as one of {@link BEGINNINGS}, or as “we”: the patterns need be tried nowhere else. */
function beginningsIn(text: string): number[] {
  const units = unitsOf(text);
  const found: number[] = [];
  for (let at = 0, three = 0; at < text.length; at++) {
    three = ((three << 5) | (units[at]! & 31)) & (isBeginning.length - 1);
    if (isBeginning[three] === 1 && at >= 2 && (at === 2 || !isInWord(units[at - 3]!)))
      found.push(at - 2);
  }
  return found;
}

/** A letter, a digit or `_`, as `\b` of a pattern has it. */
function isInWord(unit: number): boolean {
  const letter = unit | 32;
  return (letter >= 97 && letter <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

/** Where the finds of a pattern end, none within another; it is tried at some places alone. */
function endsOf(pattern: RegExp, text: string, places: readonly number[]): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const at of places) {
    pattern.lastIndex = at;
    if (at >= end && pattern.test(text)) ends.push((end = pattern.lastIndex));
  }
  return ends;
}

/** “EQ-Net: Elastic …” and “LegendreTron: …”: what stands before the colon, when it is one name. */
function titleName(title: string, words: WordTable): string | null {
  const before = /^([^:]{2,30}):\s/.exec(title)?.[1]?.trim();
  if (before === undefined) return null;
  if (looksLikeName(before, words)) return before;
  // A plain word the language does not have, or one in capitals of its own: “Sophia: …”.
  return /^\p{Lu}[\p{L}\p{N}]+$/u.test(before) && !words.has(before.toLowerCase()) ? before : null;
}

/** The object of “we propose …”: what follows in the sentence, within reach. */
function objectAfter(text: string, from: number): string {
  const object = text.slice(from, from + REACH);
  const end = object.search(
    /[.;?!](?:\s|$)|\b(?:outperform|compared|than|against|unlike|over|on)\b/,
  );
  return end < 0 ? object : object.slice(0, end);
}

/** The name that begins at `at`, if one does. */
function nameAt(text: string, at: number): string | null {
  NAME_HERE.lastIndex = at;
  return NAME_HERE.exec(text)?.[0] ?? null;
}

function namesIn(text: string): string[] {
  // Most objects hold nothing that looks like a name.
  return NAME_LIKE.test(text) ? (text.match(NAME) ?? []) : [];
}

/** Capitals, digits or hyphens as no English word has them: “LegendreTron”, “EQ-Net”, “DMD2”. */
function looksLikeName(name: string, words: WordTable): boolean {
  if (name.length < 3 || /\s/.test(name) || !HAS_CAPITAL.test(name)) return false;
  const parts = name.split(/[-–‐+]/);
  // “Post-Training” and “LR+GD” are made of words and names that others gave.
  if (parts.every((part) => isPlain(part, words)) || parts.some((part) => JOINED.test(part)))
    return false;
  return /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}.*\p{N}/u.test(name);
}

function isPlain(part: string, words: WordTable): boolean {
  return words.has(part.toLowerCase()) || /^\d*$/.test(part);
}

const JOINED = /^(?:based|like|style)$/;

function spansOf(field: Span['field'], text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    // A slash stands in web addresses, which name files and people.
    const isAlone =
      !/[\p{L}\p{N}/]/u.test(text.charAt(at - 1)) &&
      !/[\p{L}\p{N}]/u.test(
        text
          .slice(end)
          .replace(/^s(?!\p{L})/u, '')
          .charAt(0),
      );
    if (isAlone) spans.push({ field, start: at, end });
  }
  return spans;
}

const knownNames = new WeakMap<Vocabulary['surfaces'], (name: string) => boolean>();

/** Tells whether a name is a surface of a vocabulary; what is asked for that is gathered once. */
export function namesOf({ surfaces }: Vocabulary): (name: string) => boolean {
  const isKnown = knownNames.get(surfaces) ?? gatherNames(surfaces);
  knownNames.set(surfaces, isKnown);
  return isKnown;
}

function gatherNames(surfaces: Vocabulary['surfaces']): (name: string) => boolean {
  const texts = new Set(surfaces.map((surface) => surface.text.toLowerCase()));
  const keys = new Set(surfaces.filter((s) => !s.exact).map((surface) => surface.key));
  return (name) => texts.has(name.toLowerCase()) || keys.has(surfaceKey(name));
}

/** An extraction with the paper's own names, none of which is a discovered concept of it as well. */
export function keepOwn(
  extraction: Extraction,
  introduces: readonly OwnName[],
  { concepts }: Vocabulary,
): Extraction {
  if (introduces.length === 0) return extraction;
  const own = new Set(introduces.map(({ name }) => slugOf(name)));
  const isOwn = (id: string) => own.has(id) && concepts.some((c) => c.id === id && c.discovered);
  return {
    ...extraction,
    concepts: extraction.concepts.filter(({ concept }) => !isOwn(concept)),
    introduces,
  };
}
