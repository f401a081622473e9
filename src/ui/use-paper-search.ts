// Search results for a query: papers by title, and papers by full text.

import { useTasks } from './context.ts';
import { useAnswer } from './use-answer.ts';
import { DEBOUNCE } from './use-debounced.ts';
import { SEARCHED_AT_ONCE } from '../work/tasks.ts';
import type { Findings } from '../core/search/search-papers.ts';
import type { Answer } from './context.ts';
import type { ByTitle } from '../work/tasks.ts';

interface PaperSearch {
  readonly titles: Answer<ByTitle | null>;
  readonly papers: Answer<Findings>;
}

/**
 * Queries the worker on every keystroke. In a large corpus, a single letter is searched in abstracts only
 * after a pause: nearly every abstract contains it, and the search would compete with typing for the CPU.
 * @param count number of papers
 */
export function usePaperSearch(query: string, count: number): PaperSearch {
  const tasks = useTasks();
  const isSingleLetter = query.trim().length === 1 && count > SEARCHED_AT_ONCE;
  const titles = useAnswer(query, (signal) => tasks.searchTitles(query, { signal }));
  const papers = useAnswer(query, async (signal) => {
    if (isSingleLetter) await pause(signal);
    return tasks.searchPapers(query, { signal });
  });
  return { titles, papers };
}

/** Waits; throws if the signal is aborted meanwhile. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, DEBOUNCE);
  });
  signal.throwIfAborted();
}
