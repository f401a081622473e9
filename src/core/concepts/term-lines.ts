// Texts cut into words that are told by numbers: the words of thousands of papers are kept while terms
// are counted, and as columns of numbers they are neither many objects nor compared sign by sign.

import { codeAt } from './characters.ts';
import { tokenizeWith } from './tokens.ts';
import { MOST_FORMS, normOf } from './word-forms.ts';
import { endsTerms, standsInTerms } from './words.ts';
import type { Token, TokenPool } from './tokens.ts';
import type { WordTable } from './words.ts';

/** Words of a text, one after another: a column for each thing that is known of them. */
export interface TermLine {
  readonly text: string;
  /** How many words there are. */
  readonly length: number;
  /** Offsets into the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers of the normal forms, and of the words in lower case; see {@link WordBook}. */
  readonly norms: Int32Array;
  readonly lowers: Int32Array;
  /** {@link PLACE} bits of the words. */
  readonly places: Uint8Array;
  /** {@link CAPITAL} bits. */
  readonly capitals: Uint8Array;
}

/** Where a capital, or a sign that may be one, stands: in the word, or between it and the one before. */
export const CAPITAL = { inWord: 1, before: 2 } as const;

/** Where a word may be in a term, as bits: anywhere, at its end, at its beginning, and by itself. */
export const PLACE = { inside: 1, end: 2, begin: 4, alone: 8 } as const;

/** The words of some texts by number. */
export class WordBook {
  /** By the number of a word in lower case. */
  private readonly lowers: string[] = [];
  private readonly places: number[] = [];
  /** Words as they are written, and in lower case → number. */
  private readonly numbers = new Map<string, number>();
  /** Normal forms that got no id as tokens: their numbers lie behind the ids. */
  private readonly late = new Map<string, number>();
  private readonly lateNorms: string[] = [];
  private readonly pool: TokenPool = [];

  constructor(private readonly words: WordTable) {}

  /** A text in words. */
  cut(text: string): TermLine {
    const tokens = tokenizeWith(this.pool, text);
    const { length } = tokens;
    const [starts, ends] = [new Int32Array(length), new Int32Array(length)];
    const [norms, lowers] = [new Int32Array(length), new Int32Array(length)];
    const [places, capitals] = [new Uint8Array(length), new Uint8Array(length)];
    for (let i = 0; i < length; i++) {
      const token = tokens[i]!;
      const { start, end } = token;
      starts[i] = start;
      ends[i] = end;
      norms[i] = this.normNumber(token);
      lowers[i] = this.lowerNumber(text.slice(start, end));
      // No term is one letter or two.
      const isLong = end - start > 4 || token.norm.length > 2;
      places[i] = this.places[lowers[i]!]! | (isLong ? PLACE.alone : 0);
      capitals[i] =
        (mayHoldCapital(text, start, end) ? CAPITAL.inWord : 0) |
        (i > 0 && mayHoldCapital(text, ends[i - 1]!, start) ? CAPITAL.before : 0);
    }
    return { text, length, starts, ends, norms, lowers, places, capitals };
  }

  /** The normal form that has a number. */
  norm(number: number): string {
    return number < MOST_FORMS ? normOf(number) : this.lateNorms[number - MOST_FORMS]!;
  }

  /** The word in lower case that has a number; one text for all that are equal. */
  lower(number: number): string {
    return this.lowers[number]!;
  }

  /** One more than the largest number of a normal form. */
  get norms(): number {
    return MOST_FORMS + this.lateNorms.length;
  }

  private normNumber(token: Token): number {
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

  private lowerNumber(written: string): number {
    let number = this.numbers.get(written);
    if (number === undefined) {
      const lower = written.toLowerCase();
      number = this.numbers.get(lower) ?? this.add(lower);
      this.numbers.set(written, number);
    }
    return number;
  }

  /** Told once of each word: endings are looked at by patterns. No term begins with a bare number. */
  private add(lower: string): number {
    const { words } = this;
    const places =
      (standsInTerms(words, lower) ? PLACE.inside : 0) |
      (endsTerms(words, lower) ? PLACE.end : 0) |
      (/^\d+$/.test(lower) ? 0 : PLACE.begin);
    this.numbers.set(lower, this.lowers.length);
    this.places.push(places);
    return this.lowers.push(lower) - 1;
  }
}

/** False for small ASCII letters, digits and signs only: most words. */
function mayHoldCapital(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = codeAt(text, at);
    if ((unit >= 65 && unit <= 90) || unit > 127) return true;
  }
  return false;
}
