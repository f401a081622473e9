// Replaces the punctuation of TeX and Markdown: quotation marks, dashes, ties, dollars and emphasis.

/** Replaces the punctuation of a text whose commands and braces have been read. */
export function setPunctuation(text: string): string {
  return setDashes(setQuotes(dropEmphasis(dropTies(text))));
}

/** A tie, as in `estimation~(NCE)`, becomes a space; in `~40` and `1M~60M` it means “about” and “to” and stays. */
function dropTies(text: string): string {
  if (!text.includes('~')) return text;
  return text
    .replace(/(?<=[A-Za-z])\s?~(?:cite[a-z]*)?[a-z]+\d{2,4}[a-z]*\b/g, '')
    .replace(/(?<=\S)~(?=[\p{L}([“"‘`'\ue000-\uf8ff]|$)|(?<=\b[A-Za-z.]+)~(?=\d)/gu, ' ');
}

/**
 * Removes the dollars around mathematics and unpaired ones (`5.18\times$`), before commands are read; amounts of
 * money and escaped dollars stay.
 */
export function dropDollars(text: string): string {
  if (!text.includes('$')) return text;
  return text
    .replace(/(?<!\\)\$\$?(\\[^$]*[^\s$])\$\$?/g, endCommand)
    .replace(/(?<!\\)\$\$?(?=[^\s$])([^$]*[^\s$\\])\$\$?(?!\d)/g, endCommand)
    .replace(/(?<=[%×}a-z])\$(?!\d)|(?<!\\)\$(?=[\\{])/g, '');
}

/** `$\\times$depth`: keeps a command at the end apart from the word after it. */
function endCommand(_: string, content: string): string {
  return /\\[A-Za-z]+$/.test(content) ? `${content}{}` : content;
}

/** Markdown emphasis, `*optimal*` and `**bold**`; not mathematics, `L* + f*`. */
function dropEmphasis(text: string): string {
  if (!text.includes('*')) return text;
  return text.replace(
    /(?<![\p{L}\p{N}_^)*])(\*{1,2})(?=[\p{L}])([^*]*[\p{L}\p{N}.!?])\1(?![\p{L}\p{N}*])/gu,
    '$2',
  );
}

const PAIRED_QUOTES: readonly (readonly [RegExp, string])[] = [
  [/``([^`"“”]*?)(?:''|"|”)/g, '“$1”'],
  [/(?<![\p{L}\p{N}'’])''(?=\S)([^`"“”]*?)''/gu, '“$1”'],
  [/"(?=\S)([^"“”`]{1,80}?)''/g, '“$1”'],
  [/(?<![`\p{L}])`([^`'“”]{1,120})'(?!')/gu, '‘$1’'],
  [/(?<![`\p{L}])`([^`]{1,80})`/gu, '$1'],
];

function setQuotes(text: string): string {
  if (!/`|''/.test(text)) return text;
  return PAIRED_QUOTES.reduce((set, [typed, quoted]) => set.replace(typed, quoted), text);
}

/** `---` and `--` become dashes; a command-line option (` --flag`) keeps its hyphens. */
function setDashes(text: string): string {
  if (!text.includes('--')) return text;
  return text.replace(/(?<!-)---(?!-)/g, '—').replace(/(?<=[^\s-])--(?!-)|(?<=\s)--(?=\s)/g, '–');
}
