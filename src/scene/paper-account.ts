// How much of the corpus the map of papers shows, and why the rest is missing, counted in papers and the links
// between them.

import { NEAREST } from '../core/map/paper-ties.ts';
import { grouped } from '../core/grouped.ts';
import { MORE_ALIKE, NO_FILTERS } from '../state/state.ts';
import type { PaperTies } from '../core/map/paper-ties.ts';
import type { Filters } from '../state/state.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';
import type { Unseen } from './exclusions.ts';

/** Things missing from the map for one reason; `lift` is null where no filter is the cause. */
export type LeftOutOfPapers = Omit<Unseen, 'lift'> & { readonly lift: Partial<Filters> | null };

export interface PaperAccount {
  readonly shown: { readonly papers: number; readonly links: number };
  readonly total: { readonly papers: number; readonly links: number };
  readonly unseen: readonly LeftOutOfPapers[];
}

/** The account of a Scene of papers under filters. */
export function accountOfPapers(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  { of, pairs }: Pick<PaperTies, 'of' | 'pairs'>,
  { total, unseen }: Pick<Seen, 'total' | 'unseen'>,
  filters: Filters,
): PaperAccount {
  const tell = (
    what: LeftOutOfPapers['what'],
    count: number,
    reason: string,
    lift: LeftOutOfPapers['lift'] = null,
  ): LeftOutOfPapers[] => (count > 0 ? [{ what, count, reason, lift }] : []);
  return {
    shown: { papers: nodes.length, links: edges.length },
    total: { papers: total.papers, links: pairs },
    unseen: [
      ...unseen.filter(({ what }) => what === 'papers'),
      ...tell('papers', of - nodes.length, 'less like the others than these'),
      // Excluded concepts reduce the similarity of papers.
      ...unseen.filter(({ what, lift }) => what === 'concepts' && joinsLess(lift, filters)),
      ...tell('links', pairs - edges.length, sayBeyond(filters.moreAlike), liftMore(filters)),
    ],
  };
}

function sayBeyond(more: number): string {
  const nearest = `beyond each paper’s ${NEAREST} nearest`;
  return more === 0 ? nearest : `${nearest} and the ${grouped(more)} most alike`;
}

/** The change to the next larger number of links; null where no more can be drawn. */
function liftMore({ moreAlike }: Filters): LeftOutOfPapers['lift'] {
  const more = MORE_ALIKE.find((most) => most > moreAlike);
  return more === undefined ? null : { moreAlike: more };
}

/** Whether the reader set this filter of concepts; the default minimum does not apply to links between papers. */
function joinsLess(lift: Partial<Filters>, filters: Filters): boolean {
  const keys = Object.keys(lift) as (keyof Filters)[];
  const isOfPapers = keys.includes('hiddenFiles');
  const isOwn = keys.some(
    (key) => JSON.stringify(filters[key]) !== JSON.stringify(NO_FILTERS[key]),
  );
  return isOwn && !isOfPapers;
}
