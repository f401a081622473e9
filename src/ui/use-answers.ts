// What a search finds among papers: by their titles, and by all that is in them.

import { useTasks } from './context.ts';
import { useAnswer } from './use-answer.ts';
import { REST } from './use-rested.ts';
import { SEARCHED_AT_ONCE } from '../work/tasks.ts';
import type { Findings } from '../core/search/search-papers.ts';
import type { Answer } from './use-answer.ts';
import type { ByTitle } from '../work/tasks.ts';

interface Answers {
  readonly titles: Answer<ByTitle | null>;
  readonly papers: Answer<Findings>;
}

/**
 * Asks the Worker with every letter, and looks through the abstracts of a large corpus for a single one only if
 * none follows: nearly all have it, and the letter itself would share the processor with the reading of them.
 * @param count how many papers there are
 */
export function useAnswers(query: string, count: number): Answers {
  const tasks = useTasks();
  const isAlone = query.trim().length === 1 && count > SEARCHED_AT_ONCE;
  const titles = useAnswer(query, (signal) => tasks.searchTitles(query, { signal }));
  const papers = useAnswer(query, async (signal) => {
    if (isAlone) await rest(signal);
    return tasks.searchPapers(query, { signal });
  });
  return { titles, papers };
}

/** Fails where another letter has come. */
async function rest(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, REST);
  });
  signal.throwIfAborted();
}
