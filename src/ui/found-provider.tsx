// Answers the open question once for its panel and for the map, which lights what the answer names.

import { useMemo } from 'react';
import { compareConcepts } from '../core/questions/compare.ts';
import { countYears, datedPapers, yearsSince } from '../core/questions/dated-papers.ts';
import { findTrends } from '../core/questions/rising.ts';
import { conceptsShown, linksPassing, unitLinksPassing } from '../scene/asked.ts';
import { countWithNarrower } from '../scene/with-narrower.ts';
import { isQuestion, writeQuestion } from '../state/question.ts';
import { FoundContext, useDerived, useOpened, useTasks } from './context.ts';
import { useAnswer } from './use-answer.ts';
import type { ReactNode } from 'react';
import type { Question } from '../state/question.ts';
import type { Tasks } from '../work/tasks.ts';
import type { Derived, Found } from './context.ts';

export function FoundProvider({ children }: { readonly children: ReactNode }) {
  const { selection } = useOpened();
  const question = selection !== null && isQuestion(selection) ? selection : null;
  const walked = useWalked(question);
  const counted = useCounted(question);
  const found = useMemo(() => counted && ({ state: 'here', value: counted } as const), [counted]);
  return <FoundContext value={found ?? walked}>{children}</FoundContext>;
}

/** Answers that are computed in the worker. */
function useWalked(question: Question | null) {
  const derived = useDerived();
  const tasks = useTasks();
  const isAsked = question?.kind === 'bridges' || question?.kind === 'gaps';
  const answer = useAnswer<Found | null>(
    isAsked ? writeQuestion(question) : '',
    () => (isAsked ? walk(derived, tasks, question) : Promise.resolve(null)),
    [derived.dataset, derived.seen],
  );
  return useMemo(() => {
    if (!isAsked) return null;
    if (answer.state !== 'here') return answer;
    return answer.value && { state: 'here' as const, value: answer.value };
  }, [isAsked, answer]);
}

async function walk(
  { dataset, seen, filters }: Derived,
  tasks: Tasks,
  question: Question & { readonly kind: 'bridges' | 'gaps' },
): Promise<Found> {
  const links = unitLinksPassing(seen, filters.weight);
  if (question.kind === 'bridges') {
    const clusters = dataset.concepts.map(({ cluster }) => cluster);
    return { kind: 'bridges', bridges: await tasks.findBridges(links, clusters) };
  }
  // Concepts come first, so that their indices remain valid.
  const known = [...dataset.concepts, ...dataset.ancestors].map(({ id, broader }) => ({
    id,
    broader,
  }));
  const by = question.by ?? 'company';
  const shown = conceptsShown(seen);
  const together = countWithNarrower(dataset, seen, shown);
  return { kind: 'gaps', gaps: await tasks.findGaps(shown, together, links, { by, known }) };
}

/** Answers that are computed at once, and anew only when what they are computed from changes. */
function useCounted(question: Question | null): Found | null {
  const { dataset, seen, conceptIndex } = useDerived();
  const since = question?.kind === 'rising' ? (question.since ?? null) : undefined;
  const trends = useMemo(
    () => (since === undefined ? null : trendsSince({ dataset, seen }, since)),
    [dataset, seen, since],
  );
  const [a, b] = question?.kind === 'compare' ? [question.a, question.b] : [null, null];
  const compared = useMemo(
    () => compare({ dataset, seen, conceptIndex }, a, b),
    [dataset, seen, conceptIndex, a, b],
  );
  return trends ?? compared;
}

function trendsSince(
  { dataset, seen }: Pick<Derived, 'dataset' | 'seen'>,
  since: number | null,
): Found {
  const papers = datedPapers(dataset, seen.papers);
  const windows = since === null ? null : yearsSince(countYears(papers), since);
  const options = windows === null ? {} : { windows };
  return { kind: 'rising', report: findTrends(papers, conceptsShown(seen), options) };
}

/** Null while one of two is still to be picked, or both are the same. */
function compare(
  { dataset, seen, conceptIndex }: Pick<Derived, 'dataset' | 'seen' | 'conceptIndex'>,
  a: string | null,
  b: string | null,
): Found | null {
  const [first, second] = [a, b].map((id) => (id === null ? undefined : conceptIndex.get(id)));
  if (first === undefined || second === undefined || first === second) return null;
  const papers = datedPapers(dataset, seen.papers);
  return {
    kind: 'compare',
    comparison: compareConcepts([first, second], linksPassing(seen), papers),
  };
}
