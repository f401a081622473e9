// Default titles for views and figures.

import { isQuestion } from '../state/question.ts';
import { titleOf } from './compared-papers.tsx';
import { countOf } from './words.ts';
import type { Selection } from '../state/state.ts';
import type { Derived } from './context.ts';

const QUESTION_TITLES: Readonly<Record<string, string>> = {
  bridges: 'What holds the areas together',
  gaps: 'What is missing',
  rising: 'What is rising',
  arithmetic: 'Concepts added and taken away',
};

/** A title for the selection, or for the corpus if nothing is selected. */
export function titleOfView(derived: Derived, selection: Selection | null): string {
  if (selection === null) return derived.dataset.name;
  if (selection.kind === 'paper' || selection.kind === 'place')
    return paperTitle(derived, selection.id);
  if (selection.kind === 'concept') return labelOf(derived, selection.id);
  if (selection.kind === 'area') return derived.dataset.clusters[selection.area]?.label ?? 'Area';
  if (selection.kind === 'found') return `Papers on “${selection.query.trim()}”`;
  if (selection.kind === 'many') return countOf(selection.ids.length, 'concept');
  if ('a' in selection) {
    const ends = [selection.a, selection.b].map((id) => (id === null ? '…' : labelOf(derived, id)));
    if (selection.kind === 'compare' && selection.papers !== undefined)
      return titleOf(selection.papers, ends[0]!, ends[1]!);
    return ends.join(selection.kind === 'path' ? ' → ' : ' and ');
  }
  return isQuestion(selection) ? (QUESTION_TITLES[selection.kind] ?? 'View') : 'View';
}

function labelOf({ dataset, conceptIndex }: Derived, id: string): string {
  return dataset.concepts[conceptIndex.get(id) ?? -1]?.label ?? id;
}

function paperTitle({ dataset, paperRow }: Derived, id: string): string {
  return dataset.papers.titles[paperRow.get(id) ?? -1] ?? id;
}
