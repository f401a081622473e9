// All papers that match a search, with copy buttons.

import { KeywordsFound } from './keywords-found.tsx';
import { MarkedText, highlight } from './marked-text.tsx';
import { useDerived, useTasks } from './context.ts';
import { CopyPapers } from './copy-papers.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { useCachedAnswer } from './use-answer.ts';
import { countOf } from './words.ts';
import { PaperEntry } from './paper-entry.tsx';
import type { Findings, PaperHit } from '../core/search/search-papers.ts';

export function FoundPanel({ query }: { readonly query: string }) {
  const tasks = useTasks();
  const found = useCachedAnswer('found', query, () => tasks.searchPapers(query));
  return (
    <>
      <p className="kicker">Search</p>
      <h2 className="panel-title">Papers on {quoted(query)}</h2>
      {found.state === 'waiting' && <p className="quiet">Reading the abstracts…</p>}
      {found.state === 'failed' && <p role="alert">{found.reason}</p>}
      {found.state === 'here' && <Papers found={found.value} query={query} />}
    </>
  );
}

function Papers({ found, query }: { readonly found: Findings; readonly query: string }) {
  const { seen } = useDerived();
  const rows = Array.from(found.rows);
  if (rows.length === 0) return <p>No paper matches.</p>;
  const left = rows.filter((row) => seen.papers[row] === 1).length;
  const hits = new Map(found.hits.map((hit) => [hit.row, hit]));
  return (
    <>
      <p className="quiet small" role="status">
        {countOf(rows.length, 'paper')}
        {left < rows.length && `, of which ${left} pass the filters`}; best match first
      </p>
      <h3 className="panel-label">Copy the reading list</h3>
      <CopyPapers rows={rows} heading={`# Papers on ${quoted(query)}`} />
      <div>
        <TruncatedList items={rows} step={25} name="papers">
          {(row) => (
            <PaperEntry row={row}>
              <Sentence hit={hits.get(row)} />
              <KeywordsFound hit={hits.get(row)} className="quiet small" />
            </PaperEntry>
          )}
        </TruncatedList>
      </div>
    </>
  );
}

/** A query in quotation marks; an exact phrase is not given a second pair. */
function quoted(query: string): string {
  return `“${query.trim().replace(/^"([^"]*)"$/, '$1')}”`;
}

/** The matching sentence; only the best hits have one. */
function Sentence({ hit }: { readonly hit: PaperHit | undefined }) {
  if (hit?.sentence == null) return null;
  const marks = hit.marks.map((span) => highlight(span));
  return (
    <blockquote className="quote">
      <MarkedText text={hit.sentence} marks={marks} />
    </blockquote>
  );
}
