// The map of papers as the Worker draws it: places that stay while filters come and go, and ties among
// the papers that pass. Until an answer is there, the last one is shown.

import { useMemo, useState } from 'react';
import { fingerprint } from '../../core/hash.ts';
import { mainAreas } from '../../core/map/paper-map.ts';
import { MOST_PAPERS } from '../../core/questions/paper-ties.ts';
import { paperCount } from '../../core/dataset/dataset.ts';
import { LEAST_SHARED, buildPaperScene, conceptsShared } from '../../scene/paper-scene.ts';
import { markKey } from '../../state/mark-key.ts';
import { useAppState, useDerived, useTasks } from '../context.ts';
import { useAnswer } from '../use-answer.ts';
import type { PapersAsked, PaperTies } from '../../core/questions/paper-ties.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Answer } from '../use-answer.ts';

export interface PaperMap {
  readonly scene: Scene;
  readonly ties: PaperTies;
  /** 1 for each concept that may join two papers. */
  readonly shared: Uint8Array;
}

/** The map under the filters in force, and how much of it is laid out; `failed` says why there is none. */
export function usePaperMap(): { readonly answer: Answer<PaperMap>; readonly done: number } {
  const [done, setDone] = useState(0);
  const { dataset } = useDerived();
  const tasks = useTasks();
  const edits = useAppState((s) => s.curation.length);
  const resolution = useAppState((s) => s.resolution);
  const corpus = JSON.stringify([dataset.id, resolution, edits]);
  const asked = useAsked();
  const filters = useMemo(
    () => [asked.papers, asked.concepts].map((flags) => fingerprint(flags.join(''))).join(' '),
    [asked],
  );
  const isLarge = paperCount(dataset) > MOST_PAPERS;
  const places = useAnswer(isLarge ? corpus + filters : corpus, () =>
    tasks.layOutPapers(
      dataset.postings,
      dataset.concepts.map(({ cluster }) => cluster),
      isLarge ? asked : everything(dataset),
      { onProgress: setDone },
    ),
  );
  const more = useAppState((s) => s.filters.moreAlike);
  const ties = useAnswer(`${corpus}${filters} ${more}`, () =>
    tasks.joinPapers(dataset.postings, { ...asked, more }),
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
      ...{ places: places.value, ties: ties.value, areas },
      isRead,
    });
    return { state: 'here', value: { scene, ties: ties.value, shared: asked.concepts } };
  }, [dataset, places, ties, isRead, asked]);
  // Both together: ties of some papers and places of others would be the map of neither.
  return { answer: useLast(answer), done };
}

/** What the reader's filters leave: the papers, and what they may share. */
function useAsked(): PapersAsked {
  const { dataset, seen } = useDerived();
  const filters = useAppState((s) => s.filters);
  return useMemo(
    () => ({ papers: seen.papers, concepts: conceptsShared(dataset, filters, seen) }),
    [dataset, filters, seen],
  );
}

/** All papers, by all that two of them have. */
function everything(dataset: Dataset): PapersAsked {
  return {
    papers: new Uint8Array(paperCount(dataset)).fill(1),
    concepts: Uint8Array.from(dataset.concepts, ({ papers }) => (papers >= LEAST_SHARED ? 1 : 0)),
  };
}

/** The last answer that came, while another is waited for. */
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
