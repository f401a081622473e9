// Reading lists as text: Markdown, BibTeX, RIS. Authors that no file names are not invented; text from a file
// is escaped for the format it is written in.

import { oneLine } from './one-line.ts';
import { escapeLatex } from './tex.ts';
import { referenceOf } from '../dataset/dataset.ts';
import { MONTHS } from '../papers/months.ts';
import { NO_REFERENCE } from '../papers/paper.ts';
import type { PaperColumns } from '../dataset/dataset.ts';
import type { Reference, WorkKind } from '../papers/paper.ts';

/** The fields of a citation. */
export interface CitedPaper {
  /** Slug of the title; unique. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 day, month or year, or null. */
  readonly date: string | null;
  readonly authorCount: number | null;
  /** Addresses in the abstract. */
  readonly links: readonly string[];
  /** Fields from a file of references; nothing by default. */
  readonly reference?: Reference;
  /** Written to files for other programs; reading lists leave it out. */
  readonly abstract?: string;
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
    reference: referenceOf(papers, row),
  }));
}

/** A list of papers in one of the forms; ends in a line break, empty for no paper. */
export function writeCitations(papers: readonly CitedPaper[], form: CitationForm): string {
  if (form === 'markdown') return papers.map(markdownOf).join('');
  if (form === 'ris') return papers.map(risOf).join('');
  const keys = uniqueKeys(papers);
  return papers.map((paper, i) => bibtexOf(paper, keys[i]!)).join('\n');
}

