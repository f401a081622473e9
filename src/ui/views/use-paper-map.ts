// The map of papers, computed in the worker: positions that stay stable while filters change, and ties among
// the papers that pass. The previous result is shown until a new one arrives.

import { useMemo, useState } from 'react';
import { fingerprint } from '../../core/hash.ts';
import { mainAreas } from '../../core/map/paper-map.ts';
import { MOST_PAPERS } from '../../core/map/paper-ties.ts';
import { paperCount } from '../../core/dataset/dataset.ts';
import { LEAST_SHARED, buildPaperScene, conceptsShared } from '../../scene/paper-scene.ts';
import { markKey } from '../../state/mark-key.ts';
import { useAppState, useDerived, useTasks } from '../context.ts';
import { useAnswer } from '../use-answer.ts';
import type { PapersAsked, PaperTies } from '../../core/map/paper-ties.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Answer } from '../context.ts';

export interface PaperMap {
  readonly scene: Scene;
  readonly ties: PaperTies;
  /** 1 for each concept that may tie two papers. */
  readonly shared: Uint8Array;
}

/** The map for the current filters, and the share of the layout done, from 0 to 1. */
export function usePaperMap(): { readonly answer: Answer<PaperMap>; readonly done: number } {
  const [done, setDone] = useState(0);
  const { dataset, filters } = useDerived();
  const tasks = useTasks();
  const asked = usePapersAsked();
  const passing = useMemo(
    () => [asked.papers, asked.concepts].map((flags) => fingerprint(flags.join(''))).join(' '),
    [asked],
  );
  const isLarge = paperCount(dataset) > MOST_PAPERS;
  const places = useAnswer(
    isLarge ? passing : '',
    () =>
      tasks.layOutPapers(
        dataset.postings,
        dataset.concepts.map(({ cluster }) => cluster),
        isLarge ? asked : allPapers(dataset),
        { onProgress: setDone },
      ),
    [dataset],
  );
  const more = filters.moreAlike;
  const ties = useAnswer(
    `${passing} ${more}`,
    () => tasks.joinPapers(dataset.postings, { ...asked, more }),
    [dataset.postings],
  );
  const isRead = useIsRead();
  const answer = useMemo((): Answer<PaperMap> => {
    if (places.state !== 'here') return places;
    if (ties.state !== 'here') return ties;
    const areas = mainAreas(
      dataset.postings,
      dataset.concepts.map(({ cluster }) => cluster),
    );
    const scene = buildPaperScene(dataset, {
      places: places.value,
      ties: ties.value,
      areas,
      isRead,
    });
    return { state: 'here', value: { scene, ties: ties.value, shared: asked.concepts } };
  }, [dataset, places, ties, isRead, asked]);
  // Only updated together: ties and positions must be of the same papers.
  return { answer: useLast(answer), done };
}

/** The papers that pass the filters, and the concepts that may tie them. */
function usePapersAsked(): PapersAsked {
  const { dataset, seen, filters } = useDerived();
  return useMemo(
    () => ({ papers: seen.papers, concepts: conceptsShared(dataset, filters, seen) }),
    [dataset, filters, seen],
  );
}

/** All papers, and all concepts in at least two of them. */
function allPapers(dataset: Dataset): PapersAsked {
  return {
    papers: new Uint8Array(paperCount(dataset)).fill(1),
    concepts: Uint8Array.from(dataset.concepts, ({ papers }) => (papers >= LEAST_SHARED ? 1 : 0)),
  };
}

/** The latest answer, also while the next one is computed. */
function useLast<T>(answer: Answer<T>): Answer<T> {
  const [last, setLast] = useState(answer);
  if (answer.state === 'waiting') return last;
  if (answer !== last) setLast(answer);
  return answer;
}

function useIsRead(): (id: string) => boolean {
  const marks = useAppState((s) => s.marks);
  return useMemo(() => {
    const read = new Set(marks.filter((mark) => mark.read).map(({ key }) => key));
    return (id) => read.has(markKey({ kind: 'paper', id }));
  }, [marks]);
}
