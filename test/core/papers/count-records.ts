// How many records a file has, counted without any reader of ours: by the sign that begins one, by the
// grammar of JSON and of comma-separated values, by the elements of XML.

/** Records of a text by the plainest means its kind allows; null for a kind that has none. */
export function countRecords(text: string): number | null {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const lines = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  if (/^[ \t]*@\w+\s*[{(]/m.test(plain))
    return lines(/(?<![\w.%])@(?!comment|string|preamble)[a-z]+\s*[{(]\s*[^\s=,]*,/gi);
  if (/^\s*TY {1,2}- /m.test(plain)) return lines(/^\s*TY {1,2}- /gm);
  if (/^PMID- /m.test(plain)) return lines(/^PMID- /gm);
  if (/^%0 /m.test(plain)) return lines(/^%0 /gm);
  if (/^PT [A-Z]$/m.test(plain)) return lines(/^PT [A-Z]$/gm);
  if (/^\s*</.test(plain)) return lines(/<(?:PubmedArticle|PubmedBookArticle|entry|record)[\s>]/g);
  if (/^\s*[[{]/.test(plain)) return countJson(plain);
  return null;
}

function countJson(text: string): number {
  try {
    const value = JSON.parse(text) as unknown;
    if (Array.isArray(value)) return value.length;
    const { results, data, items } = value as Record<string, unknown[] | undefined>;
    return (results ?? data ?? items ?? Object.values(value as object)).length;
  } catch {
    return text.split('\n').filter((line) => line.trim() !== '').length;
  }
}

/** Rows of comma-separated values below the header: RFC 4180 sign by sign, marks at the edges of cells only. */
export function countRows(text: string, delimiter: string): number {
  let rows = 0;
  let isQuoted = false;
  let hasText = false;
  const ends = (at: number) => [delimiter, '\n', '\r', undefined].includes(text[at]);
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '"' && isQuoted && ends(i + 1)) isQuoted = false;
    else if (sign === '"' && !isQuoted && (i === 0 || ends(i - 1))) isQuoted = true;
    else if (sign === '\n' && !isQuoted) {
      rows += hasText ? 1 : 0;
      hasText = false;
    } else if (sign.trim() !== '' && sign !== delimiter) hasText = true;
  }
  return rows + (hasText ? 1 : 0) - 1;
}
