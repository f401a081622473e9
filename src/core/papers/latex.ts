// TeX commands with their backslash: accents, letters, symbols and text styles.

import { takesArgument } from './braces.ts';
import { ACCENTS, GREEK, OPERATIONS, RELATIONS, SIGNS } from './symbols.ts';

/** `\"o`, `\'{e}`, `{\"u}`, `\"{\i}`, `\c{c}`, `\v s`. */
const ACCENTED =
  /\{?\\(?:([`'^"~=.])\s*|([uvHckdbr])(?=[\s{])\s*)(?:\{\\?([A-Za-z])\s*\}|\\([ij])(?![A-Za-z])\s?|([A-Za-z]))(\}?)/g;

/** Commands without visible output: spacing, position, size, references; some take an argument. */
const SILENT =
  /[~ ]?\\(?:cite[a-z]*|[a-z]*ref|label|begin|end|vspace|hspace|includegraphics)\*?(?:\[[^\]]{0,99}\]){0,2}\{[^{}]*\}|\\(?:displaystyle|limits|nolimits|noindent|centering|small|large|Large|left|right|big|Big|bigg|Bigg|bigl|bigr|it|bf|sc|em|rm|tt|sl|sf|itshape|bfseries|scshape|ttfamily|xspace)(?![A-Za-z])\s?/g;

/** `\color{red}`; in `\color{ddtD}ecoupled` the argument includes the coloured letter. */
const COLOUR = /\\(?:text)?color\{[a-z]*([A-Z]*)\}/g;

/** Inline and display mathematics, `\(a + b\)` and `\[c = d\]`; a number in brackets is a reference. */
const INLINE = /\\\(((?:(?!\\[()])[^]){1,400})\\\)/g;
const DISPLAY = /\\\[((?:(?!\\[[\]])[^]){1,400})\\\]/g;
const REFERENCE = /^[\d\s,–-]*$/;

/** Reads TeX commands into Unicode text; braces are left for `readBraces`. */
export function readCommands(text: string): string {
  if (!text.includes('\\')) return text;
  return readNames(
    readAccents(
      text
        .replaceAll('\\\\', ' ')
        .replace(INLINE, '$1')
        .replace(DISPLAY, (all, inner: string) => (REFERENCE.test(inner) ? all : ` ${inner} `)),
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

/** Replaces named symbols and letters; commands with an argument keep their name for `readBraces`. */
function readNames(text: string): string {
  return text.replace(
    /(?<=(.?))\\([A-Za-z]+)(\s*)(?=(\{\}|.?))/gs,
    (_, before: string, name: string, space: string, next: string) => {
      if (RELATIONS[name]) return ` ${RELATIONS[name]} `;
      // `\mu P` is one name, μP.
      if (GREEK[name]) return GREEK[name] + (name === 'mu' && next === 'P' ? '' : space);
      if (OPERATIONS[name]) return OPERATIONS[name] + (isTight(before, next) ? '' : space);
      if (SIGNS[name]) return SIGNS[name] + (isInWord(SIGNS[name], next) ? '' : space);
      // An unknown command before an argument is removed; without one it is kept as a word.
      return next === '{' && !takesArgument(name) ? '' : name + space;
    },
  );
}

/** `3\times 3`: an operator attached to the term before it is attached to the next as well. */
function isTight(before: string, next: string): boolean {
  return /\S/.test(before) && /[\dA-Z\\(]/.test(next);
}

/** `\L ojasiewicz`: the space only ends the command. */
function isInWord(letter: string, next: string): boolean {
  return /\p{L}/u.test(letter) && letter !== SIGNS.ell && /[a-z]/.test(next);
}
