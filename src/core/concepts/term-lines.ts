// Texts split into numbered words: the words of thousands of papers are kept while terms are counted. All
// lines are stored consecutively, a column for each property of a word, instead of many objects and string
// comparisons.

import { grown } from '../grown.ts';
import { codeAt, unitsOf } from '../text/characters.ts';
import { tokenizeWith } from './tokens.ts';
import { MOST_FORMS, normOf } from './word-forms.ts';
import { beginsLatin, endsTerms, isLatin, standsInTerms } from './words.ts';
import type { Token, TokenPool } from './tokens.ts';
import type { WordTable } from './words.ts';

/** Properties of a word and of the gap before it, as bits. */
export const WORD = {
  /** Where it may be in a term: anywhere, at its end, at its beginning, and by itself. */
  inside: 1,
  end: 2,
  begin: 4,
  alone: 8,
  /** A capital, or a character that may be one, is in it, or between it and the word before. */
  capital: 16,
  capitalBefore: 32,
  /** One blank is before it, or one hyphen; both bits: nothing; neither: something else. */
  blank: 64,
  hyphen: 128,
  /** A run of words that may stand in terms begins with it, or ends with it. */
  runBegins: 256,
  runEnds: 512,
  /** It is the last word of a long form for which the text defines a short form. */
  defined: 1024,
  /** It is in a phrase like “in vitro”: its second word, or with `begin` its first. */
  latin: 2048,
} as const;

/** Both bits of the gap before a word. */
export const GAP = WORD.blank | WORD.hyphen;

/** Letter case of a word, a character each: small, digits, a capital first, all capitals, or mixed. */
export const SHAPES = ['x', '9', 'C', 'X', 'M'] as const;

/** Numbers the words of some texts. */
export class WordIndex {
  /** By the number of a word in lower case. */
  private readonly lowers: string[] = [];
  private readonly places: number[] = [];
  private readonly lowerNumbers = new Map<string, number>();
  /** Normal forms without an id as tokens: their numbers follow the ids. */
  private readonly late = new Map<string, number>();
  private readonly lateNorms: string[] = [];
  /** The words that occur in small letters. */
  private readonly small = new Set<string>();
  private readonly written = new WrittenWords();

  constructor(private readonly words: WordTable) {}

  /** The normal form with a number. */
  norm(number: number): string {
    return number < MOST_FORMS ? normOf(number) : this.lateNorms[number - MOST_FORMS]!;
  }

  /** The word in lower case with a number; one string for all that are equal. */
  lower(number: number): string {
    return this.lowers[number]!;
  }

  /** The largest number of a normal form plus one, and that of a word in lower case. */
  get norms(): number {
    return MOST_FORMS + this.lateNorms.length;
  }

  get lowerWords(): number {
    return this.lowers.length;
  }

  /** The number in lower case of a word as written. */
  lowerOf(written: number): number {
    return this.written.lowers[written]!;
  }

  /** Whether a word also occurs in small letters, here or in English, whose names of nations are no such words. */
  hasSmall(word: string): boolean {
    const lower = word.toLowerCase();
    return this.small.has(lower) || (this.words.has(lower) && !/(?:[cei]an|ese)$/.test(lower));
  }

  /** {@link WORD} bits of a word as written, without those of the gap before it. */
  bitsOf(written: number): number {
    return this.written.bits[written]!;
  }

  /** Index in {@link SHAPES} of a word as written. */
  shapeOf(written: number): number {
    return this.written.shapes[written]!;
  }

  normNumber(token: Token): number {
    if (token.id >= 0) return token.id;
    const { norm } = token;
    let number = this.late.get(norm);
    if (number === undefined) {
      number = MOST_FORMS + this.lateNorms.length;
      this.late.set(norm, number);
      this.lateNorms.push(norm);
    }
    return number;
  }

