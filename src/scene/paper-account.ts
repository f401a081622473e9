// What the map of papers shows of how much, and why the rest is not: counted in papers and in the links
// between them, which are others than those of concepts.

import { NEAREST } from '../core/questions/paper-ties.ts';
import { grouped } from '../core/grouped.ts';
import { MORE_ALIKE, NO_FILTERS } from '../state/state.ts';
import type { PaperTies } from '../core/questions/paper-ties.ts';
import type { Filters } from '../state/state.ts';
import type { Scene } from './scene.ts';
import type { Seen, Unseen } from './seen.ts';

/** Why something is not seen; where no filter is the cause, none lifts it. */
export type Told = Omit<Unseen, 'lift'> & { readonly lift: Partial<Filters> | null };

/** Of the map of papers. */
export interface PaperAccount {
  readonly shown: { readonly papers: number; readonly links: number };
  readonly total: { readonly papers: number; readonly links: number };
  readonly unseen: readonly Told[];
}

/** The account of a Scene of papers under filters. */
export function accountOfPapers(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  { of, pairs }: Pick<PaperTies, 'of' | 'pairs'>,
  { total, unseen }: Pick<Seen, 'total' | 'unseen'>,
  filters: Filters,
): PaperAccount {
  const tell = (
    what: Told['what'],
    count: number,
    reason: string,
    lift: Told['lift'] = null,
  ): Told[] => (count > 0 ? [{ what, count, reason, lift }] : []);
  return {
    shown: { papers: nodes.length, links: edges.length },
    total: { papers: total.papers, links: pairs },
    unseen: [
      ...unseen.filter(({ what }) => what === 'papers'),
      ...tell('papers', of - nodes.length, 'less like the others than these'),
      // Without them fewer papers are alike.
      ...unseen.filter(({ what, lift }) => what === 'concepts' && joinsLess(lift, filters)),
      ...tell('links', pairs - edges.length, sayBeyond(filters.moreAlike), liftMore(filters)),
    ],
  };
}

function sayBeyond(more: number): string {
  const nearest = `beyond each paper’s ${NEAREST} nearest`;
  return more === 0 ? nearest : `${nearest} and the ${grouped(more)} most alike`;
}

/** The next larger number of links; null where no more can be drawn. */
function liftMore({ moreAlike }: Filters): Told['lift'] {
  const more = MORE_ALIKE.find((most) => most > moreAlike);
  return more === undefined ? null : { moreAlike: more };
}

/** Whether the reader keeps concepts from joining papers: of the start's, those too rare to be on the map do. */
function joinsLess(lift: Partial<Filters>, filters: Filters): boolean {
  const keys = Object.keys(lift) as (keyof Filters)[];
  const isOfPapers = keys.includes('hiddenFiles');
  const isOwn = keys.some(
    (key) => JSON.stringify(filters[key]) !== JSON.stringify(NO_FILTERS[key]),
  );
  return isOwn && !isOfPapers;
}
