// Words brought to one form by rule: capitals, accents, British spelling and the plural vanish. Wrong
// for a few words, but wrong alike in text and vocabulary.

/** The form in which words are compared: lower case, no accents, one spelling, singular. */
export function normalForm(word: string): string {
  return singular(oneSpelling(fold(word)));
}

function fold(word: string): string {
  const lower = word.replace(/[µ]/g, 'μ').toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** British to American. */
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
