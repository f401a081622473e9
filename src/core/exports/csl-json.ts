// CSL-JSON, for Zotero, Pandoc and citeproc. https://docs.citationstyles.org/

import { addressOf, kindOf } from './citations.ts';
import { NO_REFERENCE } from '../papers/paper.ts';
import type { CitedPaper } from './citations.ts';
import type { WorkKind } from '../papers/paper.ts';

/** Papers as CSL-JSON; unknown authors are left out. */
export function writeCslJson(papers: readonly CitedPaper[]): string {
  return `${JSON.stringify(papers.map(itemOf), null, 2)}\n`;
}

function itemOf(paper: CitedPaper) {
  const { id, title, date, abstract = '', reference = NO_REFERENCE } = paper;
  const { authors, venue, doi, keywords, arxivId } = reference;
  const kind = kindOf(reference) ?? (arxivId === null ? 'other' : 'preprint');
  const url = addressOf(paper)?.url;
  return {
    id,
    type: TYPES[kind],
    title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(venue !== null && { 'container-title': venue }),
    ...(date !== null && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(doi !== null && { DOI: doi }),
    // Zotero puts the number of a preprint here.
    ...(arxivId !== null && { number: `arXiv:${arxivId}` }),
    ...(abstract !== '' && { abstract }),
    ...(keywords.length > 0 && { keyword: keywords.join(', ') }),
    ...(url !== undefined && { URL: url }),
  };
}

const TYPES: Readonly<Record<WorkKind | 'other', string>> = {
  article: 'article-journal',
  conference: 'paper-conference',
  thesis: 'thesis',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  // As CSL defines it: “a preprint, working paper, or similar”.
  preprint: 'article',
  dataset: 'dataset',
  other: 'document',
};

function nameOf(author: string) {
  const [family = '', given = ''] = author.split(/,\s*(.*)/);
  return given === '' ? { literal: author } : { family, given };
}
