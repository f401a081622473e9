// The questions on the map, for the menu and the command palette.

import { pathBetween } from '../state/question.ts';
import type { Question } from '../state/question.ts';

/** A question in the menu and in the command palette. */
export interface OfferedQuestion {
  readonly id: Question['kind'];
  readonly name: string;
  readonly about: string;
  /** The question, starting with the selected concept if there is one. */
  readonly ask: (concept: string | null) => Question;
}

export const QUESTIONS: readonly OfferedQuestion[] = [
  {
    id: 'path',
    name: 'How do two concepts connect?',
    about: 'The strongest chains of links, and what to read',
    ask: (concept) => pathBetween(concept, null),
  },
  {
    id: 'compare',
    name: 'How do two concepts compare?',
    about: 'What they share and what sets them apart',
    ask: (concept) => ({ kind: 'compare', a: concept, b: null }),
  },
  {
    id: 'bridges',
    name: 'What holds the areas together?',
    about: 'Concepts on the ways between areas',
    ask: () => ({ kind: 'bridges' }),
  },
  {
    id: 'gaps',
    name: 'What is missing?',
    about: 'Pairs that ought to meet in papers and do not',
    ask: () => ({ kind: 'gaps' }),
  },
  {
    id: 'rising',
    name: 'What is rising?',
    about: 'Shares of papers over the years',
    ask: () => ({ kind: 'rising' }),
  },
];
