// Text → LaTeX: all special characters are escaped, and the text is on one line.

/** Characters that need a macro. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\textbackslash{}`],
  // BibTeX counts braces even after a backslash.
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  // A bare backtick opens a quotation.
  ['`', String.raw`\textasciigrave{}`],
]);

/** Pairs that LaTeX would print as a dash or a quotation mark. */
const LIGATURE = /([-'])(?=\1)/g;

/** Text for a BibTeX field, whose braces have to match. */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^`]|[&%$#_]/g, (sign) => WORDS.get(sign) ?? `\\${sign}`)
    .replace(LIGATURE, '$1{}');
}

/** Characters that LaTeX's old font encoding prints as others. */
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
