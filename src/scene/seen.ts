// What passes the reader's filters: papers first, then concepts and links counted from those papers
// alone, and for everything that does not pass, the reason.

import { countTogether, linkStrength } from '../core/links/co-occurrence.ts';
import { paperCount, paperYear } from '../core/dataset/dataset.ts';
import { NO_FILTERS } from '../state/state.ts';
import { hasCode } from '../core/papers/links.ts';
import type { CoOccurrence, Link } from '../core/links/co-occurrence.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Filters } from '../state/state.ts';

/** Why something of the dataset is not on the map. */
export interface Unseen {
  readonly what: 'concepts' | 'links' | 'papers';
  readonly count: number;
  readonly reason: string;
  /** The change of filters that shows it. */
  readonly lift: Partial<Filters>;
}

/** A link and its NPMI. */
export interface StrongLink extends Link {
  readonly strength: number;
}

/** What the filters leave. */
export interface Seen {
  /** 1 for each paper row that counts. */
  readonly papers: Uint8Array;
  /** Counts among those papers. */
  readonly together: CoOccurrence;
  /** 1 for each concept shown. */
  readonly concepts: Uint8Array;
  /** Links shown, strongest last, so that they are drawn on top. */
  readonly links: readonly StrongLink[];
  readonly minPapers: number;
  readonly unseen: readonly Unseen[];
  readonly shown: { readonly papers: number; readonly concepts: number; readonly links: number };
  readonly total: { readonly papers: number; readonly concepts: number; readonly links: number };
}

/** Applies filters to a dataset. */
export function see(dataset: Dataset, filters: Filters): Seen {
  const unseen = new Account();
  const papers = seePapers(dataset, filters, unseen);
  const conceptCount = dataset.concepts.length;
  const all = countAll(dataset);
  const isWhole = papers.every((kept) => kept === 1);
  const together = isWhole
    ? all
    : countTogether(dataset.postings, conceptCount, (row) => papers[row] === 1);
  const minPapers = filters.minPapers ?? dataset.defaultMinPapers;
  const concepts = seeConcepts(dataset, filters, minPapers, together, unseen);
  const links = seeLinks(filters, concepts, together, unseen);
  return {
    papers,
    together,
    concepts,
    links,
    minPapers,
    unseen: unseen.list(),
    shown: { papers: together.papers, concepts: sum(concepts), links: links.length },
    total: { papers: paperCount(dataset), concepts: conceptCount, links: all.links.length },
  };
}

const wholeCounts = new WeakMap<Dataset, CoOccurrence>();

/** Counts over the whole corpus; a dataset never changes, so they are counted once. */
export function countAll(dataset: Dataset): CoOccurrence {
  let counts = wholeCounts.get(dataset);
  if (!counts)
    wholeCounts.set(dataset, (counts = countTogether(dataset.postings, dataset.concepts.length)));
  return counts;
}

/** Counts reasons in the order in which they are first met. */
class Account {
  private readonly entries = new Map<string, { -readonly [K in keyof Unseen]: Unseen[K] }>();

  add(what: Unseen['what'], reason: string, lift: Partial<Filters>): void {
    const key = `${what} ${reason}`;
    const entry = this.entries.get(key);
    if (entry) entry.count++;
    else this.entries.set(key, { what, reason, lift, count: 1 });
  }

  list(): Unseen[] {
    return [...this.entries.values()];
  }
}

function seePapers(dataset: Dataset, filters: Filters, unseen: Account): Uint8Array {
  const seen = new Uint8Array(paperCount(dataset));
  for (let row = 0; row < seen.length; row++) {
    const why = paperReason(dataset, filters, row);
    if (why === null) seen[row] = 1;
    else unseen.add('papers', ...why);
  }
  return seen;
}

function paperReason(
  dataset: Dataset,
  filters: Filters,
  row: number,
): [string, Partial<Filters>] | null {
  const { hiddenFiles, years, onlyWithCode } = filters;
  const { sources, links } = dataset.papers;
  if (hiddenFiles.length > 0 && sources[row]!.every(([file]) => hiddenFiles.includes(file))) {
    return ['in a source switched off', { hiddenFiles: [] }];
  }
  if (onlyWithCode && !hasCode(links[row]!)) return ['without code', { onlyWithCode: false }];
  if (years === null) return null;
  const year = paperYear(dataset, row);
  if (year === null) return ['without a date', { years: null }];
  return year < years[0] || year > years[1] ? ['outside the years', { years: null }] : null;
}

function seeConcepts(
  dataset: Dataset,
  filters: Filters,
  minPapers: number,
  { counts }: CoOccurrence,
  unseen: Account,
): Uint8Array {
  const { hiddenTypes, hiddenClusters } = filters;
  return Uint8Array.from(dataset.concepts, (concept, i) => {
    const papers = counts[i]!;
    if (papers === 0) unseen.add('concepts', 'in none of these papers', NO_PAPER_FILTERS);
    else if (hiddenTypes.includes(concept.type))
      unseen.add('concepts', 'of a kind switched off', { hiddenTypes: [] });
    else if (hiddenClusters.includes(concept.cluster)) {
      unseen.add('concepts', 'in an area switched off', { hiddenClusters: [] });
    } else if (papers < minPapers)
      unseen.add('concepts', `in fewer than ${minPapers} papers`, { minPapers: 1 });
    else return 1;
    return 0;
  });
}

const NO_PAPER_FILTERS: Partial<Filters> = { hiddenFiles: [], years: null, onlyWithCode: false };

function seeLinks(
  filters: Filters,
  concepts: Uint8Array,
  together: CoOccurrence,
  unseen: Account,
): Seen['links'] {
  const { minLinkPapers, minStrength } = filters;
  const links: StrongLink[] = [];
  for (const link of together.links) {
    const strength = linkStrength(link, together);
    if (concepts[link.a] !== 1 || concepts[link.b] !== 1) continue;
    if (link.papers < minLinkPapers) {
      unseen.add('links', `in fewer than ${minLinkPapers} papers`, { minLinkPapers: 1 });
    } else if (strength < minStrength) {
      unseen.add('links', `weaker than NPMI ${minStrength.toFixed(2)}`, { minStrength: -1 });
    } else links.push({ ...link, strength });
  }
  return links.sort((p, q) => p.strength - q.strength || p.a - q.a || p.b - q.b);
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}

/** Whether the reader has narrowed anything beyond the start. */
export function isFiltered(filters: Filters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
}
