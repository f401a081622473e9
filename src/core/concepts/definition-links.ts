// What stands between a short form and its long form: “(SAM)”, “, or SAM”, “SAM stands for …”; and
// how far the words may differ from the letters when it stands there.

/** Where a long form is sought. */
export interface Stretch {
  /** Its end nearest to the short form; an offset into the text. */
  readonly at: number;
  /** Ending near the short form, or beginning near it. */
  readonly side: 'before' | 'after';
  /** The cost of a spelling that is allowed for each letter of the short form. */
  readonly freedom: number;
}

/** The freedom each link gives; with none, words and letters agree one by one. */
export const FREEDOM = {
  longThenBracket: 0.5,
  bracketedLong: 0.4,
  phrase: 0.2,
  colon: 0.1,
  none: 0,
};

/** How far a link reaches, in characters. */
const REACH = 40;

const IN_BRACKET = /\s*[([]\s*["“'‘]?(?:[\p{L}.]+[\s,]+){0,2}$/u;
const NAMING =
  /,?\s+(?:(?:is|are|also|often|commonly|usually|hereafter|henceforth)\s+)*(?:or|i\.\s?e\.?,?|=|called|named|termed|dubbed|abbreviated|abbr\.?|(?:known|denoted|abbreviated|referred to) (?:as|by))\s+["“'‘]?$/u;
const ENDS_NAMING = new Set(
  'or i.e. i.e., e. e., = called named termed dubbed abbreviated abbr. abbr as by'.split(' '),
);

/** The words before a short form that may be its long form; null when nothing links them. */
export function stretchBefore(text: string, start: number): Stretch | null {
  const near = Math.max(0, start - REACH);
  const before = text.slice(near, start);
  const link = bracketBefore(before) ?? namingBefore(before) ?? gapBefore(before);
  return link && { at: near + link.index, side: 'before', freedom: link.freedom };
}

interface LinkBefore {
  readonly index: number;
  readonly freedom: number;
}

function bracketBefore(before: string): LinkBefore | null {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0) return null;
  // From the bracket with the blanks ahead of it: the search must not begin at every blank.
  const from = before.slice(0, open).trimEnd().length;
  const isLinked = IN_BRACKET.exec(before.slice(from))?.index === 0;
  return isLinked ? { index: from, freedom: FREEDOM.longThenBracket } : null;
}

function namingBefore(before: string): LinkBefore | null {
  const end = before.lastIndexOf(' ');
  if (!ENDS_NAMING.has(before.slice(before.lastIndexOf(' ', end - 1) + 1, end))) return null;
  const link = NAMING.exec(before);
  return link && { index: link.index, freedom: FREEDOM.phrase };
}

function gapBefore(before: string): LinkBefore | null {
  if (!before.endsWith(' ')) return null;
  const words = before.trimEnd();
  const index = (words.endsWith(',') ? words.slice(0, -1).trimEnd() : words).length;
  return { index, freedom: FREEDOM.none };
}

const OPENS_BRACKET =
  /^\s*[([]\s*["“'‘]?(?:(?:or|i\.\s?e\.?,?|for|short for|also (?:called|known as))\s)?\s*/u;
const EXPLAINING =
  /^\s+(?:stands for|means|denotes|refers to|is (?:short|an abbreviation|an acronym) (?:for|of))\s+/u;
const COLON = /^\s*[:=]\s+(?:(?:the|an?)\s)?/i;
const GAP = /^\s*\]?(?:\s*,)?\s*(?:(?:i\.\s?e\.?,?|or|[-–&]) )?(?:(?:the|an?) )?/;

const AFTER: readonly (readonly [RegExp, number])[] = [
  [OPENS_BRACKET, FREEDOM.bracketedLong],
  [EXPLAINING, FREEDOM.phrase],
  [COLON, FREEDOM.colon],
  [GAP, FREEDOM.none],
];

/** The words after a short form that may be its long form; null when the text goes on at once. */
export function stretchAfter(text: string, end: number): Stretch | null {
  const after = text.slice(end, end + REACH);
  for (const [pattern, freedom] of AFTER) {
    const length = pattern.exec(after)?.[0].length ?? 0;
    if (length > 0) return { at: end + length, side: 'after', freedom };
  }
  return null;
}
