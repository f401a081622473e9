// What a reader may type: words that must all be there, "exact words", -without, OR, (groups), and
// fields. It never fails: half a query is what the box holds while somebody types.

import { foldText } from './fold.ts';

/** Where a term is looked for. */
export const SEARCH_FIELDS = ['title', 'abstract', 'concept', 'venue', 'author'] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What a query asks; `field` null is title or abstract. */
export type Query =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  /** Folded; a phrase must end with a word, other text begins one. */
  | {
      readonly kind: 'term';
      readonly text: string;
      readonly isPhrase: boolean;
      readonly field: SearchField | null;
    }
  /** First and last year, inclusive. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number };

type Token =
  { readonly kind: '(' | ')' | 'or' | 'not' } | { readonly kind: 'leaf'; readonly query: Query };

/** A query, or null when it asks for nothing. */
export function parseQuery(typed: string): Query | null {
  const tokens = tokensOf(typed.normalize('NFC'));
  const parser = new Parser(tokens);
  const parts: Query[] = [];
  while (!parser.isDone()) {
    const part = parser.any();
    if (part !== null) parts.push(part);
    // A bracket that closes nothing.
    else parser.skip();
  }
  return all(parts);
}

/** The terms a query wants, those under a “not” left out: what is marked in what is found. */
export function termsWanted(query: Query | null): readonly Extract<Query, { kind: 'term' }>[] {
  if (query === null || query.kind === 'not' || query.kind === 'years') return [];
  return query.kind === 'term' ? [query] : query.parts.flatMap(termsWanted);
}

/** Whether a query asks for something of a field. */
export function asksFor(query: Query | null, field: SearchField): boolean {
  if (query === null || query.kind === 'years') return false;
  if (query.kind === 'term') return query.field === field;
  const parts = query.kind === 'not' ? [query.part] : query.parts;
  return parts.some((part) => asksFor(part, field));
}

/** One way in which a name or a note can answer: it has all of `words`, and none of `without`. */
export interface Wish {
  readonly words: readonly string[];
  /** Each a run of words that stand together only as a whole. */
  readonly without: readonly (readonly string[])[];
}

/** Brackets in brackets multiply the ways; nobody reads further than so many. */
const MOST_WISHES = 64;

/**
 * The ways in which one short text can answer a query, for what is compared word by word. What is wanted
 * of a field not among `fields`, or of a year, it does not have; what is not wanted there it has not
 * either. A way that wants no word is none.
 */
export function wishesOf(
  query: Query | null,
  fields: readonly (SearchField | null)[],
): readonly Wish[] {
  if (query === null) return [];
  return waysOf(query, fields, false).filter(({ words }) => words.length > 0);
}

const ANY_WAY: readonly Wish[] = [{ words: [], without: [] }];
const NO_WAY: readonly Wish[] = [];

function waysOf(
  query: Query,
  fields: readonly (SearchField | null)[],
  isNot: boolean,
): readonly Wish[] {
  if (query.kind === 'not') return waysOf(query.part, fields, !isNot);
  if (query.kind === 'years') return isNot ? ANY_WAY : NO_WAY;
  if (query.kind === 'term') {
    if (!fields.includes(query.field)) return isNot ? ANY_WAY : NO_WAY;
    const words = query.text.split(/\s+/);
    return [isNot ? { words: [], without: [words] } : { words, without: [] }];
  }
  const parts = query.parts.map((part) => waysOf(part, fields, isNot));
  // Not all of them is one of them not.
  const isEither = (query.kind === 'any') !== isNot;
  return isEither ? parts.flat().slice(0, MOST_WISHES) : parts.reduce(bothOf, ANY_WAY);
}

function bothOf(some: readonly Wish[], others: readonly Wish[]): readonly Wish[] {
  const both = some.flatMap((one) =>
    others.map((other) => ({
      words: [...one.words, ...other.words],
      without: [...one.without, ...other.without],
    })),
  );
  return both.slice(0, MOST_WISHES);
}

const TOKEN =
  /\s+|([()])|(OR\b|\|)|(AND\b|&+)|(NOT\b|-(?=["(\p{L}\p{N}]))|(?:([A-Za-z]+):)?(?:"([^"]*)"?|([^\s()"]+))/uy;

function tokensOf(typed: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(typed); match !== null && match[0] !== ''; match = TOKEN.exec(typed))
    tokens.push(...tokenOf(match));
  return tokens;
}

function tokenOf([, bracket, or, , not, field, phrase, word]: RegExpExecArray): Token[] {
  if (bracket !== undefined) return [{ kind: bracket as '(' | ')' }];
  if (or !== undefined) return [{ kind: 'or' }];
  if (not !== undefined) return [{ kind: 'not' }];
  if (phrase === undefined && word === undefined) return [];
  const query = leafOf(field ?? null, phrase ?? word!, phrase !== undefined);
  return query === null ? [] : [{ kind: 'leaf', query }];
}

function leafOf(named: string | null, text: string, isPhrase: boolean): Query | null {
  const name = named?.toLowerCase() ?? null;
  if (name === 'year') return yearsOf(text);
  const field = SEARCH_FIELDS.find((known) => known === name) ?? null;
  // “http://…” or “k:v” is text like any other.
  const whole = named !== null && field === null ? `${named}:${text}` : text;
  const folded = foldText(whole).trim();
  if (isPhrase) return folded === '' ? null : { kind: 'term', text: folded, isPhrase, field };
  // A hyphen folds to a space: the words of “low-rank” stand together.
  return folded === '' ? null : { kind: 'term', text: folded, isPhrase: false, field };
}

/** “2024”, “2023-2025”, “2023-”, “-2020”; while it is being typed it asks for nothing. */
function yearsOf(text: string): Query | null {
  const single = /^\d{4}$/.exec(text);
  if (single) return { kind: 'years', from: Number(text), to: Number(text) };
  const [, from = '', to = ''] = /^(\d{4})?(?:-|–|\.\.)(\d{4})?$/.exec(text) ?? [];
  if (from === '' && to === '') return null;
  return { kind: 'years', from: from === '' ? 0 : Number(from), to: to === '' ? 9999 : Number(to) };
}

function all(parts: readonly Query[]): Query | null {
  if (parts.length === 0) return null;
  return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
}

/** any := all (OR all)*; all := one+; one := NOT one | ( any ) | leaf. */
class Parser {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  skip(): void {
    this.#at++;
  }

  any(): Query | null {
    const parts = [this.#all()];
    while (this.#takes('or')) parts.push(this.#all());
    const given = parts.filter((part) => part !== null);
    return given.length > 1 ? { kind: 'any', parts: given } : (given[0] ?? null);
  }

  #all(): Query | null {
    const parts: Query[] = [];
    for (let part = this.#one(); part !== null; part = this.#one()) parts.push(part);
    return all(parts);
  }

  #one(): Query | null {
    if (this.#takes('not')) {
      const part = this.#one();
      return part === null ? null : { kind: 'not', part };
    }
    if (this.#takes('(')) {
      const inner = this.any();
      this.#takes(')');
      return inner ?? this.#one();
    }
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'leaf') return null;
    this.#at++;
    return token.query;
  }

  #takes(kind: '(' | ')' | 'or' | 'not'): boolean {
    if (this.#tokens[this.#at]?.kind !== kind) return false;
    this.#at++;
    return true;
  }
}
