// What passes the reader's filters: papers first, then concepts and links counted from those papers alone, with a
// reason for everything that does not pass.

import { countTogether, linkCount } from '../core/links/co-occurrence.ts';
import { allAtOnce } from '../core/steps.ts';
import { isAtStart, paperCount } from '../core/dataset/dataset.ts';
import { NO_FILTERS } from '../state/state.ts';
import { applyFocus, centreOf, filterConcepts, minimumOf } from './concept-filter.ts';
import { ReasonTally } from './exclusions.ts';
import { filterLinks, linksBetweenShown } from './link-filter.ts';
import { filterPapers } from './paper-filter.ts';
import { countAll } from './whole-counts.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters, Mark } from '../state/state.ts';
import type { Unseen } from './exclusions.ts';
import type { LinksSeen } from './link-filter.ts';

/** What the filters leave. */
export interface Seen extends LinksSeen {
  /** 1 for each paper row that passes. */
  readonly papers: Uint8Array;
  /** Counts among those papers. */
  readonly together: CoOccurrence;
  /** 1 for each concept shown. */
  readonly concepts: Uint8Array;
  /** Papers a concept needs to be shown. */
  readonly minPapers: number;
  readonly unseen: readonly Unseen[];
  readonly shown: { readonly papers: number; readonly concepts: number; readonly links: number };
  readonly total: { readonly papers: number; readonly concepts: number; readonly links: number };
}

/**
 * Applies filters to a dataset.
 * @param counted counts among the papers that pass, where they are known already (`recount`)
 * @param marks what the reader has marked on papers
 */
export function applyFilters(
  dataset: Dataset,
  filters: Filters,
  counted?: CoOccurrence,
  marks: readonly Mark[] = [],
): Seen {
  const known = precomputed.get(dataset);
  const isPlain = counted === undefined && marks.length === 0;
  if (isPlain && known?.filters === filters) return known.seen;
  return allAtOnce(applyFiltersInSteps(dataset, filters, counted, marks));
}

/** The same in steps, which together would block the page on a large corpus. */
function* applyFiltersInSteps(
  dataset: Dataset,
  filters: Filters,
  counted: CoOccurrence | undefined,
  marks: readonly Mark[],
): Generator<void, Seen> {
  const unseen = new ReasonTally();
  const papers = filterPapers(dataset, filters, unseen, marks);
  yield;
  const all = countAll(dataset);
  const together = counted ?? countAmong(dataset, papers);
  yield;
  const minPapers = minimumOf(dataset, filters, together);
  const centre = centreOf(dataset, filters);
  const concepts = filterConcepts(dataset, filters, minPapers, { together, centre }, unseen);
  yield;
  const passed = yield* filterLinks(filters, concepts, { together, centre }, unseen);
  applyFocus(dataset, filters, { centre, concepts, links: allLinks(passed) }, unseen);
  const shownLinks = linksBetweenShown(passed, concepts);
  return {
    papers,
    together,
    concepts,
    ...shownLinks,
    minPapers,
    unseen: unseen.list(),
    shown: {
      papers: together.papers,
      concepts: sum(concepts),
      links: shownLinks.links.length,
    },
    total: {
      papers: paperCount(dataset),
      concepts: dataset.concepts.length,
      links: linkCount(all),
    },
  };
}

function allLinks({ links, offBackbone }: LinksSeen): LinksSeen['links'] {
  return [...links, ...offBackbone];
}

const precomputed = new WeakMap<Dataset, { readonly filters: Filters; readonly seen: Seen }>();

/** Whether the result of these filters is cached. */
export function isPrecomputed(dataset: Dataset, filters: Filters): boolean {
  return precomputed.get(dataset)?.filters === filters;
}

/** Applies filters in steps of a few milliseconds, and caches the result for {@link applyFilters}. */
export function* precomputeSeen(dataset: Dataset, filters: Filters): Generator<void, void> {
  const seen = yield* applyFiltersInSteps(dataset, filters, undefined, []);
  precomputed.set(dataset, { filters, seen });
}

