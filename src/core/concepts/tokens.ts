// Text → tokens: what the matcher compares. Hyphens, plurals, possessives, accents and British
// spellings vanish here, on both sides alike, so that a vocabulary lists a concept's names and not
// their spellings.

/** A word of the text; `norm` is what is compared, the offsets point into the text as given. */
export interface Token {
  readonly norm: string;
  /** Equal for equal forms while the program runs, from 0 and dense; -1 once too many are known. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

// What a character is to a token. The table spares a regular expression for each character; what it
// does not know yet is asked once.
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const PLUS = 4;
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  return character === '+' ? PLUS : OTHER;
}

/** The kind of the code point at `at`; the second half of a pair is no character of its own. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at)!));
  let kind = kinds[unit]!;
  if (kind === UNKNOWN) kind = kinds[unit] = kindOf(text[at]!);
  return kind;
}

/** True when the character at `at` is a letter or a digit; false outside the text. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/**
 * Splits a text into tokens: a run of letters with their accents, a run of digits, or the ++ of
 * “UNet++”; "CIFAR10" is two tokens, so that it equals "CIFAR-10". Punctuation makes no token, nor
 * does a possessive 's; gaps are judged by {@link joins}.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const end = tokenEnd(text, start);
    if (end > start && !isPossessive(text, start, end)) {
      const { norm, id } = formOf(text, start, end);
      tokens.push({ norm, id, start, end });
    }
    start = end > start ? end : start + 1;
  }
  return tokens;
}

/** Where the token that begins at `start` ends; `start` itself when none does. */
function tokenEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === LETTER || kind === DIGIT) return runEnd(text, start, kind);
  return kind === PLUS && text.charCodeAt(start + 1) === 43 ? start + 2 : start;
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length) {
    const here = kindAt(text, end);
    if (here !== kind && !(here === MARK && kind === LETTER)) break;
    end += text.charCodeAt(end) < 0xd800 ? 1 : text.codePointAt(end)! > 0xffff ? 2 : 1;
  }
  return end;
}

/** The s of “Newton's”: one letter between an apostrophe that ends a word and the word's end. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end === start + 1 && isOwning(text, start) && isWordAt(text, start - 2);
}

function isOwning(text: string, at: number): boolean {
  const [letter, before] = [text.charCodeAt(at), text.charCodeAt(at - 1)];
  return (letter === 115 || letter === 83) && (before === 39 || before === 0x2019);
}

/** True when the gap between two tokens may stand inside one name: nothing, white space, a hyphen. */
export function joins(gap: string): boolean {
  if (gap === '' || gap === ' ' || gap === '-') return true;
  const bare = gap.replace(/^['’]s/i, '');
  return bare.length <= 3 && /^[\s\p{Pd}_'’]*$/u.test(bare);
}

/** Whether the stretch of `text` between two tokens {@link joins} them; quick for the usual ones. */
export function joinsBetween(text: string, from: number, to: number): boolean {
  if (to === from) return true;
  if (to === from + 1) {
    const unit = text.charCodeAt(from);
    if (unit === 32 || unit === 45) return true;
  }
  return joins(text.slice(from, to));
}

/** The form in which words are compared: lower case, no accents, one spelling, singular. */
export function normalForm(word: string): string {
  return formOf(word, 0, word.length).norm;
}

interface Form {
  readonly word: string;
  readonly norm: string;
  readonly id: number;
}

/** Forms that get an id, at most. */
export const MOST_FORMS = 1 << 16;

// The forms of words met so far, in a hash table probed with the characters of the text, so that a
// known word is not even cut out. It only saves time; what finds no room is worked out each time.
const SLOTS = 2 * MOST_FORMS;
/** Place in `forms` plus one, or 0. */
const slots = new Int32Array(SLOTS);
const forms: Form[] = [];
const ids = new Map<string, number>();

function formOf(text: string, start: number, end: number): Form {
  let slot = slotOf(text, start, end);
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    const form = forms[place - 1]!;
    if (form.word.length === end - start && startsAt(text, start, form.word)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return keepForm(slot, text.slice(start, end));
}

/** Where a word is sought first; after FNV-1a (Fowler, Noll & Vo). */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

// Quicker than String.startsWith for words as short as these.
function startsAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function keepForm(slot: number, word: string): Form {
  const norm = singular(oneSpelling(fold(word)));
  if (word.length > LONGEST_WORD || forms.length === SLOTS / 2) {
    return { word, norm, id: ids.get(norm) ?? -1 };
  }
  const kept = { word: ownCopy(word), norm: ownCopy(norm), id: idOf(norm) };
  slots[slot] = forms.push(kept);
  return kept;
}

/** Longer runs of letters are no words. */
const LONGEST_WORD = 100;

/** A part of a string may keep the whole of it in memory; this copy does not. */
function ownCopy(word: string): string {
  return String.fromCharCode(...word.split('').map((unit) => unit.charCodeAt(0)));
}

/** The id of tokens of a normal form; see {@link Token}. */
export function idOf(norm: string): number {
  let id = ids.get(norm);
  if (id === undefined) {
    if (ids.size === MOST_FORMS) return -1;
    ids.set(norm, (id = ids.size));
  }
  return id;
}

function fold(word: string): string {
  const lower = word.replace(/[µ]/g, 'μ').toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** British to American, by rule; wrong for a few words, but wrong alike in text and vocabulary. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|able)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|ally)?$/, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/tre(s)?$/, 'ter$1');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  minima: 'minimum',
  maxima: 'maximum',
  optima: 'optimum',
  extrema: 'extremum',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  matrices: 'matrix',
  vertices: 'vertex',
  indices: 'index',
  vortices: 'vortex',
  biases: 'bias',
  spectra: 'spectrum',
  momenta: 'momentum',
  data: 'data',
  axes: 'axis',
  hypotheses: 'hypothesis',
  analyses: 'analysis',
  bases: 'base',
  lenses: 'lens',
  series: 'series',
  species: 'species',
  minimas: 'minimum',
};

// Words whose final s is no plural; symmetric treatment makes most others harmless.
const ENDS_IN_S = /(?:ss|us|is|ics|ness|bias|atlas|canvas|gas|lens|always|towards?|less)$/;

/** The singular of a lower-case English word, by rule; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 3 || !word.endsWith('s') || ENDS_IN_S.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
