// Words in the pieces that give letters to a short form: “eXtreme Gradient-Boosting” in four.

/** A piece of a word; offsets into the text. */
export interface WordPart {
  /** In lower case. */
  readonly letters: string;
  /** Of the whole word, with the other pieces of a compound. */
  readonly wordStart: number;
  readonly wordEnd: number;
  /** What it costs to leave the piece out of a short form. */
  readonly skip: number;
  /** What it costs to take letters from it. */
  readonly give: number;
  /** What it costs between a phrase and its short form. */
  readonly trail: number;
  /** What it costs to begin a phrase here. */
  readonly begin: number;
}

const STOP_WORDS = new Set(
  'a an and as at by for from in into its of on or over per that the to via we with without is are be which using between based de la du des der und'.split(
    ' ',
  ),
);

const COST = {
  word: 1,
  trailing: 1.1,
  hyphen: 0.35,
  camel: 0.2,
  comma: 0.5,
  stopWord: 0.1,
  // A little, so that no phrase of free wording ends in “and”.
  stopGives: 0.05,
  stopBegins: 0.9,
};

const PART =
  /\p{N}*\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}*\p{Lu}+(?!\p{Ll})|\p{N}+(?:\.\p{N}+)?\p{Lu}?|\p{Lu}/gu;

/** The pieces of the words between two offsets, in order. */
export function partsOf(text: string, from: number, to: number): WordPart[] {
  const stretch = text.slice(from, to);
  const isSpaced = SPACED.test(text.slice(Math.max(0, from - 2), to + 3));
  const found: Growing[] = [];
  let wordStart = from;
  let end = 0;
  for (const { index, 0: word } of stretch.matchAll(PART)) {
    const gap = found.length === 0 ? ' ' : stretch.slice(end, index);
    const kind = kindOf(gap, isSpaced);
    if (kind === 'between') wordStart = from + index;
    end = index + word.length;
    const letters = word.toLowerCase();
    const { skip, give, trail, begin } = costsOf(letters, kind, gap.includes(','));
    found.push({ letters, wordStart, wordEnd: from + end, skip, give, trail, begin });
  }
  // Each piece ends where the last one of its word does.
  for (let i = found.length - 2; i >= 0; i--) {
    if (found[i]!.wordStart === found[i + 1]!.wordStart) found[i]!.wordEnd = found[i + 1]!.wordEnd;
  }
  return found;
}

type Growing = Omit<WordPart, 'wordEnd'> & { wordEnd: number };

/** What a tokenizer leaves: blanks before a comma, inside a bracket. Its hyphens have blanks too. */
const SPACED = /\s[,.)\]]|[([]\s/;

type Gap = 'between' | 'hyphen' | 'camel';

function kindOf(gap: string, isSpaced: boolean): Gap {
  if (gap === '') return 'camel';
  if (gap === ' ') return 'between';
  if (gap === '-') return 'hyphen';
  const isHyphen = /^(?:\p{Pd}|['’])$/u.test(isSpaced ? gap.trim() : gap);
  return isHyphen ? 'hyphen' : 'between';
}

function costsOf(
  letters: string,
  gap: Gap,
  hasComma: boolean,
): Omit<WordPart, 'letters' | 'wordStart' | 'wordEnd'> {
  const { stopWord, stopGives, stopBegins, word, trailing } = COST;
  if (STOP_WORDS.has(letters))
    return { skip: stopWord, give: stopGives, trail: stopWord, begin: stopBegins };
  if (gap !== 'between') return { skip: COST[gap], give: 0, trail: COST[gap], begin: COST[gap] };
  const comma = hasComma ? COST.comma : 0;
  return { skip: word + comma, give: 0, trail: trailing + comma, begin: 0 };
}
