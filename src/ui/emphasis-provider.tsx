// Provides the emphasis on the map. Only maps read it, so hovering re-renders no panel.

import { useMemo, useState } from 'react';
import { conceptsOfPaper } from '../core/dataset/dataset.ts';
import { answerOnMap } from '../scene/answer.ts';
import { emphasise, memoizeEmphasis } from '../scene/emphasis.ts';
import { SearchMatchesContext, EmphasisContext, useAppState, useFound } from './context.ts';
import { useSearchMatches } from './use-search-matches.ts';
import { useDebounced } from './use-debounced.ts';
import type { ReactNode } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { AnswerOnMap } from '../scene/answer.ts';
import type { Scene } from '../scene/scene.ts';
import type { Seen } from '../scene/seen.ts';
import type { Selection } from '../state/state.ts';
import type { SearchMatches } from './context.ts';

interface Props {
  readonly dataset: Dataset;
  readonly seen: Seen;
  readonly scene: Scene;
  readonly selection: Selection | null;
  /** Indices of the concepts on the highlighted path. */
  readonly route: readonly number[];
  readonly children: ReactNode;
}

export function EmphasisProvider({ dataset, seen, scene, selection, route, children }: Props) {
  // Debounced: the result list follows every keystroke, but highlighting repaints the map.
  const query = useDebounced(useAppState((s) => s.query));
  const found = useSearchMatches(dataset, seen, query);
  const answered = useFound();
  const current = useMemo(
    () => (answered?.state === 'here' ? answerOnMap(dataset, answered.value) : null),
    [dataset, answered],
  );
  const isWaiting = answered?.state === 'waiting';
  const answer = useKeptAnswer(current, isWaiting ? selection : null);
  const emphasisOf = useMemo(() => {
    const ids = idsOf(dataset, route);
    const conceptsOf = (paper: string) => {
      const row = dataset.papers.ids.indexOf(paper);
      return row < 0 ? [] : idsOf(dataset, conceptsOfPaper(dataset, row));
    };
    const options = { selection, found: found && keysOf(found), answer, route: ids, conceptsOf };
    return memoizeEmphasis((hover) => emphasise(scene, { ...options, hover }));
  }, [dataset, scene, selection, found, answer, route]);
  return (
    <SearchMatchesContext value={found}>
      <EmphasisContext value={emphasisOf}>{children}</EmphasisContext>
    </SearchMatchesContext>
  );
}

/**
 * The answer, or while it is computed anew the last one to the same kind of question: with a filter that is
 * dragged the map would flash between lit and not.
 * @param awaited the question whose answer is awaited; null if none is
 */
function useKeptAnswer(current: AnswerOnMap | null, awaited: Selection | null): AnswerOnMap | null {
  const [last, setLast] = useState(current);
  if (awaited !== null) return last?.kind === awaited.kind ? last : null;
  if (last !== current) setLast(current);
  return current;
}

function idsOf(dataset: Dataset, route: ArrayLike<number>): string[] {
  return Array.from(route, (i) => dataset.concepts[i]!.id);
}

/** Node keys of the search matches. */
function keysOf({ concepts, papers }: SearchMatches): ReadonlySet<string> {
  const ofPapers = Array.from(papers ?? [], (id) => `paper:${id}`);
  return new Set([...Array.from(concepts, (id) => `concept:${id}`), ...ofPapers]);
}
