// Acronym definitions in running text: “sharpness-aware minimization (SAM)”, “SAM (sharpness-aware
// minimization)”. After A. Schwartz & M. Hearst, A simple algorithm for identifying abbreviation
// definitions in biomedical text, PSB 2003.

/** A short form and the long form the text gives it; offsets into the text. */
export interface AcronymDefinition {
  readonly short: string;
  readonly long: string;
  readonly shortStart: number;
  readonly longStart: number;
}

const MAX_SHORT = 10;

/** All definitions in a text, in reading order; of one short form the first definition counts. */
export function findDefinitions(text: string): AcronymDefinition[] {
  const found = new Map<string, AcronymDefinition>();
  for (const match of text.matchAll(/\(([^()]{2,120})\)/g)) {
    const definition = readParenthesis(text, match.index, match[1]!);
    if (definition && !found.has(definition.short)) found.set(definition.short, definition);
  }
  return [...found.values()];
}

function readParenthesis(text: string, open: number, inside: string): AcronymDefinition | null {
  const short = inside.split(/[,;]|\bor\b/)[0]!.trim();
  const before = text.slice(0, open).trimEnd();
  if (isShortForm(short)) return longBefore(before, short, open + 1 + inside.indexOf(short));
  return shortBefore(before, inside, open + 1);
}

/** “long form (SF)”: the long form is sought in the words before the parenthesis. */
function longBefore(before: string, short: string, shortStart: number): AcronymDefinition | null {
  const bare = singularShort(short);
  const windowStart = candidateStart(before, Math.min(bare.length + 5, bare.length * 2));
  const at = matchLetters(bare, before.slice(windowStart));
  if (at === null) return null;
  const longStart = windowStart + at;
  const long = before.slice(longStart);
  return isLongForm(long, bare) ? { short: bare, long, shortStart, longStart } : null;
}

/** “SF (long form)”: the word before the parenthesis is the short form. */
function shortBefore(
  before: string,
  inside: string,
  insideStart: number,
): AcronymDefinition | null {
  const word = /[^\s()[\],;:]+$/.exec(before);
  if (!word || !isShortForm(word[0])) return null;
  const short = singularShort(word[0]);
  const at = matchLetters(short, inside);
  if (at !== 0 || !isLongForm(inside, short)) return null;
  return { short, long: inside, shortStart: word.index, longStart: insideStart };
}

function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > MAX_SHORT || /\s.*\s/.test(text)) return false;
  return /^[\p{L}\p{N}]/u.test(text) && /\p{Lu}/u.test(text) && !/^\p{Lu}\p{Ll}{3,}$/u.test(text);
}

function singularShort(short: string): string {
  return /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
}

/** Where the last `words` words of the sentence that ends `before` begin. */
function candidateStart(before: string, words: number): number {
  const sentence = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf(': '),
    before.lastIndexOf(') '),
  );
  let start = before.length;
  for (let i = 0; i < words && start > sentence + 1; i++) {
    start = Math.max(before.lastIndexOf(' ', start - 2) + 1, sentence + 1);
  }
  return before.startsWith(' ', start) ? start + 1 : start;
}

/**
 * Schwartz and Hearst's matching: each character of the short form, from the right, is found in the
 * long form; the first one must begin a word. Returns where the long form starts, or null.
 */
function matchLetters(short: string, long: string): number | null {
  let l = long.length - 1;
  for (let s = short.length - 1; s >= 0; s--) {
    const wanted = short[s]!.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue;
    while (l >= 0 && (long[l]!.toLowerCase() !== wanted || (s === 0 && insideWord(long, l)))) l--;
    if (l < 0) return null;
    l--;
  }
  return long.lastIndexOf(' ', l + 1) + 1 > l + 1 ? l + 1 : wordStart(long, l + 1);
}

function insideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!);
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\s(]/.test(text[start - 1]!)) start--;
  return start;
}

/** A long form is longer than its short form, does not contain it, and is more than one odd word. */
function isLongForm(long: string, short: string): boolean {
  if (long.length <= short.length + 1 || long.split(/\s+/).length > short.length + 5) return false;
  return !long.split(/[\s-]+/).includes(short);
}
