// When, by how many, with code: what the dumps say of a paper beside its text.

import { hasCode } from '../core/papers/links.ts';
import { useDerived } from './context.ts';
import { countOf, dayInWords } from './words.ts';

export function PaperFacts({ row }: { readonly row: number }) {
  const { papers } = useDerived().dataset;
  const date = papers.dates[row] ?? null;
  const authors = papers.authorCounts[row] ?? null;
  const comments = papers.commentCounts[row] ?? null;
  const facts = [
    date === null ? null : dayInWords(date),
    authors === null ? null : countOf(authors, 'author'),
    comments === null ? null : countOf(comments, 'comment'),
    hasCode(papers.links[row]!) ? 'code' : null,
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <span className="quiet small facts">{facts.join(' · ')}</span>;
}
