// The query language: words that must all occur, "exact words", -without, OR, (groups), and fields. Parsing
// never fails, since the search box holds half a query while a reader types.

import { foldText } from '../text/fold.ts';

/** Where a term is looked for. */
export const SEARCH_FIELDS = [
  'title',
  'abstract',
  'keyword',
  'concept',
  'venue',
  'author',
] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A parsed query; `field` null is title, abstract or keywords. */
export type Query =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  /** Folded; a phrase must also end at the end of a word, other text only begins at the start of one. */
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

/** The end of a sentence, which no text is searched for. */
const END_OF_SENTENCE = /[?!.,;…]+\s*$/u;

/** A query, or null when it is empty. */
export function parseQuery(typed: string): Query | null {
  const tokens = tokensOf(typed.normalize('NFC').replace(END_OF_SENTENCE, ''));
  const parser = new Parser(tokens);
  const parts: Query[] = [];
  while (!parser.isDone()) {
    const part = parser.any();
    if (part !== null) parts.push(part);
    // An unmatched closing bracket.
    else parser.skip();
  }
  return all(parts);
}

/** The terms outside any “not”: to be highlighted in the results. */
export function termsWanted(query: Query | null): readonly Extract<Query, { kind: 'term' }>[] {
  if (query === null || query.kind === 'not' || query.kind === 'years') return [];
  return query.kind === 'term' ? [query] : query.parts.flatMap(termsWanted);
}

/** Whether a query has a term in a field. */
export function asksFor(query: Query | null, field: SearchField): boolean {
  if (query === null || query.kind === 'years') return false;
  if (query.kind === 'term') return query.field === field;
  const parts = query.kind === 'not' ? [query.part] : query.parts;
  return parts.some((part) => asksFor(part, field));
}

/** A conjunction of words that a text must have (`words`) and must not have (`without`). */
export interface Conjunction {
  readonly words: readonly string[];
  /** Each is a run of words that is excluded only as a whole. */
  readonly without: readonly (readonly string[])[];
}

/** Nested brackets multiply the conjunctions; the rest is cut off. */
const MOST_CONJUNCTIONS = 64;

/**
 * The disjunctive normal form of a query for one short text that is compared word by word. Terms of a field
 * not among `fields`, and years, never hold, and their negations always do. Conjunctions without a wanted word
 * are left out.
 */
export function conjunctionsOf(
  query: Query | null,
  fields: readonly (SearchField | null)[],
): readonly Conjunction[] {
  if (query === null) return [];
  return normalForm(query, fields, false).filter(({ words }) => words.length > 0);
}

const ALWAYS: readonly Conjunction[] = [{ words: [], without: [] }];
const NEVER: readonly Conjunction[] = [];

function normalForm(
  query: Query,
  fields: readonly (SearchField | null)[],
  isNot: boolean,
): readonly Conjunction[] {
  if (query.kind === 'not') return normalForm(query.part, fields, !isNot);
  if (query.kind === 'years') return isNot ? ALWAYS : NEVER;
  if (query.kind === 'term') {
    if (!fields.includes(query.field)) return isNot ? ALWAYS : NEVER;
    const words = query.text.split(/\s+/);
    return [isNot ? { words: [], without: [words] } : { words, without: [] }];
  }
  const parts = query.parts.map((part) => normalForm(part, fields, isNot));
  // De Morgan: “not all” is “any not”.
  const isEither = (query.kind === 'any') !== isNot;
  return isEither ? parts.flat().slice(0, MOST_CONJUNCTIONS) : parts.reduce(bothOf, ALWAYS);
}

function bothOf(
  some: readonly Conjunction[],
  others: readonly Conjunction[],
): readonly Conjunction[] {
  const both = some.flatMap((one) =>
    others.map((other) => ({
      words: [...one.words, ...other.words],
      without: [...one.without, ...other.without],
    })),
  );
  return both.slice(0, MOST_CONJUNCTIONS);
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
  // “http://…” or “k:v” is plain text.
  const whole = named !== null && field === null ? `${named}:${text}` : text;
  const folded = foldText(whole).trim();
  // A hyphen folds to a space: the words of “low-rank” must be adjacent.
  return folded === '' ? null : { kind: 'term', text: folded, isPhrase, field };
}

/** “2024”, “2023-2025”, “2023-”, “-2020”; null while it is incomplete. */
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
