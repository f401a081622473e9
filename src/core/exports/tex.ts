// Text → LaTeX: no sign of it is a command, and all of it is on one line.

/** What needs a word of its own. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\textbackslash{}`],
  // BibTeX counts braces even behind a backslash.
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  // By itself it opens a quotation.
  ['`', String.raw`\textasciigrave{}`],
]);

/** Two of which are printed as one other sign: a dash, a quotation mark. */
const LIGATURE = /([-'])(?=\1)/g;

/** Text for a field of BibTeX, whose braces have to match. */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^`]|[&%$#_]/g, (sign) => WORDS.get(sign) ?? `\\${sign}`)
    .replace(LIGATURE, '$1{}');
}

/** What the old encoding of LaTeX's fonts prints as something else. */
const OLD_FONTS: ReadonlyMap<string, string> = new Map([
  ['<', String.raw`\textless{}`],
  ['>', String.raw`\textgreater{}`],
  ['|', String.raw`\textbar{}`],
  ['"', String.raw`\textquotedbl{}`],
]);

/** Text for the body of a LaTeX document in any font encoding. */
export function escapeLatex(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]+/gu, ' ');
  return escapeTex(plain).replace(/[<>|"]/g, (sign) => OLD_FONTS.get(sign)!);
}
