// TeX mathematics whose backslashes were lost: `eta_2propto d^{-1}`, `mathcal O(sqrt K)`, `kgeq 1`.
// A name becomes a symbol only in contexts that do not occur in English sentences.

import { createPrefilter } from './cues.ts';
import { GREEK, OPERATIONS, RELATIONS, SIGNS } from './symbols.ts';

const GREEK_NAME = Object.keys(GREEK)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');

/** A position after a mathematical term: one letter, a Greek name, a number, a bracket. */
const TERM_BEFORE = String.raw`(?<=(?:^|[^A-Za-z])(?:[A-Za-z]|[A-Z]{2}|${GREEK_NAME})?)`;
const LETTER_BEFORE = String.raw`(?<=(?<![A-Za-z])[A-Za-z])`;
const LETTER_AFTER = String.raw`(?=[A-Za-z](?![A-Za-z]))`;

/** A rule is tried only where the text contains one of its cues. */
interface Rule {
  readonly cues: readonly string[];
  readonly pattern: RegExp;
  readonly sign: string | ((all: string, name: string) => string);
}

function rule(cues: readonly string[], pattern: RegExp | string, sign: Rule['sign']): Rule {
  return { cues, pattern: new RegExp(pattern, 'g'), sign };
}

const relation = (_: string, name: string): string => ` ${RELATIONS[name]!} `;
const tightRelation = (_: string, name: string): string => RELATIONS[name]!;
const operation = (_: string, name: string): string => OPERATIONS[name]!;
const thing = (_: string, name: string): string => SIGNS[name]!;

const { raw } = String;

/** A word followed by each digit. */
function beforeDigits(word: string): string[] {
  return Array.from({ length: 10 }, (_, digit) => `${word}${digit}`);
}

/** Font commands are removed; `readBraces` puts a tilde on its letter. */
const FONTS: readonly Rule[] = [
  rule(['math'], /\bmath(?:cal|bf|rm|sf|frak|scr)\s(?=[A-Z]\b)/, ''),
  rule(['math'], /math(?:ord|op|bin|rel|punct)(?![a-z])/, ''),
  rule(['mathbb'], /\bmathbb\s([A-Z])\b/, 'mathbb{$1}'),
  rule(['tilde'], /\b(?:wide)?tilde\s?(O|Theta|Omega)(?=\s?[({])/, 'tilde{$1}'),
  rule(['sqrt'], /\bsqrt\s?([A-Za-z0-9])(?![A-Za-z0-9{])/, '√$1'),
  rule(['loglog'], /(?<![A-Za-z])([A-Za-z]?)loglog(?![A-Za-z])/, '$1 log log'),
  rule(['}'], /(?<=\})(?=(?:log|ln|exp|max|min)\b)/, ' '),
];

/** `to`, `in`, `le` and `mid` are English words too: only between single letters and symbols are they relations. */
const RELATION_RULES: readonly Rule[] = [
  rule(
    ['arrow', 'propto', 'mapsto', 'subseteq', 'supseteq'],
    /\s?(leftrightarrow|longrightarrow|rightarrow|leftarrow|propto|mapsto|subseteq|supseteq)\s?/,
    relation,
  ),
  rule(['geq', 'leq', 'neq'], raw`${TERM_BEFORE}\s?(geq|leq|neq)(?![a-z]{2})\s?`, relation),
  rule(['to infty'], /\sto infty\b/, ' → ∞'),
  rule(['}', '|', ')le', ')ge'], /(?<=[)|}\]])\s?(le|ge|ne)\s?(?=[\dA-Z|\\(]|tilde)/, relation),
  // `math` too: removing it may bring letters and digits together.
  rule(
    ['math', ...beforeDigits('le'), ...beforeDigits('ge')],
    /(?<![A-Za-z])(le|ge)(?=\d)/,
    tightRelation,
  ),
  rule(['sim'], /(?<=\d)\s?sim\s?(?=\d)/, '∼'),
  rule(['approx', 'sim'], /\b(approx|sim)!*(?: |(?<=!))(?=\d)/, tightRelation),
  rule([' gg ', ' ll ', ' mid '], raw`${LETTER_BEFORE} (gg|ll|mid) ${LETTER_AFTER}`, relation),
  rule(
    ['R^', 'N^', 'Z^', 'C^', '}^'],
    raw`${LETTER_BEFORE}\s?in (?=(?:mathbb)?\{?[RNZC]\}?\^)`,
    ' ∈ ',
  ),
];

