// Bibliographic facts on a paper: authors, venue, date, code.

import { Fragment } from 'react';
import { kindInWords } from '../core/exports/citations.ts';
import { referenceOf } from '../core/dataset/dataset.ts';
import { hasCode } from '../core/papers/links.ts';
import { useDerived } from './context.ts';
import { countOf, dayInWords } from './words.ts';

/** Authors listed; the rest is counted. */
const NAMED = 3;

/** The facts on one line, for lists; null if nothing is known. */
export function PaperFacts({ row }: { readonly row: number }) {
  const { papers } = useDerived().dataset;
  const { authors, venue } = referenceOf(papers, row);
  const date = papers.dates[row] ?? null;
  const count = papers.authorCounts[row] ?? null;
  const comments = papers.commentCounts[row] ?? null;
  const facts = [
    date === null ? null : dateInWords(date),
    authorsInWords(authors) ?? (count === null ? null : countOf(count, 'author')),
    venue,
    comments === null ? null : countOf(comments, 'comment'),
    hasCode(papers.links[row]!) ? 'code' : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <span className="quiet small facts">{facts.join(' · ')}</span>;
}

/** Authors, kind, venue and links to the paper; null if none is known. */
export function PaperReference({ row }: { readonly row: number }) {
  const reference = referenceOf(useDerived().dataset.papers, row);
  const authors = authorsInWords(reference.authors);
  const kind = kindInWords(reference.kind);
  const parts = [
    authors !== null && <span title={reference.authors.join('; ')}>{authors}</span>,
    kind,
    reference.venue !== null && <cite>{reference.venue}</cite>,
    ...waysTo(reference).map(({ label, address }) => (
      <a key={address} href={address} target="_blank" rel="noreferrer noopener">
        {label}
      </a>
    )),
  ].filter((part) => part !== false && part !== null);
  if (parts.length === 0) return null;
  return (
    <p className="quiet small reference">
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

/** Longest title to search for, characters; the rest is cut off at a space. */
const MAX_SOUGHT = 250;

/** Links that search for the title elsewhere, for a paper without a link to itself; else null. */
export function FindIt({ row }: { readonly row: number }) {
  const { papers } = useDerived().dataset;
  const words = soughtWords(papers.titles[row]!);
  const hasLink = waysTo(referenceOf(papers, row)).length > 0 || papers.links[row]!.some(isOfPaper);
  if (hasLink || words === '') return null;
  const query = encodeURIComponent(words);
  return (
    <p className="quiet small reference">
      Find it:
      {SEARCHES.map(([name, address], i) => (
        <span key={name}>
          {i === 0 ? ' ' : ' · '}
          <a href={address + query} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

const SEARCHES = [
  ['Google Scholar', 'https://scholar.google.com/scholar?q='],
  ['arXiv', 'https://arxiv.org/search/?searchtype=title&query='],
] as const;

/** Whether a link in the text of a paper is likely to lead to the paper itself. */
function isOfPaper(link: string): boolean {
  return /^https?:\/\/(?:www\.|dx\.)?(?:doi|arxiv)\.org\//i.test(link);
}

/** A title as a query, at most {@link MAX_SOUGHT} characters; lone surrogates become U+FFFD. */
function soughtWords(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const short =
    plain.length <= MAX_SOUGHT ? plain : plain.slice(0, MAX_SOUGHT + 1).replace(/\s*\S*$/, '');
  const words = short === '' ? plain.slice(0, MAX_SOUGHT) : short;
  return words.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** `Ada Lovelace, Alan Turing, Grace Hopper + 4`; null if there are none. */
export function authorsInWords(authors: readonly string[]): string | null {
  if (authors.length === 0) return null;
  const named = authors.slice(0, NAMED).map(inOrder).join(', ');
  return authors.length > NAMED ? `${named} + ${authors.length - NAMED}` : named;
}

/** `Lovelace, Ada` → `Ada Lovelace`. */
function inOrder(author: string): string {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(author) ?? [];
  return family && given ? `${given} ${family}` : author;
}

/** `3 Dec 2024`, `Dec 2024` or `2024`, depending on the precision given. */
export function dateInWords(date: string): string {
  if (date.length >= 10) return dayInWords(date);
  return date.length === 7 ? dayInWords(`${date}-01`).slice(2) : date;
}

interface Way {
  readonly label: string;
  readonly address: string;
}

/** Links to DOI, arXiv, or else the given URL; http(s) only, since the files are untrusted. */
function waysTo({ doi, arxivId, url }: ReturnType<typeof referenceOf>): Way[] {
  const ways: Way[] = [];
  if (doi !== null) ways.push({ label: 'DOI', address: `https://doi.org/${encodePath(doi)}` });
  if (arxivId !== null)
    ways.push({ label: 'arXiv', address: `https://arxiv.org/abs/${encodePath(arxivId)}` });
  if (ways.length === 0 && url !== null && /^https?:\/\//i.test(url))
    ways.push({ label: 'address', address: url });
  return ways;
}

/** Encodes a path; lone surrogates, which encodeURI rejects, become U+FFFD. */
function encodePath(text: string): string {
  return encodeURI(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[?#]/g, encodeURIComponent);
}
