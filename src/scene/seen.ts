// What passes the reader's filters: papers first, then concepts and links counted from those papers
// alone, and for everything that does not pass, the reason.

import { backbone } from '../core/links/backbone.ts';
import {
  countInSteps,
  countTogether,
  linkCount,
  linksAmong,
  pairCounts,
} from '../core/links/co-occurrence.ts';
import { allAtOnce } from '../core/steps.ts';
import { weigh, weightOf } from '../core/links/weigh.ts';
import { g2 } from '../core/links/weights.ts';
import { paperCount, paperYear } from '../core/dataset/dataset.ts';
import { spelledOut } from '../core/slug.ts';
import { NO_FILTERS } from '../state/state.ts';
import { markKey } from '../state/mark-key.ts';
import { conceptNamed, papersWithin } from './hierarchy.ts';
import { hasCode } from '../core/papers/links.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { StrongLink } from '../core/links/weigh.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters, Mark, Reading } from '../state/state.ts';

/** Why something of the dataset is not on the map. */
export interface Unseen {
  readonly what: 'concepts' | 'links' | 'papers';
  readonly count: number;
  readonly reason: string;
  /** The change of filters that shows it. */
  readonly lift: Partial<Filters>;
}

/** What the filters leave. */
export interface Seen {
  /** 1 for each paper row that counts. */
  readonly papers: Uint8Array;
  /** Counts among those papers. */
  readonly together: CoOccurrence;
  /** 1 for each concept shown. */
  readonly concepts: Uint8Array;
  /** Links shown, by the weight chosen, strongest last, so that they are drawn on top. */
  readonly links: readonly StrongLink[];
  /** Links that only the backbone leaves out, in the same order. */
  readonly aside: readonly StrongLink[];
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
export function see(
  dataset: Dataset,
  filters: Filters,
  counted?: CoOccurrence,
  marks: readonly Mark[] = [],
): Seen {
  const known = foreseen.get(dataset);
  const isPlain = counted === undefined && marks.length === 0;
  if (isPlain && known?.filters === filters) return known.seen;
  return allAtOnce(seeInSteps(dataset, filters, counted, marks));
}

/** The same in steps: together they would hold the page of a large corpus. */
function* seeInSteps(
  dataset: Dataset,
  filters: Filters,
  counted: CoOccurrence | undefined,
  marks: readonly Mark[],
): Generator<void, Seen> {
  const unseen = new Account();
  const papers = seePapers(dataset, filters, unseen, marks);
  yield;
  const all = countAll(dataset);
  const together = counted ?? countSeen(dataset, papers);
  yield;
  const minPapers = filters.minPapers ?? dataset.defaultMinPapers;
  const centre = centreOf(dataset, filters);
  const concepts = seeConcepts(dataset, filters, minPapers, { together, centre }, unseen);
  yield;
  const links = yield* seeLinks(filters, concepts, { together, centre }, unseen);
  seeFocus(dataset, filters, { centre, concepts, ...links }, unseen);
  return {
    papers,
    together,
    concepts,
    ...withEnds(links, concepts),
    minPapers,
    unseen: unseen.list(),
    shown: {
      papers: together.papers,
      concepts: sum(concepts),
      links: withEnds(links, concepts).links.length,
    },
    total: {
      papers: paperCount(dataset),
      concepts: dataset.concepts.length,
      links: linkCount(all),
    },
  };
}

const foreseen = new WeakMap<Dataset, { readonly filters: Filters; readonly seen: Seen }>();

/** Whether what these filters leave is known. */
export function isForeseen(dataset: Dataset, filters: Filters): boolean {
  return foreseen.get(dataset)?.filters === filters;
}

/** Finds what filters leave before it is asked for, in steps of some milliseconds. */
export function* foresee(dataset: Dataset, filters: Filters): Generator<void, void> {
  const seen = yield* seeInSteps(dataset, filters, undefined, []);
  foreseen.set(dataset, { filters, seen });
}

/** 1 for each paper row that passes: what `recount` counts. */
export function papersSeen(
  dataset: Dataset,
  filters: Filters,
  marks: readonly Mark[] = [],
): Uint8Array<ArrayBuffer> {
  return seePapers(dataset, filters, new Account(), marks);
}

/**
 * Papers that pass all filters but one: what a choice of that one is made among, so that its counts
 * tell what the others leave.
 */
export function papersBut(
  dataset: Dataset,
  filters: Filters,
  one: 'hiddenFiles' | 'hiddenVenues' | 'years' | 'onlyWithCode' | 'within' | 'reading',
  marks: readonly Mark[] = [],
): Uint8Array {
  return papersSeen(dataset, { ...filters, [one]: NO_FILTERS[one] }, marks);
}

/** 1 for each concept that passes by itself with so many papers, wherever the focus is. */
export function conceptsSeen(
  dataset: Dataset,
  filters: Filters,
  minPapers: number,
  together: CoOccurrence,
): Uint8Array {
  return seeConcepts(dataset, filters, minPapers, { together, centre: -1 }, new Account());
}

/** What a choice among concepts is made of. */
export type ConceptChoice = 'kinds' | 'areas' | 'chosen' | 'minPapers';

const LIFTED: Readonly<Record<ConceptChoice, Partial<Filters>>> = {
  kinds: { hiddenTypes: [] },
  areas: { hiddenClusters: [], onlyArea: null },
  chosen: { onlyConcepts: [] },
  minPapers: { minPapers: 1 },
};

/** 1 for each concept that passes all filters but one: what a choice of that one is made among. */
export function conceptsBut(
  dataset: Dataset,
  filters: Filters,
  { together, concepts, minPapers }: Pick<Seen, 'together' | 'concepts' | 'minPapers'>,
  one: ConceptChoice,
): Uint8Array {
  const inForce = { ...filters, minPapers };
  // How far a neighbourhood goes does not depend on the backbone.
  const others = { ...inForce, ...LIFTED[one], backbone: null };
  if (isSameFilter({ ...others, backbone: filters.backbone }, inForce)) return concepts;
  const centre = centreOf(dataset, others);
  const counted = { together, centre };
  const least = others.minPapers ?? minPapers;
  const passing = seeConcepts(dataset, others, least, counted, new Account());
  if (centre < 0) return passing;
  const links = allAtOnce(seeLinks(others, passing, { together, centre }, new Account()));
  seeFocus(dataset, others, { centre, concepts: passing, ...links }, new Account());
  return passing;
}

function isSameFilter(one: Filters, other: Filters): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** 1 for each concept that is on the map before anything is filtered. */
export function conceptsAtStart({ concepts, defaultMinPapers }: Dataset): Uint8Array {
  return Uint8Array.from(concepts, ({ papers }) => Number(papers >= defaultMinPapers));
}

/** Index of a paper's venue; the number of venues for none. */
export function venueIndex({ papers }: Dataset, row: number): number {
  return papers.venue[row] ?? papers.venues.length;
}

function countSeen(dataset: Dataset, papers: Uint8Array): CoOccurrence {
  if (papers.every((kept) => kept === 1)) return countAll(dataset);
  return countTogether(dataset.postings, dataset.concepts.length, (row) => papers[row] === 1);
}

const wholeCounts = new WeakMap<Dataset['postings'], CoOccurrence>();

/** Counts over the whole corpus: once for its postings, which stay where only the areas are others. */
export function countAll(dataset: Dataset): CoOccurrence {
  return wholeCounts.get(dataset.postings) ?? allAtOnce(countAllInSteps(dataset));
}

/** Makes counts over the whole corpus known, in steps of some milliseconds. */
export function* countAllInSteps({ postings, concepts }: Dataset): Generator<void, CoOccurrence> {
  const all = new Uint8Array(postings.offsets.length - 1).fill(1);
  const counts = yield* countInSteps(postings, concepts.length, all);
  wholeCounts.set(postings, counts);
  return counts;
}

/** Makes counts over the whole corpus known that were made elsewhere. */
export function knowCounts(dataset: Dataset, counts: CoOccurrence): void {
  wholeCounts.set(dataset.postings, counts);
}

/** Whether nothing has to be counted for the whole corpus. */
export function hasCounts(dataset: Dataset): boolean {
  return wholeCounts.has(dataset.postings);
}

/** Counts reasons in the order in which they are first met. */
class Account {
  private readonly entries: { -readonly [K in keyof Unseen]: Unseen[K] }[] = [];