/** `8times 8`, `3times faster`, `R^{mtimes n}`: an operator attached to one term is attached to the next as well. */
const OPERATION_RULES: readonly Rule[] = [
  rule(['times'], /(?<![A-Za-z])(\d+(?:\.\d+)?)times(?:\s(?=\d)|(?![A-Za-z]))/, '$1×'),
  rule(['times'], raw`(?:${LETTER_BEFORE}|(?<=[\])}]))times\s(?=[\d[({])`, '×'),
  rule(['times'], raw`(?:${LETTER_BEFORE}|(?<=[\])}]))times\s${LETTER_AFTER}`, '×'),
  rule([' times '], /(?<=\^\w|\^\w\w|[})]) times (?=[\d[({]|[A-Z](?![a-z]))/, ' × '),
  rule([' pm '], /(?<=\d\.\d+) pm (?=\d)/, ' ± '),
  rule(['pm'], /(?:(?<=[({]\s?)pm\s?|(?<=\d)pm)(?=\d|varepsilon|epsilon)/, '±'),
  rule(
    ['cdot', 'otimes', 'oplus', 'circ'],
    raw`${TERM_BEFORE}(?<=\S)(cdot|otimes|oplus|circ)\s(?=\w)`,
    operation,
  ),
  rule(
    ['cdot', 'otimes', 'oplus', 'circ'],
    raw`${TERM_BEFORE}(cdot|otimes|oplus|circ)(?![A-Za-z])`,
    operation,
  ),
];

const SIGN_RULES: readonly Rule[] = [
  rule(['ell'], /\bell (?=_)/, 'ℓ'),
  rule(['ell'], /\bell(?![A-Za-z])/, 'ℓ'),
  rule(
    ['forall', 'nabla', 'infty', 'emptyset', 'dots'],
    /\b(forall|nabla|infty|emptyset|ldots|cdots)(?![A-Za-z])/,
    thing,
  ),
  rule(
    ['sum_', 'sum^', 'prod_', 'prod^', 'int_', 'int^'],
    /\b(sum|prod|int)(?=_\{|\^\{|_[a-z]\b)/,
    thing,
  ),
];

const RULES = [...FONTS, ...RELATION_RULES, ...OPERATION_RULES, ...SIGN_RULES];

/** Replaces names of symbols that lost their backslash, by context. */
export function readMathWords(text: string): string {
  const unread = dropFences(text);
  const possible = findPossible(unread);
  if (possible === 0) return unread;
  let read = unread;
  RULES.forEach(({ cues, pattern, sign }, i) => {
    if ((possible & (1 << i)) === 0 || !cues.some((cue) => unread.includes(cue))) return;
    read = typeof sign === 'string' ? read.replace(pattern, sign) : read.replace(pattern, sign);
  });
  return read === unread && (possible & MAY_HOLD_GREEK) === 0 ? read : readGreek(read);
}

/** `left(` and `right)` set the size of brackets; where no `left` is attached to a term they are English words. */
function dropFences(text: string): string {
  if (!text.includes('left')) return text;
  const opened = text.replace(/left(?<=[A-Za-z\d})\]]left)(?=[([|{])/g, '');
  return opened === text ? text : opened.replace(/ ?right(?=[)\]|}])/g, '');
}

/** `varepsilon` and the like are read even within a word (`nLvarepsilon`): no English word contains them. */
const GREEK_WORD = new RegExp(
  raw`(?<![A-Za-z])(?:${GREEK_NAME})(?![A-Za-z])|var(?:epsilon|theta|phi)(?![A-Za-z])`,
  'g',
);

/** Words before which a Greek name is an English word (`beta testing`). */
const ENGLISH_AFTER =
  /^ (?:test|version|release|matte|channel|blend|layer|wave|particle|decay|distribution)/;

const findPossible = createPrefilter([
  ...RULES.map(({ cues }) => ({ pieces: cues })),
  { words: Object.keys(GREEK), pieces: ['varepsilon', 'vartheta', 'varphi'] },
]);

/** The bit of the last entry: the text may contain a match of GREEK_WORD. */
const MAY_HOLD_GREEK = 1 << RULES.length;

function readGreek(text: string): string {
  return text.replace(GREEK_WORD, (name: string, at: number) => {
    const before = text.slice(Math.max(0, at - 4), at);
    return isTerm(name, before, text.slice(at + name.length, at + name.length + 16))
      ? GREEK[name]!
      : name;
  });
}

/** True next to a script or an operator, after `1-`, in `h(…)`, and for `Omega(…)`. */
function isTerm(name: string, before: string, after: string): boolean {
  if (name.startsWith('var') || /^[_^]/.test(after)) return true;
  if (ENGLISH_AFTER.test(after)) return false;
  if (/[=<>+≤≥≈∝·×±∘→∈|^_]\s?$/.test(before) || /^\s?[=<>+≤≥≈∝·×±∘→∈|]/.test(after)) return true;
  if (/(?:^|[^A-Za-z])[A-Za-z]\($|\}\($/.test(before)) return after.startsWith(')');
  if (/^(?:Omega|Theta|Gamma|Lambda)$/.test(name)) return after.startsWith('(');
  // `2-beta` may be a release.
  return /(?:(?:^|[\s(=])\d[-/]?|\}-)$/.test(before) && !/^(?:alpha|beta|gamma)$/.test(name);
}

/**
 * A Greek letter that occurs as a symbol in a text is one wherever it is named: `rule eta_2 … norm as
 * eta/lambda`; so is a name after a Greek letter. Set phrases (`beta testing`) stay.
 */
export function readKnownNames(text: string): string {
  if (!/[Α-ω]/.test(text)) return text;
  const signs = new Set(text.match(/\p{Script=Greek}(?![\p{L}-])/gu));
  if (signs.size === 0) return text;
  return text.replace(GREEK_WORD, (name: string, at: number) => {
    if (ENGLISH_AFTER.test(text.slice(at + name.length, at + name.length + 16))) return name;
    const known = signs.has(GREEK[name]!) || /\p{Script=Greek} $/u.test(text.slice(at - 2, at));
    return known ? GREEK[name]! : name;
  });
}