  /** The number of a word as written, given its normal form and the units of the text. */
  writtenNumber(norm: number, text: string, units: Uint16Array, from: number, to: number): number {
    const known = this.written.find(norm, units, from, to);
    return known >= 0 ? known : this.addWritten(norm, text.slice(from, to));
  }

  private addWritten(norm: number, word: string): number {
    const lower = this.lowerNumber(word.toLowerCase());
    // No term consists of one or two letters.
    const isLong = word.length > 4 || this.norm(norm).length > 2;
    const hasCapital = mayHoldCapital(word, 0, word.length);
    if (!hasCapital) this.small.add(word);
    const bits = this.places[lower]! | (isLong ? WORD.alone : 0) | (hasCapital ? WORD.capital : 0);
    return this.written.add(norm, word, lower, bits, shapeOf(word, hasCapital));
  }

  /** Computed once for each word: endings are matched by patterns. No term begins with a bare number or “vitro”. */
  private lowerNumber(lower: string): number {
    const known = this.lowerNumbers.get(lower);
    if (known !== undefined) return known;
    const { words } = this;
    const places =
      (standsInTerms(words, lower) ? WORD.inside : 0) |
      (endsTerms(words, lower) ? WORD.end : 0) |
      (isLatin(lower) ? WORD.latin : /^\d+$/.test(lower) ? 0 : WORD.begin);
    this.lowerNumbers.set(lower, this.lowers.length);
    this.places.push(places);
    return this.lowers.push(lower) - 1;
  }
}

/** Words as written, each in a chain with the others of its normal form: mostly one or two. */
class WrittenWords {
  readonly lowers: number[] = [];
  readonly bits: number[] = [];
  readonly shapes: number[] = [];
  /** Head of each chain by normal form, as word number plus one; and the next word of the chain by word. */
  private chains = new Int32Array(1 << 12);
  private readonly next: number[] = [];
  /** Where the units of each word begin in the concatenation of all. */
  private readonly begins: number[] = [0];
  private units = new Uint16Array(1 << 12);

  /** The number of the word in a text from `from` to `to`; -1 for a new one. */
  find(norm: number, units: Uint16Array, from: number, to: number): number {
    let word = norm < this.chains.length ? this.chains[norm]! - 1 : -1;
    while (word >= 0 && !this.isWritten(word, units, from, to)) word = this.next[word]!;
    return word;
  }

  add(norm: number, text: string, lower: number, bits: number, shape: number): number {
    const word = this.lowers.length;
    while (norm >= this.chains.length) this.chains = grown(this.chains);
    this.next.push(this.chains[norm]! - 1);
    this.chains[norm] = word + 1;
    this.lowers.push(lower);
    this.bits.push(bits);
    this.shapes.push(shape);
    const begin = this.begins[word]!;
    const end = begin + text.length;
    while (end > this.units.length) this.units = grown(this.units);
    for (let i = 0; i < text.length; i++) this.units[begin + i] = codeAt(text, i);
    this.begins.push(end);
    return word;
  }

  private isWritten(word: number, units: Uint16Array, from: number, to: number): boolean {
    const begin = this.begins[word]!;
    if (this.begins[word + 1]! - begin !== to - from) return false;
    for (let at = from, i = begin; at < to; at++, i++) {
      if (this.units[i] !== units[at]) return false;
    }
    return true;
  }
}

/** False for small ASCII letters, digits and punctuation only: most words. */
function mayHoldCapital(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = codeAt(text, at);
    if ((unit >= 65 && unit <= 90) || unit > 127) return true;
  }
  return false;
}

function shapeOf(word: string, hasCapital: boolean): number {
  return SHAPES.indexOf(hasCapital ? letterShape(word) : /^\d/.test(word) ? '9' : 'x');
}

function letterShape(word: string): (typeof SHAPES)[number] {
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return 'C';
  if (/^\p{Lu}{2,}$/u.test(word)) return 'X';
  return /^\p{Ll}+$/u.test(word) ? 'x' : 'M';
}

