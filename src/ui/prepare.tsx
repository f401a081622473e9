// Precomputes in small steps what will be needed soon, because doing it on demand would block the main
// thread: the questions of the corpus panel, folded names for search, and counts and titles of a large
// corpus.

import { useEffect } from 'react';
import { foldNames } from '../core/search/search-concepts.ts';
import { afterFrame, firstMap } from '../render/first-map.ts';
import { rehearse } from '../scene/seen.ts';
import { useAppState, useDerived, useTasks } from './context.ts';
import { COUNTED_IN_PAGE } from '../work/tasks.ts';
import { stepInTurn } from './later.tsx';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Seen } from '../scene/seen.ts';
import type { Tasks } from '../work/tasks.ts';

/** Loaded after the first map. */
let find: ((dataset: Dataset, seen: Seen) => Iterator<void, void>) | null = null;

async function load(): Promise<void> {
  find = (await import('../scene/offered-questions.ts')).findQuestions;
}

/** Placed before the panels, so that its effects are queued first. */
export function Prepare() {
  const { dataset, seen } = useDerived();
  const isWanted = useAppState((s) => s.selection === null);
  useEffect(() => {
    if (!isWanted) return;
    let end: (() => void) | null = null;
    let isOver = false;
    const begin = () => {
      if (!isOver) end = stepInTurn(find!(dataset, seen));
    };
    // Starts after the next frame, in which the map is painted.
    void (find === null ? firstMap.then(load) : afterFrame()).then(begin);
    return () => {
      isOver = true;
      end?.();
    };
  }, [dataset, seen, isWanted]);
  const { concepts } = dataset;
  useEffect(() => afterMap(() => foldNames(concepts)), [concepts]);
  const tasks = useTasks();
  const isLarge = dataset.postings.concepts.length > COUNTED_IN_PAGE;
  useEffect(() => (isLarge ? afterMap(() => getReady(tasks)) : undefined), [isLarge, tasks]);
  useEffect(() => (isLarge ? whenQuiet(() => rehearse(dataset)) : undefined), [isLarge, dataset]);
  return null;
}

/** Runs steps in the queue once the first map is painted. @returns cancel */
function afterMap(steps: () => Iterator<void, void>): () => void {
  let end: (() => void) | null = null;
  let isOver = false;
  void firstMap.then(() => {
    if (!isOver) end = stepInTurn(steps());
  });
  return () => {
    isOver = true;
    end?.();
  };
}

/** ms after which everything on the page of a newly opened corpus has been loaded. */
const COME = 2000;

/** Runs steps in the queue once a newly opened page is idle. @returns cancel */
function whenQuiet(steps: () => Iterator<void, void>): () => void {
  let end: (() => void) | null = null;
  const timer = setTimeout(() => {
    end = afterMap(steps);
  }, COME);
  return () => {
    clearTimeout(timer);
    end?.();
  };
}

/** Queued as a step: run earlier, the worker would compete for the CPU with painting the map. */
function* getReady(tasks: Tasks): Generator<void, void> {
  yield;
  // Errors are ignored here; they recur, and are reported, when the result is requested.
  tasks.getReady().catch(() => undefined);
}
