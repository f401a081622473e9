// The author keywords of a paper that a search found.

import type { PaperHit } from '../core/search/search-papers.ts';

/** Says that author keywords match, and which. */
export function KeywordsFound({
  hit,
  className,
}: {
  readonly hit: PaperHit | undefined;
  readonly className: string;
}) {
  if (hit === undefined || hit.keywords.length === 0) return null;
  const what = hit.keywords.length === 1 ? 'Author keyword' : 'Author keywords';
  return (
    <span className={className}>
      {what}: {hit.keywords.join(' · ')}
    </span>
  );
}