/** Rounds after which an engine has compiled the code of hot loops. */
const WARM_UP_ROUNDS = 3;

/**
 * Runs the code of a year filter in steps and discards the result, so that the engine has compiled it: otherwise
 * the first filtering takes three times as long as the following ones.
 */
export function* warmUpFilters(dataset: Dataset): Generator<void, void> {
  const filters: Filters = { ...NO_FILTERS, years: [-Infinity, Infinity] };
  for (let round = 0; round < WARM_UP_ROUNDS; round++)
    yield* applyFiltersInSteps(dataset, filters, countAll(dataset), []);
}

/** 1 for each paper row that passes: the input of `recount`. */
export function papersSeen(
  dataset: Dataset,
  filters: Filters,
  marks: readonly Mark[] = [],
): Uint8Array<ArrayBuffer> {
  return filterPapers(dataset, filters, new ReasonTally(), marks);
}

/**
 * 1 for each paper row that passes all filters but one: the papers among which that one chooses, so that the
 * counts beside its choices respect the other filters.
 */
export function papersIgnoring(
  dataset: Dataset,
  filters: Filters,
  one: 'hiddenFiles' | 'hiddenVenues' | 'years' | 'onlyWithCode' | 'within' | 'without' | 'reading',
  marks: readonly Mark[] = [],
): Uint8Array {
  return papersSeen(dataset, { ...filters, [one]: NO_FILTERS[one] }, marks);
}

/** 1 for each concept that passes by itself with these counts, wherever the focus is. */
export function conceptsSeen(
  dataset: Dataset,
  filters: Filters,
  together: CoOccurrence,
): Uint8Array {
  const minPapers = minimumOf(dataset, filters, together);
  return filterConcepts(dataset, filters, minPapers, { together, centre: -1 }, new ReasonTally());
}

/** A filter of concepts. */
export type ConceptChoice = 'kinds' | 'areas' | 'chosen' | 'minPapers';

const LIFTED: Readonly<Record<ConceptChoice, Partial<Filters>>> = {
  kinds: { hiddenTypes: [] },
  areas: { hiddenClusters: [], onlyArea: null },
  chosen: { onlyConcepts: [] },
  minPapers: { minPapers: 1 },
};

/** 1 for each concept that passes all filters but one: the concepts among which that one chooses. */
export function conceptsIgnoring(
  dataset: Dataset,
  filters: Filters,
  { together, concepts }: Pick<Seen, 'together' | 'concepts'>,
  one: ConceptChoice,
): Uint8Array {
  // The extent of a neighbourhood does not depend on the backbone.
  const others = { ...filters, ...LIFTED[one], backbone: null };
  if (isSameFilter({ ...others, backbone: filters.backbone }, filters)) return concepts;
  const centre = centreOf(dataset, others);
  const counted = { together, centre };
  const least = minimumOf(dataset, others, together);
  const passing = filterConcepts(dataset, others, least, counted, new ReasonTally());
  if (centre < 0) return passing;
  const links = allLinks(allAtOnce(filterLinks(others, passing, counted, new ReasonTally())));
  applyFocus(dataset, others, { centre, concepts: passing, links }, new ReasonTally());
  return passing;
}

function isSameFilter(one: Filters, other: Filters): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** 1 for each concept that is on the map before anything is filtered. */
export function conceptsAtStart(dataset: Dataset): Uint8Array {
  return Uint8Array.from(dataset.concepts, (concept) => Number(isAtStart(concept, dataset)));
}

function countAmong(dataset: Dataset, papers: Uint8Array): CoOccurrence {
  if (papers.every((kept) => kept === 1)) return countAll(dataset);
  return countTogether(dataset.postings, dataset.concepts.length, (row) => papers[row] === 1);
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}

/** Whether the filters leave out anything beyond the default ones. */
export function isFiltered(filters: Filters): boolean {
  // Whether undated papers are kept matters only while years are chosen.
  const keepsUndated = filters.years !== null && filters.keepsUndated;
  return !isSameFilter({ ...filters, keepsUndated }, NO_FILTERS);
}
