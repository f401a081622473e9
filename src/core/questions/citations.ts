// A reading list as text to take away: Markdown, BibTeX, RIS. The dumps name no authors, so none are
// made up; what is printed is escaped for the form it is in.

import type { PaperColumns } from '../dataset/dataset.ts';

/** What a citation is made of. */
export interface CitedPaper {
  /** Slug of the title; unique. */
  readonly id: string;
  readonly title: string;
  /** ISO day, or null. */
  readonly date: string | null;
  readonly authorCount: number | null;
  /** Addresses in the abstract. */
  readonly links: readonly string[];
}

export type CitationForm = 'markdown' | 'bibtex' | 'ris';

/** The papers of some rows, as they are cited. */
export function citedPapers(papers: PaperColumns, rows: readonly number[]): CitedPaper[] {
  return rows.map((row) => ({
    id: papers.ids[row]!,
    title: papers.titles[row]!,
    date: papers.dates[row] ?? null,
    authorCount: papers.authorCounts[row] ?? null,
    links: papers.links[row] ?? [],
  }));
}

/** A list of papers in one of the forms; ends in a line break, empty for no paper. */
export function writeCitations(papers: readonly CitedPaper[], form: CitationForm): string {
  if (form === 'markdown') return papers.map(markdownOf).join('');
  if (form === 'ris') return papers.map(risOf).join('');
  const keys = uniqueKeys(papers);
  return papers.map((paper, i) => bibtexOf(paper, keys[i]!)).join('\n');
}

/** Sites whose addresses are those of papers. */
const PAPER_SITE =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|huggingface\.co\/papers)(?:[/?#]|$)/i;

/** The paper's own address where the abstract has one, else the first it has; only of the web. */
function addressOf({
  links,
}: CitedPaper): { readonly url: string; readonly isOwn: boolean } | null {
  const web = links.filter((link) => /^https?:\/\//i.test(link));
  const own = web.find((link) => PAPER_SITE.test(link));
  const url = own ?? web[0];
  return url === undefined ? null : { url: encodeAddress(url), isOwn: own !== undefined };
}

/** Percent-encodes what would end an address in any of the three forms. */
function encodeAddress(url: string): string {
  return url
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s{}<>\\"^`|]|\p{Cc}/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** What the dumps leave unsaid, so that nobody takes it for an oversight. */
function notesOf(paper: CitedPaper): string {
  const { authorCount } = paper;
  const authors =
    authorCount === null
      ? []
      : [`${authorCount} ${authorCount === 1 ? 'author' : 'authors'}, not named in the source`];
  const address = addressOf(paper);
  const link = address && !address.isOwn ? ['address as the abstract gives it'] : [];
  return [...authors, ...link].join('; ');
}

/** One line, without control characters. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function markdownOf(paper: CitedPaper): string {
  const title = escapeMarkdown(oneLine(paper.title));
  const address = addressOf(paper);
  const linked = address ? `[${title}](${address.url})` : title;
  const rest = [paper.date?.slice(0, 4), notesOf(paper)].filter(Boolean).join('; ');
  return `- ${linked}${rest === '' ? '' : ` (${rest})`}\n`;
}

/** No sign of a title is markup: neither emphasis, formula, link, HTML nor a list or heading. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$&!^=@]/g, String.raw`\$&`)
    .replace(/^([+-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/:(?=\/\/)/g, String.raw`\:`);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function bibtexOf(paper: CitedPaper, key: string): string {
  const [year, month] = paper.date?.split('-') ?? [];
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const address = addressOf(paper);
  const note = notesOf(paper);
  const fields = [
    // Two pairs of braces keep the capitals.
    `title = {{${escapeTex(oneLine(paper.title))}}}`,
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(monthName === undefined ? [] : [`month = ${monthName}`]),
    ...(address ? [`url = {${address.url}}`] : []),
    ...(note === '' ? [] : [`note = {${escapeTex(note)}}`]),
  ];
  return `@misc{${key},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts braces even behind a backslash.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** Keys BibTeX takes, each once: the same again gets a number. */
function uniqueKeys(papers: readonly CitedPaper[]): string[] {
  const used = new Set<string>();
  return papers.map(({ id }) => {
    const plain = id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'paper';
    let key = plain;
    for (let n = 2; used.has(key); n++) key = `${plain}-${n}`;
    used.add(key);
    return key;
  });
}

function risOf(paper: CitedPaper): string {
  const note = notesOf(paper);
  const lines = [
    'TY  - GEN',
    `TI  - ${oneLine(paper.title)}`,
    ...(paper.date === null
      ? []
      : [`PY  - ${paper.date.slice(0, 4)}`, `DA  - ${paper.date.replaceAll('-', '/')}`]),
    ...[addressOf(paper)].flatMap((address) => (address ? [`UR  - ${address.url}`] : [])),
    ...(note === '' ? [] : [`N1  - ${note}`]),
    'ER  - ',
    '',
  ];
  // The form asks for these line ends.
  return lines.map((line) => `${line}\r\n`).join('');
}
