// Answers the open question once for its panel and for the map, which lights what the answer names.

import { useMemo } from 'react';
import { bridgesAsked, comparisonAsked, gapsAsked, trendsAsked } from '../scene/found.ts';
import { isQuestion, writeQuestion } from '../state/question.ts';
import { FoundContext, useDerived, useOpened, useTasks } from './context.ts';
import { useAnswer } from './use-answer.ts';
import type { ReactNode } from 'react';
import type { Found } from '../scene/found.ts';
import type { Question } from '../state/question.ts';
import type { Tasks } from '../work/tasks.ts';
import type { Derived } from './context.ts';

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
  derived: Derived,
  tasks: Tasks,
  question: Question & { readonly kind: 'bridges' | 'gaps' },
): Promise<Found> {
  const { filters } = derived;
  return question.kind === 'bridges'
    ? { kind: 'bridges', bridges: await tasks.findBridges(...bridgesAsked(derived, filters)) }
    : { kind: 'gaps', gaps: await tasks.findGaps(...gapsAsked(derived, filters, question.by)) };
}

/** Answers that are computed at once, and anew only when what they are computed from changes. */
function useCounted(question: Question | null): Found | null {
  const { dataset, seen } = useDerived();
  const since = question?.kind === 'rising' ? (question.since ?? null) : undefined;
  const trends = useMemo(
    () =>
      since === undefined
        ? null
        : ({ kind: 'rising', report: trendsAsked({ dataset, seen }, since) } as const),
    [dataset, seen, since],
  );
  const [a, b] = question?.kind === 'compare' ? [question.a, question.b] : [null, null];
  const compared = useMemo(() => {
    const comparison = comparisonAsked({ dataset, seen }, [a, b]);
    return comparison && ({ kind: 'compare', comparison } as const);
  }, [dataset, seen, a, b]);
  return trends ?? compared;
}
