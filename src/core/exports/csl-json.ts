// CSL-JSON, for Zotero, Pandoc and citeproc. https://docs.citationstyles.org/

import { addressOf, isProceedings } from './citations.ts';
import { NO_REFERENCE } from '../papers/paper.ts';
import type { CitedPaper } from './citations.ts';
import type { Reference } from '../papers/paper.ts';

/** Papers as CSL-JSON; unknown authors are left out. */
export function writeCslJson(papers: readonly CitedPaper[]): string {
  return `${JSON.stringify(papers.map(itemOf), null, 2)}\n`;
}

function itemOf(paper: CitedPaper) {
  const { id, title, date, abstract = '', reference = NO_REFERENCE } = paper;
  const { authors, venue, doi, keywords, arxivId } = reference;
  const url = addressOf(paper)?.url;
  return {
    id,
    type: kindOf(reference),
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

function kindOf(reference: Reference): string {
  if (reference.venue === null) return reference.arxivId === null ? 'document' : 'article';
  return isProceedings(reference) ? 'paper-conference' : 'article-journal';
}

function nameOf(author: string) {
  const [family = '', given = ''] = author.split(/,\s*(.*)/);
  return given === '' ? { literal: author } : { family, given };
}
