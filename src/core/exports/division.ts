// How the concepts of a map were divided and placed, in words for its caption and its methods.

import { STARTS } from '../map/areas.ts';
import { WEIGHT_OF_ONE_PAPER } from '../map/sheet-graph.ts';
import { SHEET_SIZE } from '../map/sheet-minimum.ts';

/** What the colours divide: areas found by clustering, or the two corpora of a comparison. */
export type Division =
  | { readonly by: 'areas'; readonly resolution: number; readonly seed: number }
  | {
      readonly by: 'corpora';
      readonly names: readonly [a: string, b: string];
      /** The corpus on whose map the concepts stand. */
      readonly ground: 0 | 1;
    };

/** What the colour of a concept shows, after “colour”. */
export function sayDivision(division: Division): string {
  if (division.by === 'areas') return 'its area';
  const [a, b] = division.names;
  return `whether it is only in ${a}, only in ${b} or in both`;
}

/** How the map was divided and drawn, in enough detail to do it again. */
export function explainDivision(division: Division): string[] {
  return division.by === 'areas' ? explainAreas(division) : explainCorpora(division);
}

function explainAreas({ resolution, seed }: Extract<Division, { by: 'areas' }>): string[] {
  return [
    `Areas are communities of the at most ${SHEET_SIZE} most frequent concepts of the whole corpus, found by the Leiden algorithm (Traag, Waltman & van Eck 2019; the best of ${STARTS} runs, seed ${seed}) for the objective of VOSviewer (Waltman, van Eck & Noyons 2010): over all pairs in one area the sum of their association strength less the resolution of ${resolution}, a link weighing its NPMI, and ${WEIGHT_OF_ONE_PAPER} of it where only one paper has both; links not above 0 do not count.`,
    'Every other concept is in the area of the concept it is linked to most strongly, and stands beside it.',
    'The places of the first follow from attraction along links and repulsion between concepts (after Jacomy et al. 2014 and Noack 2009).',
  ];
}

function explainCorpora({ names, ground }: Extract<Division, { by: 'corpora' }>): string[] {
  const [kept, added] = [names[ground], names[1 - ground]];
  return [
    `Concepts stand where they do on the map of ${kept}; those only in ${added} stand beside the concept they are linked to most strongly.`,
  ];
}
