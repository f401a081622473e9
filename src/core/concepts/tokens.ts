// Text → tokens: what the matcher compares. Hyphens, plurals, accents and British spellings vanish
// here, on both sides alike, so that a vocabulary lists a concept's names and not their spellings.

/** A word of the text; `norm` is what is compared, the offsets point into the text as given. */
export interface Token {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

// A letter run, a digit run, or the ++ of “UNet++”; "CIFAR10" is two
// tokens, so that it equals "CIFAR-10".
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|\+\+/gu;

/** Splits a text into tokens. Punctuation makes no token; gaps are judged by {@link joins}. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    tokens.push({ norm: normalForm(match[0]), start, end: start + match[0].length });
  }
  return tokens;
}

/** True when the gap between two tokens may stand inside one name: nothing, white space, a hyphen. */
export function joins(gap: string): boolean {
  return (
    gap === '' || gap === ' ' || gap === '-' || (gap.length <= 3 && /^[\s\p{Pd}_'’]+$/u.test(gap))
  );
}

const cache = new Map<string, string>();

/** The form in which words are compared: lower case, no accents, one spelling, singular. */
export function normalForm(word: string): string {
  let norm = cache.get(word);
  if (norm === undefined) {
    norm = singular(oneSpelling(fold(word)));
    // The cache only saves time; it is emptied rather than grown without end.
    if (cache.size > 50_000) cache.clear();
    cache.set(word, norm);
  }
  return norm;
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
