// What passes the reader's filters: papers first, then concepts and links counted from those papers
// alone, and for everything that does not pass, the reason.

import { backbone } from '../core/links/backbone.ts';
import { countInSteps, countTogether, linkCount, linksAmong } from '../core/links/co-occurrence.ts';
import { allAtOnce } from '../core/steps.ts';
import { weigh } from '../core/links/weigh.ts';
import { grouped } from '../core/grouped.ts';
import { isAtStart, NO_YEAR, paperCount, paperYears } from '../core/dataset/dataset.ts';
import { sheetMinimum } from '../core/map/sheet-minimum.ts';
import { spelledOut } from '../core/slug.ts';
import { NO_FILTERS } from '../state/state.ts';
import { markKey } from '../state/mark-key.ts';
import { conceptNamed, papersWithin } from './hierarchy.ts';
import { linkJudge } from './link-judge.ts';
import { hasCode } from '../core/papers/links.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { StrongLink } from '../core/links/weigh.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters, Mark, Reading } from '../state/state.ts';
import type { Why } from './link-judge.ts';

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
  const minPapers = minimumOf(dataset, filters, together);
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

/** Papers a concept needs: as the reader says, as fits the papers left, or as at the start. */
function minimumOf(
  { defaultMinPapers }: Dataset,
  { minPapers }: Filters,
  { counts }: CoOccurrence,
): number {
  return minPapers === 'fit' ? sheetMinimum(counts) : (minPapers ?? defaultMinPapers);
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

/** Rounds after which an engine has made code ready that runs in loops. */
const ROUNDS = 3;

/**
 * Does what a step of the years will, in steps and for nobody: else the first one waits three times as long as
 * those that follow, while its code is made ready.
 */
export function* rehearse(dataset: Dataset): Generator<void, void> {
  const filters: Filters = { ...NO_FILTERS, years: [-Infinity, Infinity] };
  for (let round = 0; round < ROUNDS; round++)
    yield* seeInSteps(dataset, filters, countAll(dataset), []);
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

/** 1 for each concept that passes by itself with counts like these, wherever the focus is. */
export function conceptsSeen(
  dataset: Dataset,
  filters: Filters,
  together: CoOccurrence,
): Uint8Array {
  const minPapers = minimumOf(dataset, filters, together);
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
  { together, concepts }: Pick<Seen, 'together' | 'concepts'>,
  one: ConceptChoice,
): Uint8Array {
  // How far a neighbourhood goes does not depend on the backbone.
  const others = { ...filters, ...LIFTED[one], backbone: null };
  if (isSameFilter({ ...others, backbone: filters.backbone }, filters)) return concepts;
  const centre = centreOf(dataset, others);
  const counted = { together, centre };
  const least = minimumOf(dataset, others, together);
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
export function conceptsAtStart(dataset: Dataset): Uint8Array {
  return Uint8Array.from(dataset.concepts, (concept) => Number(isAtStart(concept, dataset)));
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
  private readonly entries = new Map<Why, { -readonly [K in keyof Unseen]: Unseen[K] }>();

  /** @param why one for each reason: to tell them apart by what they say would take longer than to find them */
  add(what: Unseen['what'], why: Why, count = 1): void {
    const entry = this.entries.get(why);
    if (entry) entry.count += count;
    else this.entries.set(why, { what, reason: why[0], lift: why[1], count });
  }

  list(): Unseen[] {
    return [...this.entries.values()];
  }
}

/** What is to be passed, and why something has not. */
interface Test {
  readonly why: Why;
  readonly fails: (index: number) => boolean;
}

/** 1 for each of so many things that passes all tests; the others are accounted for by the first they fail. */
function passing(
  count: number,
  tests: readonly Test[],
  what: Unseen['what'],
  unseen: Account,
): Uint8Array<ArrayBuffer> {
  const passed = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const failed = firstFailed(tests, i);
    if (failed === null) passed[i] = 1;
    else unseen.add(what, failed.why);
  }
  return passed;
}

function firstFailed(tests: readonly Test[], index: number): Test | null {
  for (const test of tests) if (test.fails(index)) return test;
  return null;
}

/** Only filters that are in force test anything: tens of thousands of papers are asked at every step of one. */
function seePapers(
  dataset: Dataset,
  filters: Filters,
  unseen: Account,
  marks: readonly Mark[],
): Uint8Array<ArrayBuffer> {
  const tests = [...paperTests(dataset, filters), ...readingTests(dataset, filters, marks)];
  return passing(paperCount(dataset), tests, 'papers', unseen);
}

const OUTSIDE: Why = ['outside the years', { years: null }];
const UNDATED: Why = ['without a date', { keepsUndated: true }];

const WHY_MARKED: Readonly<Record<Reading, string>> = {
  all: '',
  unread: 'you have read',
  starred: 'without your star',
};

/** By what the reader has marked. */
function readingTests(
  { papers: { ids } }: Dataset,
  { reading }: Filters,
  marks: readonly Mark[],
): Test[] {
  if (reading === 'all') return [];
  const keys = marks.filter((mark) => (reading === 'unread' ? mark.read : mark.star));
  const marked = new Set(keys.map(({ key }) => key));
  const isMarked = (row: number) => marked.has(markKey({ kind: 'paper', id: ids[row]! }));
  return [
    {
      why: [WHY_MARKED[reading], { reading: 'all' }],
      fails: (row) => isMarked(row) !== (reading === 'starred'),
    },
  ];
}

function outside(dataset: Dataset, id: string): Why {
  const label = conceptNamed(dataset, id)?.label ?? spelledOut(id);
  return [`without “${label}” or a concept below it`, { within: null }];
}

function paperTests(dataset: Dataset, filters: Filters): Test[] {
  const { hiddenFiles, hiddenVenues, onlyWithCode, within } = filters;
  const { sources, links } = dataset.papers;
  const tests: Test[] = [];
  if (within !== null) {
    const rows = papersWithin(dataset, within);
    tests.push({ why: outside(dataset, within), fails: (row) => rows[row] !== 1 });
  }
  if (hiddenFiles.length > 0)
    tests.push({
      why: ['in a source switched off', { hiddenFiles: [] }],
      fails: (row) => sources[row]!.every(([file]) => hiddenFiles.includes(file)),
    });
  if (hiddenVenues.length > 0)
    tests.push({
      why: ['of a venue switched off', { hiddenVenues: [] }],
      fails: (row) => hiddenVenues.includes(venueIndex(dataset, row)),
    });
  if (onlyWithCode)
    tests.push({
      why: ['without code', { onlyWithCode: false }],
      fails: (row) => !hasCode(links[row]!),
    });
  return [...tests, ...yearTests(dataset, filters)];
}

function yearTests(dataset: Dataset, { years: chosen, keepsUndated }: Filters): Test[] {
  if (chosen === null) return [];
  const years = paperYears(dataset);
  const [from, to] = chosen;
  const isOutside = (year: number) => year !== NO_YEAR && (year < from || year > to);
  const outside: Test = { why: OUTSIDE, fails: (row) => isOutside(years[row]!) };
  if (keepsUndated) return [outside];
  return [{ why: UNDATED, fails: (row) => years[row] === NO_YEAR }, outside];
}

function seeConcepts(
  dataset: Dataset,
  filters: Filters,
  minPapers: number,
  { together, centre }: Counted,
  unseen: Account,
): Uint8Array {
  const tests = conceptTests(dataset, filters, minPapers, together);
  // A concept whose neighbours are asked for is wanted, whatever the filters say of it.
  const asked =
    centre < 0
      ? tests
      : tests.map(({ why, fails }) => ({ why, fails: (i: number) => i !== centre && fails(i) }));
  return passing(dataset.concepts.length, asked, 'concepts', unseen);
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
  // Of two corpora compared a concept needs at the start what it needs in its own.
  const least = (i: number) =>
    filters.minPapers === null ? (concepts[i]!.minPapers ?? minPapers) : minPapers;
  const isOfTwo = filters.minPapers === null && concepts[0]?.minPapers !== undefined;
  const tooFew = isOfTwo
    ? 'in too few papers of either corpus'
    : `in fewer than ${grouped(minPapers)} papers`;
  test(true, [tooFew, { minPapers: 1 }], (i) => counts[i]! < least(i));
  return tests;
}

const NO_PAPER_FILTERS: Partial<Filters> = {
  hiddenFiles: [],
  hiddenVenues: [],
  years: null,
  keepsUndated: false,
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
  const judge = linkJudge(filters, together);
  // Judged as the three numbers they are: of tens of thousands some hundreds pass.
  const passed = linksAmong(together, concepts, (a, b, both) => {
    const why = judge(a, b, both);
    if (why !== null) unseen.add('links', why);
    return why === null;
  });
  yield;
  const strong = weigh(passed, together, filters.weight);
  yield;
  const kept = new Set(filters.backbone === null ? strong : backbone(strong, filters.backbone));
  // Who asks for the neighbours of a concept wants to see what makes them neighbours.
  for (const link of strong) if (link.a === centre || link.b === centre) kept.add(link);
  const aside = strong.filter((link) => !kept.has(link));
  if (aside.length > 0) unseen.add('links', OUT_OF_BACKBONE, aside.length);
  return { links: [...kept].sort(byStrength), aside: aside.sort(byStrength) };
}

const OUT_OF_BACKBONE: Why = ['outside the backbone', { backbone: null }];

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

/** Links both ends of which are shown. */
function withEnds({ links, aside }: Links, concepts: Uint8Array): Links {
  const hasEnds = ({ a, b }: StrongLink) => concepts[a] === 1 && concepts[b] === 1;
  return { links: links.filter(hasEnds), aside: aside.filter(hasEnds) };
}

function byStrength(p: StrongLink, q: StrongLink): number {
  return p.strength - q.strength || p.a - q.a || p.b - q.b;
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}

/** Whether the reader has narrowed anything beyond the start. */
export function isFiltered(filters: Filters): boolean {
  // Without years nothing undated is left out.
  const keepsUndated = filters.years !== null && filters.keepsUndated;
  return !isSameFilter({ ...filters, keepsUndated }, NO_FILTERS);
}
