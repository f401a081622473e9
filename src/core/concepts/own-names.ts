// Names that a paper introduces: “EQ-Net: …”, “we propose LegendreTron”, “a data set called Ctrl-U”. In this
// paper they are not concepts; in another paper that uses one, it is a concept.

import { slugOf } from '../slug.ts';
import { codeAt, isSpace, unitAt, unitsOf } from '../text/characters.ts';
import { surfaceKey } from './vocabulary.ts';
import type { OwnName, PaperText, Span } from './concept.ts';
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
/** What {@link looksLikeName} requires of a word. */
const NAME_LIKE = /\p{Lu}\S*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u;
/** Characters after a verb of introduction that are searched for its object. */
const REACH = 180;

/**
 * Names the paper introduces, in order of first occurrence.
 * @param words known English words, which are no names
 * @param isKnown whether the vocabulary has a name; then no paper introduces it
 */
export function findOwnNames(
  { title, abstract }: PaperText,
  words: WordTable,
  isKnown: (name: string) => boolean,
): OwnName[] {
  const names = new Set<string>();
  for (const found of namesProposed(title, abstract, words)) {
    if (!mayHoldCapital(found)) continue;
    const name = found.endsWith('s') ? found.replace(/(?<=\p{Lu})s$/u, '') : found;
    // The spelling is checked first: it costs less than the vocabulary.
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

/** Nearly all candidate words are in small letters: they need no Unicode pattern. */
function mayHoldCapital(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (mayBeCapital(codeAt(word, at))) return true;
  return false;
}

/** An ASCII capital, or anything beyond ASCII. */
function mayBeCapital(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || unit > 127;
}

/** Candidates for names, from the places where a paper names something of its own. */
function namesProposed(title: string, abstract: string, words: WordTable): string[] {
  const found: string[] = [];
  const inTitle = titleName(title, words);
  if (inTitle !== null) found.push(inTitle);
  const begins = beginningsIn(abstract);
  for (const end of endsOf(CALLED, abstract, begins.called)) {
    const name = nameAt(abstract, end);
    if (name !== null) found.push(name);
  }
  for (const end of endsOf(INTRODUCES, abstract, begins.introduces)) {
    if (mayHoldName(abstract, end)) found.push(...namesIn(objectAfter(abstract, end)));
  }
  return found;
}

/** Where words begin like those that each pattern matches. */
type Beginnings = Readonly<Record<'called' | 'introduces', readonly number[]>>;

/** First five characters of what {@link CALLED} matches, including the blank of “we call”. */
const BEGIN_CALLED =
  'calle,named,dubbe,terme,coine,denot,refer,which,namel,we ca,we na,we te,we du'.split(',');
/** First five letters of the words of {@link INTRODUCES}. */
const BEGIN_INTRODUCES =
  'propo,intro,prese,devel,relea,desig,build,built,const,contr,unvei,offer,descr,devis,creat'.split(
    ',',
  );

/** Five characters, packed into one number → the pattern that begins with them. */
const patternOf = new Map<number, keyof Beginnings>([
  ...BEGIN_CALLED.map((signs) => [fiveOf(signs), 'called'] as const),
  ...BEGIN_INTRODUCES.map((signs) => [fiveOf(signs), 'introduces'] as const),
]);

/** A table of the first three of these: rejects nearly all places in one lookup. */
const isBeginning = new Uint8Array(1 << 15);
for (const five of patternOf.keys()) isBeginning[five >>> 10] = 1;

/** The low five bits of five characters, concatenated: equal for capitals and small letters. */
function fiveOf(signs: string): number {
  let five = 0;
  for (let at = 0; at < 5; at++) five = withSign(five, unitAt(signs, at));
  return five;
}

function withSign(five: number, unit: number): number {
  return ((five << 5) | (unit & 31)) & 0x1ffffff;
}

/** The only places where the two patterns can match. */
function beginningsIn(text: string): Beginnings {
  const { length } = text;
  const units = unitsOf(text);
  const mayBegin = isBeginning;
  const found = { called: [] as number[], introduces: [] as number[] };
  for (let at = 0, five = 0; at < length; at++) {
    five = withSign(five, units[at]!);
    if (mayBegin[five >>> 10] !== 1) continue;
    const pattern = patternOf.get(five);
    const start = at - 4;
    if (pattern !== undefined && start >= 0 && (start === 0 || !isInWord(units[start - 1]!)))
      found[pattern].push(start);
  }
  return found;
}

/** A letter, a digit or `_`, as `\b` in a regular expression has it. */
function isInWord(unit: number): boolean {
  const letter = unit | 32;
  return (letter >= 97 && letter <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

/** Where non-overlapping matches of a pattern end; it is tried at some places only. */
function endsOf(pattern: RegExp, text: string, places: readonly number[]): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const at of places) {
    pattern.lastIndex = at;
    if (at >= end && pattern.test(text)) ends.push((end = pattern.lastIndex));
  }
  return ends;
}

/** “EQ-Net: Elastic …” and “LegendreTron: …”: the part before the colon, when it is one name. */
function titleName(title: string, words: WordTable): string | null {
  const before = /^([^:]{2,30}):\s/.exec(title)?.[1]?.trim();
  if (before === undefined) return null;
  if (looksLikeName(before, words)) return before;
  // A word that English does not have, even in plain capitalisation: “Sophia: …”.
  return /^\p{Lu}[\p{L}\p{N}]+$/u.test(before) && !words.has(before.toLowerCase()) ? before : null;
}

/** Whether a capital follows before the sentence ends: without one nothing can be a name. */
function mayHoldName(text: string, from: number): boolean {
  const units = unitsOf(text);
  const to = Math.min(text.length, from + REACH);
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (mayBeCapital(unit)) return true;
    if (endsSentence(unit) && (at + 1 === text.length || isSpace(units[at + 1]!))) return false;
  }
  return false;
}

/** One of . ; ? ! */
function endsSentence(unit: number): boolean {
  return unit === 46 || unit === 59 || unit === 63 || unit === 33;
}

/** The object of “we propose …”: the rest of the sentence, up to {@link REACH} characters. */
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
  // Most objects contain nothing like a name.
  return NAME_LIKE.test(text) ? (text.match(NAME) ?? []) : [];
}

/** Capitals, digits or hyphens as no English word has them: “LegendreTron”, “EQ-Net”, “DMD2”. */
function looksLikeName(name: string, words: WordTable): boolean {
  if (name.length < 3 || /\s/.test(name) || !HAS_CAPITAL.test(name)) return false;
  const parts = name.split(/[-–‐+]/);
  // “Post-Training” and “LR+GD” consist of words and of names from elsewhere.
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
    // A slash before it is part of a web address, which names files and people.
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

/** Returns a test whether a vocabulary has a name; its index is built once per vocabulary. */
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

/** Returns a test whether a concept id is a discovered concept that has the name of one the paper introduces. */
export function createOwnNameTest(
  introduces: readonly OwnName[],
  { concepts }: Vocabulary,
): (id: string) => boolean {
  const own = new Set(introduces.map(({ name }) => slugOf(name)));
  return (id) => own.has(id) && discoveredAmong(concepts).has(id);
}

const discovered = new WeakMap<Vocabulary['concepts'], ReadonlySet<string>>();

/** Ids of the discovered concepts; collected once, since there are tens of thousands of concepts. */
function discoveredAmong(concepts: Vocabulary['concepts']): ReadonlySet<string> {
  let ids = discovered.get(concepts);
  if (ids === undefined) {
    ids = new Set(concepts.filter((concept) => concept.discovered).map(({ id }) => id));
    discovered.set(concepts, ids);
  }
  return ids;
}
