// What will be asked, made ready bit by bit before it is: at once it would hold the page. What the panel
// of the corpus will say, the names that the search looks through, the counts and titles of a large corpus.

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

/** Not waited for by the first map. */
let find: ((dataset: Dataset, seen: Seen) => Iterator<void, void>) | null = null;

async function load(): Promise<void> {
  find = (await import('../scene/offered-questions.ts')).findQuestions;
}

/** Stands before the panels, so that its turn comes before theirs. */
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
    // What the panel may say waits for the map, which is painted in the frame to come.
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

/** Takes steps in turn once the first map is seen; gives what ends it. */
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

/** ms after the page of a corpus in which all that belongs to it has come. */
const COME = 2000;

/** Takes steps in turn when the page that was opened has come to rest; gives what ends it. */
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

/** In its turn: beside the map that is being painted, the Worker would take the processor from it. */
function* getReady(tasks: Tasks): Generator<void, void> {
  yield;
  // What fails here fails again where it is asked for.
  tasks.getReady().catch(() => undefined);
}