/** Sites whose addresses identify papers. */
const PAPER_SITE =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|huggingface\.co\/papers)(?:[/?#]|$)/i;

/** A web address, and whether it is the paper's own. */
interface Address {
  readonly url: string;
  readonly isOwn: boolean;
}

/** The paper's address: its DOI, the address in the file, arXiv, or an address in the abstract. */
export function addressOf({
  links,
  reference,
}: Pick<CitedPaper, 'links' | 'reference'>): Address | null {
  const { doi, url, arxivId } = reference ?? NO_REFERENCE;
  const given = [
    doi === null ? null : `https://doi.org/${doi}`,
    url !== null && /^https?:\/\//i.test(url) ? url : null,
    arxivId === null ? null : `https://arxiv.org/abs/${arxivId}`,
  ].find((each) => each !== null);
  if (given !== undefined) return { url: encodeAddress(given), isOwn: true };
  const web = links.filter((link) => /^https?:\/\//i.test(link));
  const own = web.find((link) => PAPER_SITE.test(link));
  const first = own ?? web[0];
  return first === undefined ? null : { url: encodeAddress(first), isOwn: own !== undefined };
}

/** Percent-encodes characters that would end an address in any of the three forms. */
function encodeAddress(url: string): string {
  return url
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s{}<>\\"^`|]|\p{Cc}/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** Says what the source leaves out, so that it does not look like an omission of the list. */
function notesOf(paper: CitedPaper): string {
  const { authorCount, reference = NO_REFERENCE } = paper;
  const authors =
    authorCount === null || reference.authors.length > 0
      ? []
      : [`${authorCount} ${authorCount === 1 ? 'author' : 'authors'}, not named in the source`];
  const address = addressOf(paper);
  const link = address && !address.isOwn ? ['address as the abstract gives it'] : [];
  return [...authors, ...link].join('; ');
}

function markdownOf(paper: CitedPaper): string {
  const title = escapeMarkdown(oneLine(paper.title));
  const address = addressOf(paper);
  const linked = address ? `[${title}](${address.url})` : title;
  const { authors, venue } = paper.reference ?? NO_REFERENCE;
  const by = authors.length === 0 ? '' : `${escapeMarkdown(oneLine(shortAuthors(authors)))}: `;
  const where = venue === null ? '' : escapeMarkdown(oneLine(venue));
  const kind = kindInWords(paper.reference?.kind ?? null);
  const rest = [kind, where, paper.date?.slice(0, 4), notesOf(paper)].filter(Boolean).join('; ');
  return `- ${by}${linked}${rest === '' ? '' : ` (${rest})`}\n`;
}

/** The kind of a work as a word; null where the venue tells it, as for articles. */
export function kindInWords(kind: WorkKind | null): string | null {
  return kind === 'article' || kind === 'conference' ? null : kind;
}

/** The first three authors, and how many more. */
function shortAuthors(authors: readonly string[]): string {
  const more = authors.length - 3;
  return authors.slice(0, 3).join('; ') + (more > 0 ? ` and ${more} more` : '');
}

/** Escapes all Markdown: emphasis, formulas, links, HTML, lists and headings. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~$&!^=@]/g, String.raw`\$&`)
    .replace(/^([+-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/:(?=\/\/)/g, String.raw`\:`);
}

function bibtexOf(paper: CitedPaper, key: string): string {
  const reference = paper.reference ?? NO_REFERENCE;
  const { type, place, more = [] } = BIBTEX[kindOf(reference) ?? 'other'];
  const [year, month, day] = paper.date?.split('-') ?? [];
  const address = addressOf(paper);
  const fields: (readonly [name: string, value: string | undefined])[] = [
    // Two pairs of braces preserve the capitals.
    ['title', `{{${escapeLatex(oneLine(paper.title))}}}`],
    ['author', braced(reference.authors.map(bibtexName).join(' and '))],
    [place, braced(tex(reference.venue))],
    ...more,
    ['year', braced(year)],
    ['month', MONTHS[Number(month) - 1]],
    ['day', braced(day)],
    ['doi', braced(verbatim(reference.doi))],
    ['eprint', braced(verbatim(reference.arxivId))],
    ['archiveprefix', reference.arxivId === null ? undefined : '{arXiv}'],
    ['keywords', braced(tex(reference.keywords.join(', ')))],
    ['url', braced(address?.url)],
    ['note', braced(tex(notesOf(paper)))],
    ['abstract', braced(tex(paper.abstract ?? ''))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

function braced(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `{${value}}`;
}

function tex(text: string | null): string {
  return text === null ? '' : escapeLatex(oneLine(text));
}

/** Identifiers are written verbatim; only characters that would end the field are encoded. */
function verbatim(text: string | null): string {
  return (text ?? '').replace(/[\s{}\\]|\p{Cc}/gu, encodeURIComponent);
}

interface BibtexForm {
  readonly type: string;
  /** The field that holds the venue. */
  readonly place: string;
  readonly more?: readonly (readonly [name: string, value: string])[];
}

const BIBTEX: Readonly<Record<WorkKind | 'other', BibtexForm>> = {
  article: { type: 'article', place: 'journal' },
  conference: { type: 'inproceedings', place: 'booktitle' },
  // Standard styles print this in place of “PhD thesis”: the degree is not known.
  thesis: { type: 'phdthesis', place: 'school', more: [['type', '{Thesis}']] },
  book: { type: 'book', place: 'booktitle' },
  chapter: { type: 'incollection', place: 'booktitle' },
  report: { type: 'techreport', place: 'institution' },
  preprint: { type: 'misc', place: 'journal', more: [['howpublished', '{Preprint}']] },
  dataset: { type: 'dataset', place: 'journal' },
  other: { type: 'misc', place: 'journal' },
};

/** The kind of a work: as its source calls it, else by its venue; null where that is unknown too. */
export function kindOf(reference: Reference): WorkKind | null {
  if (reference.kind !== null) return reference.kind;
  if (reference.venue === null) return null;
  return isProceedings(reference) ? 'conference' : 'article';
}

/** Whether the venue's name is that of a meeting rather than a journal. */
function isProceedings({ venue }: Reference): boolean {
  const name = venue ?? '';
  return MEETING.test(name) || (/proceedings|\bproc\./i.test(name) && !OF_A_BODY.test(name));
}

const MEETING =
  /conference|symposium|workshop|meeting|congress|advances in neural|proceedings.*\b(?:\d{4}|\d+(?:st|nd|rd|th)|annual|international)\b/i;

/** Journals named for the body that publishes them: `Proceedings of the IEEE`. */
const OF_A_BODY =
  /^proc(?:eedings|\.) (?:of )?(?:the )?(?:ieee$|acm on|vldb|.*\b(?:academy|society|institut(?:e|ion)|association|royal|nat(?:ional|l\.?))\b)/i;

/** BibTeX splits names at “and” and at commas, unless braces protect them. */
function bibtexName(author: string): string {
  const name = tex(author);
  return /(?:^|\s)and(?:\s|$)/i.test(name) || name.split(',').length > 3 ? `{${name}}` : name;
}

/** Valid and unique BibTeX keys: a repeated one gets a number. */
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
  const { reference = NO_REFERENCE } = paper;
  const note = notesOf(paper);
  const many = (tag: string, values: readonly string[]) =>
    values.map((value) => `${tag}  - ${oneLine(value)}`);
  const lines = [
    `TY  - ${RIS[kindOf(reference) ?? 'other']}`,
    ...many('AU', reference.authors),
    `TI  - ${oneLine(paper.title)}`,
    ...(reference.venue === null ? [] : many('T2', [reference.venue])),
    ...(paper.date === null
      ? []
      : [`PY  - ${paper.date.slice(0, 4)}`, `DA  - ${paper.date.replaceAll('-', '/')}`]),
    ...(reference.doi === null ? [] : many('DO', [reference.doi])),
    ...many('KW', reference.keywords),
    ...addressesOf(paper).map((url) => `UR  - ${url}`),
    ...(note === '' ? [] : [`N1  - ${note}`]),
    ...many(
      'AB',
      [paper.abstract ?? ''].filter((abstract) => abstract !== ''),
    ),
    'ER  - ',
    '',
  ];
  // RIS requires CRLF.
  return lines.map((line) => `${line}\r\n`).join('');
}

/** The paper's address and, where that is another, its address at arXiv: RIS has no field for arXiv ids. */
function addressesOf(paper: CitedPaper): string[] {
  const first = addressOf(paper)?.url ?? null;
  const arxivId = paper.reference?.arxivId ?? null;
  const atArxiv = arxivId === null ? null : encodeAddress(`https://arxiv.org/abs/${arxivId}`);
  return [...new Set([first, atArxiv])].filter((url) => url !== null);
}

const RIS: Readonly<Record<WorkKind | 'other', string>> = {
  article: 'JOUR',
  conference: 'CONF',
  thesis: 'THES',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  // RIS has no type for preprints; reference managers write and read them as unpublished works.
  preprint: 'UNPB',
  dataset: 'DATA',
  other: 'GEN',
};
