// Which concepts pass the filters, and which of those lie within the neighbourhood in focus.

import { grouped } from '../core/grouped.ts';
import { sheetMinimum } from '../core/map/sheet-minimum.ts';
import { NO_FILTERS } from '../state/state.ts';
import { applyTests } from './exclusions.ts';
import { paperFilterValues } from './paper-filter.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { StrongLink } from '../core/links/weigh.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters } from '../state/state.ts';
import type { ReasonTally, Test, Why } from './exclusions.ts';

/** Counts among the papers that pass, and the concept in focus. */
export interface Counted {
  readonly together: CoOccurrence;
  /** Index of the concept in focus; -1 for none. */
  readonly centre: number;
}

/** Index of the concept in focus; -1 for none. */
export function centreOf(dataset: Dataset, { focus }: Filters): number {
  return focus === null ? -1 : dataset.concepts.findIndex(({ id }) => id === focus.concept);
}

/** The number of papers a concept needs: set by the reader, fitted to the papers left, or the default. */
export function minimumOf(
  { defaultMinPapers }: Dataset,
  { minPapers }: Filters,
  { counts }: CoOccurrence,
): number {
  return minPapers === 'fit' ? sheetMinimum(counts) : (minPapers ?? defaultMinPapers);
}

/** 1 for each concept that passes, wherever the focus is. */
export function filterConcepts(
  dataset: Dataset,
  filters: Filters,
  minPapers: number,
  { together, centre }: Counted,
  unseen: ReasonTally,
): Uint8Array {
  const tests = conceptTests(dataset, filters, minPapers, together);
  // The concept in focus is shown whatever the filters say.
  const asked =
    centre < 0
      ? tests
      : tests.map(({ why, fails }) => ({ why, fails: (i: number) => i !== centre && fails(i) }));
  return applyTests(dataset.concepts.length, asked, 'concepts', unseen);
}

function conceptTests(
  { concepts, clusters }: Dataset,
  { hiddenConcepts, onlyConcepts, onlyArea, hiddenTypes, hiddenClusters, ...filters }: Filters,
  minPapers: number,
  { counts }: CoOccurrence,
): Test[] {
  const tests: Test[] = [];
  const test = (isInForce: boolean, why: Why, fails: Test['fails']) => {
    if (isInForce) tests.push({ why, fails });
  };
  const hidden = new Set(hiddenConcepts);
  const only = new Set(onlyConcepts);
  const area = clusters[onlyArea ?? -1]?.label ?? 'that area';
  test(true, ['in none of these papers', NO_PAPER_FILTERS], (i) => counts[i] === 0);
  test(hidden.size > 0, ['hidden by hand', { hiddenConcepts: [] }], (i) =>
    hidden.has(concepts[i]!.id),
  );
  test(
    only.size > 0,
    ['not among those chosen', { onlyConcepts: [] }],
    (i) => !only.has(concepts[i]!.id),
  );
  test(
    onlyArea !== null,
    [`outside “${area}”`, { onlyArea: null }],
    (i) => concepts[i]!.cluster !== onlyArea,
  );
  test(hiddenTypes.length > 0, ['of a kind switched off', { hiddenTypes: [] }], (i) =>
    hiddenTypes.includes(concepts[i]!.type),
  );
  test(hiddenClusters.length > 0, ['in an area switched off', { hiddenClusters: [] }], (i) =>
    hiddenClusters.includes(concepts[i]!.cluster),
  );
  // In a comparison the default minimum of a concept is that of its own corpus.
  const least = (i: number) =>
    filters.minPapers === null ? (concepts[i]!.minPapers ?? minPapers) : minPapers;
  const isOfTwo = filters.minPapers === null && concepts[0]?.minPapers !== undefined;
  const tooFew = isOfTwo
    ? 'in too few papers of either corpus'
    : `in fewer than ${grouped(minPapers)} papers`;
  test(true, [tooFew, { minPapers: 1 }], (i) => counts[i]! < least(i));
  return tests;
}

const NO_PAPER_FILTERS = paperFilterValues(NO_FILTERS);

interface Neighbourhood {
  /** Index of the concept in focus; -1 for none. */
  readonly centre: number;
  /** Changed in place. */
  readonly concepts: Uint8Array;
  readonly links: readonly StrongLink[];
}

/** Clears the flags of concepts that are more links away from the focus than it asks for. */
export function applyFocus(
  dataset: Dataset,
  { focus }: Filters,
  { centre, concepts, links }: Neighbourhood,
  unseen: ReasonTally,
): void {
  if (focus === null || centre < 0) return;
  let near = new Set([centre]);
  for (let step = 0; step < focus.steps; step++) {
    const next = new Set(near);
    for (const { a, b } of links) {
      if (near.has(a)) next.add(b);
      if (near.has(b)) next.add(a);
    }
    near = next;
  }
  const steps = focus.steps === 1 ? '1 step' : `${focus.steps} steps`;
  const far: Why = [
    `more than ${steps} from “${dataset.concepts[centre]!.label}”`,
    { focus: null },
  ];
  concepts.forEach((shown, i) => {
    if (shown !== 1 || near.has(i)) return;
    concepts[i] = 0;
    unseen.add('concepts', far);
  });
}
