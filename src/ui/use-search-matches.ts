// Search matches to highlight on the maps: concepts by name, or if none matches, matching papers and their
// concepts.

import { useContext, useMemo, useState } from 'react';
import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { parseQuery } from '../core/search/query.ts';
import { searchConcepts } from '../core/search/search-concepts.ts';
import { TasksContext } from './context.ts';
import { useAnswer } from './use-answer.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Findings } from '../core/search/search-papers.ts';
import type { Seen } from '../scene/seen.ts';
import type { SearchMatches } from './context.ts';

/** Null if there is no query, and while papers are searched. */
export function useSearchMatches(
  dataset: Dataset,
  { papers }: Seen,
  query: string,
): SearchMatches | null {
  const tasks = useContext(TasksContext);
  const named = useMemo(() => conceptsByName(dataset, query), [dataset, query]);
  const isOfPapers = named?.size === 0 && tasks !== null;
  const rows = useLatestRows(isOfPapers ? query : '', (signal) =>
    isOfPapers ? tasks.searchPapers(query, { signal }) : Promise.resolve(null),
  );
  const ofPapers = useMemo(
    () => rows && matchesInPapers(dataset, papers, rows),
    [dataset, papers, rows],
  );
  const found = useMemo(
    () => (isOfPapers ? ofPapers : named && { concepts: named, papers: null }),
    [isOfPapers, ofPapers, named],
  );
  return useStable(found);
}

/**
 * Keeps the previous object if the new result is equal, so that a keystroke without effect does not repaint
 * the map.
 */
function useStable(found: SearchMatches | null): SearchMatches | null {
  const [last, setLast] = useState(found);
  if (found === last || isSameMatches(found, last)) return last;
  setLast(found);
  return found;
}

function isSameMatches(a: SearchMatches | null, b: SearchMatches | null): boolean {
  return isSameSet(a?.concepts, b?.concepts) && isSameSet(a?.papers, b?.papers);
}

function isSameSet(a?: ReadonlySet<string> | null, b?: ReadonlySet<string> | null): boolean {
  if (!a || !b) return a === b;
  return a.size === b.size && Array.from(a).every((id) => b.has(id));
}

/** Rows of the matching papers; the previous rows while a search runs, to avoid flicker. */
function useLatestRows(
  query: string,
  ask: (signal: AbortSignal) => Promise<Findings | null>,
): Uint32Array | null {
  const answer = useAnswer(query, ask);
  const [last, setLast] = useState<Uint32Array | null>(null);
  if (answer.state === 'waiting') return last;
  const rows = answer.state === 'here' ? (answer.value?.rows ?? null) : null;
  if (rows !== last) setLast(rows);
  return rows;
}

/** Ids of the concepts whose names match; null if the query is empty. */
function conceptsByName(dataset: Dataset, query: string): ReadonlySet<string> | null {
  if (parseQuery(query) === null) return null;
  const found = searchConcepts(query, dataset.concepts);
  return new Set(found.map((i) => dataset.concepts[i]!.id));
}

/** The matching papers that pass the filters, and the concepts in them. */
function matchesInPapers(dataset: Dataset, passing: Uint8Array, rows: Uint32Array): SearchMatches {
  const kept = rows.filter((row) => passing[row] === 1);
  const concepts = new Set<number>();
  for (const row of kept) for (const i of conceptsOfPaper(dataset, row)) concepts.add(i);
  return {
    concepts: new Set(Array.from(concepts, (i) => dataset.concepts[i]!.id)),
    papers: new Set(Array.from(kept, (row) => dataset.papers.ids[row]!)),
  };
}
