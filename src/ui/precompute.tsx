// Precomputes in small steps what will be needed soon, because doing it on demand would block the main
// thread: the questions of the corpus panel, folded names for search, and counts and titles of a large
// corpus.

import { useEffect } from 'react';
import { foldNames } from '../core/search/search-concepts.ts';
import { afterFrame, firstMap } from '../render/first-map.ts';
import { warmUpFilters } from '../scene/seen.ts';
import { useAppState, useDerived, useTasks } from './context.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import { runInSteps } from './step-queue.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Seen } from '../scene/seen.ts';
import type { Tasks } from '../work/tasks.ts';

/** Loaded after the first map. */
let findQuestions: ((dataset: Dataset, seen: Seen) => Iterator<void, void>) | null = null;

async function loadFindQuestions(): Promise<void> {
  findQuestions = (await import('../scene/offered-questions.ts')).findQuestions;
}

/** Placed before the panels, so that its effects are queued first. */
export function Precompute() {
  const { dataset, seen } = useDerived();
  const isWanted = useAppState((s) => s.selection === null);
  useEffect(() => {
    if (!isWanted) return;
    let cancel: (() => void) | null = null;
    let isCancelled = false;
    const start = () => {
      if (!isCancelled) cancel = runInSteps(findQuestions!(dataset, seen));
    };
    // Starts after the next frame, in which the map is painted.
    void (findQuestions === null ? firstMap.then(loadFindQuestions) : afterFrame()).then(start);
    return () => {
      isCancelled = true;
      cancel?.();
    };
  }, [dataset, seen, isWanted]);
  const { concepts } = dataset;
  useEffect(() => afterMap(() => foldNames(concepts)), [concepts]);
  const tasks = useTasks();
  const isLarge = dataset.postings.concepts.length > COUNTED_IN_PAGE;
  useEffect(() => (isLarge ? afterMap(() => prepareTasks(tasks)) : undefined), [isLarge, tasks]);
  useEffect(
    () => (isLarge ? whenIdle(() => warmUpFilters(dataset)) : undefined),
    [isLarge, dataset],
  );
  return null;
}

/** Runs steps in the queue once the first map is painted. @returns cancel */
function afterMap(steps: () => Iterator<void, void>): () => void {
  let cancel: (() => void) | null = null;
  let isCancelled = false;
  void firstMap.then(() => {
    if (!isCancelled) cancel = runInSteps(steps());
  });
  return () => {
    isCancelled = true;
    cancel?.();
  };
}

/** ms after which everything on the page of a newly opened corpus has been loaded. */
const IDLE_AFTER = 2000;

/** Runs steps in the queue once a newly opened page is idle. @returns cancel */
function whenIdle(steps: () => Iterator<void, void>): () => void {
  let cancel: (() => void) | null = null;
  const timer = setTimeout(() => {
    cancel = afterMap(steps);
  }, IDLE_AFTER);
  return () => {
    clearTimeout(timer);
    cancel?.();
  };
}

/** Queued as a step: run earlier, the worker would compete for the CPU with painting the map. */
function* prepareTasks(tasks: Tasks): Generator<void, void> {
  yield;
  // Errors are ignored here; they recur, and are reported, when the result is requested.
  tasks.getReady().catch(() => undefined);
}