/** The words of lines, in sequence: a column for each property. */
export class TermLines {
  readonly texts: string[] = [];
  /** Index of the first word of each line, and the end of the last line. */
  readonly begins: number[] = [0];
  /** By word: its line, and its offsets into that line's text. */
  lines: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Numbers of the normal form, and of the word as written; see {@link WordIndex}. */
  norms: Int32Array;
  written: Int32Array;
  /** {@link WORD} bits; those of runs and definitions are set later. */
  bits: Uint16Array;
  private readonly pool: TokenPool = [];

  /** @param room initial capacity in words: growing copies all columns */
  constructor(
    readonly wordIndex: WordIndex,
    room = 1 << 12,
  ) {
    this.lines = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.norms = new Int32Array(room);
    this.written = new Int32Array(room);
    this.bits = new Uint16Array(room);
  }

  /** How many words there are. */
  get length(): number {
    return this.begins.at(-1)!;
  }

  /** Adds a text; returns the number of its line. */
  add(text: string): number {
    const { wordIndex, length } = this;
    const line = this.texts.push(text) - 1;
    const tokens = tokenizeWith(this.pool, text);
    const units = unitsOf(text);
    this.begins.push(length + tokens.length);
    while (length + tokens.length > this.lines.length) this.grow();
    const { lines, starts, ends, norms, written, bits } = this;
    let last = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const { start, end } = token;
      const norm = wordIndex.normNumber(token);
      const word = wordIndex.writtenNumber(norm, text, units, start, end);
      const at = length + i;
      lines[at] = line;
      starts[at] = start;
      ends[at] = end;
      norms[at] = norm;
      written[at] = word;
      bits[at] = wordIndex.bitsOf(word) | gapBits(text, units, last, start, i === 0);
      if ((bits[at] & WORD.latin) !== 0 && i > 0) this.joinLatin(at);
      last = end;
    }
    return line;
  }

  /** Lets a term, and a run, begin with the “in” of “in vitro”. */
  private joinLatin(at: number): void {
    const { bits, written, wordIndex } = this;
    if ((bits[at]! & GAP) === 0) return;
    if (beginsLatin(wordIndex.lower(wordIndex.lowerOf(written[at - 1]!))))
      bits[at - 1]! |= WORD.inside | WORD.begin | WORD.latin;
  }

  /** The punctuation between a word and the one before it, or the beginning of the line, without spaces. */
  punctuationBefore(word: number): string {
    const text = this.texts[this.lines[word]!]!;
    const start = this.starts[word]!;
    const from = this.isFirst(word) ? 0 : this.ends[word - 1]!;
    return isBlank(text, from, start) ? '' : text.slice(from, start).trim();
  }

  punctuationBehind(word: number): string {
    if (!this.isLast(word)) return this.punctuationBefore(word + 1);
    const text = this.texts[this.lines[word]!]!;
    const end = this.ends[word]!;
    return isBlank(text, end, text.length) ? '' : text.slice(end).trim();
  }

  isFirst(word: number): boolean {
    return word === 0 || this.lines[word - 1] !== this.lines[word];
  }

  isLast(word: number): boolean {
    return word === this.begins[this.lines[word]! + 1]! - 1;
  }

  private grow(): void {
    this.lines = grown(this.lines);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.norms = grown(this.norms);
    this.written = grown(this.written);
    this.bits = grown(this.bits);
  }
}

/** Bits of the gap before a word: nearly always one blank. */
function gapBits(
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  isFirst: boolean,
): number {
  if (to === from) return GAP;
  if (to === from + 1) {
    if (units[from] === BLANK) return WORD.blank;
    if (units[from] === HYPHEN) return WORD.hyphen;
  }
  return !isFirst && mayHoldCapital(text, from, to) ? WORD.capitalBefore : 0;
}

const [BLANK, HYPHEN] = [32, 45];

/** Whether a range is empty or one blank, as nearly always. */
function isBlank(text: string, from: number, to: number): boolean {
  return to === from || (to === from + 1 && text[from] === ' ');
}