  add(what: Unseen['what'], reason: string, lift: Partial<Filters>): void {
    // There are few, and they are asked for tens of thousands of times: to make keys of them takes longer.
    const entry = this.entries.find((each) => each.reason === reason && each.what === what);
    if (entry) entry.count++;
    else this.entries.push({ what, reason, lift, count: 1 });
  }

  /** Makes one of two reasons for papers that one lift takes away together: each would promise too little. */
  unite(reason: string, other: string): void {
    const both = this.entries.filter((each) => each.reason === reason || each.reason === other);
    const [first, second] = both;
    if (first === undefined || second === undefined) return;
    first.reason = `${reason} or ${other}`;
    first.count += second.count;
    this.entries.splice(this.entries.indexOf(second), 1);
  }

  list(): Unseen[] {
    return [...this.entries];
  }
}

function seePapers(
  dataset: Dataset,
  filters: Filters,
  unseen: Account,
  marks: readonly Mark[],
): Uint8Array<ArrayBuffer> {
  const isMarked = markedPapers(filters.reading, marks);
  const seen = new Uint8Array(paperCount(dataset));
  const within = filters.within === null ? null : papersWithin(dataset, filters.within);
  for (let row = 0; row < seen.length; row++) {
    const isWithin = within === null || within[row] === 1;
    const why = isWithin ? paperReason(dataset, filters, row) : outside(dataset, filters.within!);
    if (why !== null) unseen.add('papers', ...why);
    else if (!isMarked(dataset.papers.ids[row]!))
      unseen.add('papers', WHY_MARKED[filters.reading], { reading: 'all' });
    else seen[row] = 1;
  }
  unseen.unite(OUTSIDE, UNDATED);
  return seen;
}

const OUTSIDE = 'outside the years';
const UNDATED = 'without a date';

const WHY_MARKED: Readonly<Record<Reading, string>> = {
  all: '',
  unread: 'you have read',
  starred: 'without your star',
};

/** Whether a paper, by id, is one the reader wants by its marks. */
function markedPapers(reading: Reading, marks: readonly Mark[]): (id: string) => boolean {
  if (reading === 'all') return () => true;
  const keys = marks.filter((mark) => (reading === 'unread' ? mark.read : mark.star));
  const marked = new Set(keys.map(({ key }) => key));
  return (id) => marked.has(markKey({ kind: 'paper', id })) === (reading === 'starred');
}

function outside(dataset: Dataset, id: string): [string, Partial<Filters>] {
  const label = conceptNamed(dataset, id)?.label ?? spelledOut(id);
  return [`without “${label}” or a concept below it`, { within: null }];
}

function paperReason(
  dataset: Dataset,
  filters: Filters,
  row: number,
): [string, Partial<Filters>] | null {
  const { hiddenFiles, hiddenVenues, years, onlyWithCode } = filters;
  const { sources, links } = dataset.papers;
  if (hiddenFiles.length > 0 && sources[row]!.every(([file]) => hiddenFiles.includes(file))) {
    return ['in a source switched off', { hiddenFiles: [] }];
  }
  if (hiddenVenues.length > 0 && hiddenVenues.includes(venueIndex(dataset, row)))
    return ['of a venue switched off', { hiddenVenues: [] }];
  if (onlyWithCode && !hasCode(links[row]!)) return ['without code', { onlyWithCode: false }];
  if (years === null) return null;
  const year = paperYear(dataset, row);
  if (year === null) return [UNDATED, { years: null }];
  return year < years[0] || year > years[1] ? [OUTSIDE, { years: null }] : null;
}

function seeConcepts(
  dataset: Dataset,
  filters: Filters,
  minPapers: number,
  { together: { counts }, centre }: Counted,
  unseen: Account,
): Uint8Array {
  const { hiddenTypes, hiddenClusters, onlyArea } = filters;
  const hidden = new Set(filters.hiddenConcepts);
  const only = filters.onlyConcepts.length > 0 ? new Set(filters.onlyConcepts) : null;
  const tooFew = `in fewer than ${minPapers} papers`;
  return Uint8Array.from(dataset.concepts, (concept, i) => {
    const papers = counts[i]!;
    // A concept whose neighbours are asked for is wanted, whatever the filters say of it.
    if (i === centre) return 1;
    if (papers === 0) unseen.add('concepts', 'in none of these papers', NO_PAPER_FILTERS);
    else if (hidden.has(concept.id)) unseen.add('concepts', 'put aside', { hiddenConcepts: [] });
    else if (only?.has(concept.id) === false)
      unseen.add('concepts', 'not among those chosen', { onlyConcepts: [] });
    else if (onlyArea !== null && concept.cluster !== onlyArea)
      unseen.add('concepts', `outside “${dataset.clusters[onlyArea]?.label ?? 'that area'}”`, {
        onlyArea: null,
      });
    else if (hiddenTypes.includes(concept.type))
      unseen.add('concepts', 'of a kind switched off', { hiddenTypes: [] });
    else if (hiddenClusters.includes(concept.cluster)) {
      unseen.add('concepts', 'in an area switched off', { hiddenClusters: [] });
    } else if (papers < minPapers) unseen.add('concepts', tooFew, { minPapers: 1 });
    else return 1;
    return 0;
  });
}

const NO_PAPER_FILTERS: Partial<Filters> = {
  hiddenFiles: [],
  hiddenVenues: [],
  years: null,
  onlyWithCode: false,
  reading: 'all',
  within: null,
};

/** Index of the concept in focus; -1 for none. */
function centreOf(dataset: Dataset, { focus }: Filters): number {
  return focus === null ? -1 : dataset.concepts.findIndex(({ id }) => id === focus.concept);
}

interface Counted {
  readonly together: CoOccurrence;
  /** Index of the concept in focus; -1 for none. */
  readonly centre: number;
}

function* seeLinks(
  filters: Filters,
  concepts: Uint8Array,
  { together, centre }: Counted,
  unseen: Account,
): Generator<void, Pick<Seen, 'links' | 'aside'>> {
  const weighed = weigh(linksAmong(together, concepts), together, filters.weight);
  yield;
  const strong = weighed.filter((link) => {
    const why = linkReason(filters, link, together);
    if (why !== null) unseen.add('links', ...why);
    return why === null;
  });
  yield;
  const kept = new Set(filters.backbone === null ? strong : backbone(strong, filters.backbone));
  // Who asks for the neighbours of a concept wants to see what makes them neighbours.
  for (const link of strong) if (link.a === centre || link.b === centre) kept.add(link);
  const aside = strong.filter((link) => !kept.has(link));
  aside.forEach(() => {
    unseen.add('links', 'outside the backbone', { backbone: null });
  });
  return { links: [...kept].sort(byStrength), aside: aside.sort(byStrength) };
}

/** Why a link between concepts on the map is left out before the backbone; null where it is not. */
export function linkReason(
  filters: Filters,
  link: StrongLink,
  together: CoOccurrence,
): [reason: string, lift: Partial<Filters>] | null {
  const { weight, minLinkPapers, minG2, minStrength } = filters;
  if (link.papers < minLinkPapers)
    return [`in fewer than ${minLinkPapers} papers`, { minLinkPapers: 1 }];
  if (minG2 > 0 && g2(pairCounts(link, together)) < minG2)
    return [`with less evidence than G² ${minG2}`, { minG2: 0 }];
  if (link.strength >= minStrength) return null;
  const { label, least } = weightOf(weight);
  return [`weaker than ${label} ${sayThreshold(minStrength)}`, { minStrength: least }];
}

type Links = Pick<Seen, 'links' | 'aside'>;

interface Around {
  /** Index of the concept in focus; -1 for none. */
  readonly centre: number;
  readonly concepts: Uint8Array;
}

/** Takes from the concepts shown those that are further from the focus than it goes. */
function seeFocus(
  dataset: Dataset,
  { focus }: Filters,
  { centre, concepts, links, aside }: Links & Around,
  unseen: Account,
): void {
  if (focus === null || centre < 0) return;
  let near = new Set([centre]);
  for (let step = 0; step < focus.steps; step++) {
    const next = new Set(near);
    for (const { a, b } of [...links, ...aside]) {
      if (near.has(a)) next.add(b);
      if (near.has(b)) next.add(a);
    }
    near = next;
  }
  const steps = focus.steps === 1 ? '1 step' : `${focus.steps} steps`;
  const reason = `more than ${steps} from “${dataset.concepts[centre]!.label}”`;
  concepts.forEach((shown, i) => {
    if (shown !== 1 || near.has(i)) return;
    concepts[i] = 0;
    unseen.add('concepts', reason, { focus: null });
  });
}

/** Links both ends of which are shown. */
function withEnds({ links, aside }: Links, concepts: Uint8Array): Links {
  const hasEnds = ({ a, b }: StrongLink) => concepts[a] === 1 && concepts[b] === 1;
  return { links: links.filter(hasEnds), aside: aside.filter(hasEnds) };
}

/** Two decimals, or more where a threshold is smaller than they can say. */
function sayThreshold(value: number): string {
  return Math.abs(value) >= 0.01 || value === 0 ? value.toFixed(2) : value.toPrecision(2);
}

function byStrength(p: StrongLink, q: StrongLink): number {
  return p.strength - q.strength || p.a - q.a || p.b - q.b;
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}

/** Whether the reader has narrowed anything beyond the start. */
export function isFiltered(filters: Filters): boolean {
  return !isSameFilter(filters, NO_FILTERS);
}
