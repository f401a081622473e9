// Text → sentences, as spans.

/** A half-open span of UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

// Abbreviations whose full stop does not end a sentence.
const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|et al|cf|vs|etc|fig|eq|sec|resp|approx|w\.r\.t|a\.k\.a|no|dr|st)\.$/i;

/** Splits a text into sentences; the spans are trimmed, in order, and cover every visible character. */
export function splitSentences(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!]["”’)\]]*(?=\s+[\p{Lu}\p{N}("“‘[\\$])/gu)) {
    const end = match.index + match[0].length;
    if (ABBREVIATIONS.test(text.slice(start, match.index + 1))) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function pushTrimmed(spans: TextSpan[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  if (end > start) spans.push({ start, end });
}
