// TeX commands that still have their backslash: accents, letters, signs, and text styles.

import { takesArgument } from './braces.ts';
import { ACCENTS, GREEK, OPERATIONS, RELATIONS, SIGNS } from './symbols.ts';

/** `\"o`, `\'{e}`, `{\"u}`, `\"{\i}`, `\c{c}`, `\v s`. */
const ACCENTED =
  /\{?\\(?:([`'^"~=.])\s*|([uvHckdbr])(?=[\s{])\s*)(?:\{\\?([A-Za-z])\s*\}|\\([ij])(?![A-Za-z])\s?|([A-Za-z]))(\}?)/g;

/** Commands that set nothing: spacing, position, size; some take an argument that is not text. */
const SILENT =
  /[~ ]?\\(?:cite[a-z]*|[a-z]*ref|label|begin|end|vspace|hspace|includegraphics)\*?(?:\[[^\]]{0,99}\]){0,2}\{[^{}]*\}|\\(?:displaystyle|limits|nolimits|noindent|centering|small|large|Large|left|right|big|Big|bigg|Bigg|bigl|bigr|it|bf|sc|em|rm|tt|sl|sf|itshape|bfseries|scshape|ttfamily|xspace)(?![A-Za-z])\s?/g;

/** `\color{red}`; `\color{ddtD}ecoupled` swallowed the letter it colours. */
const COLOUR = /\\(?:text)?color\{[a-z]*([A-Z]*)\}/g;

/** `\(a + b\)` and `\[c = d\]`, whose brackets say no more than a dollar; a number in them is a reference. */
const IN_LINE = /\\\(((?:(?!\\[()])[^]){1,400})\\\)/g;
const ON_ITS_OWN = /\\\[((?:(?!\\[[\]])[^]){1,400})\\\]/g;
const REFERENCE = /^[\d\s,–-]*$/;

/** Reads TeX commands into Unicode text; braces are left for `readBraces`. */
export function readCommands(text: string): string {
  if (!text.includes('\\')) return text;
  return readNames(
    readAccents(
      text
        .replaceAll('\\\\', ' ')
        .replace(IN_LINE, '$1')
        .replace(ON_ITS_OWN, (all, inner: string) => (REFERENCE.test(inner) ? all : ` ${inner} `)),
    )
      .replace(COLOUR, '$1')
      .replace(/\\href\{([^{}]*)\}\{([^{}]*)\}/g, '$1{$2}')
      .replace(/\\footnote\{([^{}]*)\}/g, ' ($1)')
      .replace(SILENT, ''),
  )
    .replace(/\\([%&#_$])/g, '$1')
    .replace(/\\([{}])/g, '$1')
    .replace(/\\[!/]/g, '')
    .replace(/\\\||\\Vert/g, '‖')
    .replace(/\\[,;:> ]|\\(?:quad|qquad)(?![A-Za-z])/g, ' ')
    .replace(/\\/g, '');
}

function readAccents(text: string): string {
  return text.replace(
    ACCENTED,
    (
      all: string,
      sign: string | undefined,
      name: string | undefined,
      braced: string | undefined,
      dotless: string | undefined,
      bare: string | undefined,
      close: string,
    ) => {
      const letter = (braced ?? dotless ?? bare)! + ACCENTS[(sign ?? name)!]!;
      const opens = all.startsWith('{');
      const wrapped = opens && close !== '';
      return `${opens && !wrapped ? '{' : ''}${letter.normalize('NFC')}${wrapped ? '' : close}`;
    },
  );
}

/** Named signs and letters; commands with an argument keep their name for `readBraces`. */
function readNames(text: string): string {
  return text.replace(
    /(?<=(.?))\\([A-Za-z]+)(\s*)(?=(\{\}|.?))/gs,
    (_, before: string, name: string, space: string, next: string) => {
      if (RELATIONS[name]) return ` ${RELATIONS[name]} `;
      // `\mu P` is one name, μP.
      if (GREEK[name]) return GREEK[name] + (name === 'mu' && next === 'P' ? '' : space);
      if (OPERATIONS[name]) return OPERATIONS[name] + (isTight(before, next) ? '' : space);
      if (SIGNS[name]) return SIGNS[name] + (isInWord(SIGNS[name], next) ? '' : space);
      // An unknown command is dropped from its argument, and read as a word where it has none.
      return next === '{' && !takesArgument(name) ? '' : name + space;
    },
  );
}

/** `3\times 3`: glued to the term before it, an operation takes the one behind it too. */
function isTight(before: string, next: string): boolean {
  return /\S/.test(before) && /[\dA-Z\\(]/.test(next);
}

/** `\L ojasiewicz`: the space only ends the command. */
function isInWord(letter: string, next: string): boolean {
  return /\p{L}/u.test(letter) && letter !== SIGNS.ell && /[a-z]/.test(next);
}
