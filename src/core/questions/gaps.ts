// Gaps: pairs of concepts that occur together in no papers, or in far fewer than expected. Expected either by
// chance (both are common: c_i c_j / N) or by common neighbours, the “company” (L. A. Adamic & E. Adar, Friends
// and neighbors on the Web, 2003).

import { isWiderEitherWay } from '../concepts/ancestors.ts';
import { log } from '../elementary.ts';
import { expectedCount } from '../links/weights.ts';
import { falseDiscoveryRates, poissonAtMost } from './proportions.ts';
import { byStrength, neighboursOf } from './neighbours.ts';
import { papersTogether } from '../links/co-occurrence.ts';
import type { Concept } from '../concepts/concept.ts';
import type { PostingColumns } from '../dataset/dataset.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { UnitLink } from '../links/weigh.ts';
import type { Neighbour } from './neighbours.ts';

/** A pair of concepts (a < b, indices) that occur together less than expected. */
export interface Gap {
  readonly a: number;
  readonly b: number;
  /** Papers with both. */
  readonly papers: number;
  /** Papers with both that are expected by chance. */
  readonly expected: number;
  /** Probability of so few by chance (Poisson with the expected mean), in [0, 1]. */
  readonly chance: number;
  /**
   * The same corrected for the number of pairs looked at, all of which {@link LEAST_EXPECTED} or more papers are
   * expected of: to call the gaps up to here findings makes this the expected share of chance among them, at most.
   */
  readonly rate: number;
  /** Common neighbours, by contribution to `company`, greatest first. */
  readonly common: readonly number[];
  /** Adamic–Adar index over the common neighbours, weighted by the weaker of the two links; ≥ 0. */
  readonly company: number;
}

/**
 * Papers with both that chance alone must give for their absence to say anything: where one is expected, about
 * every third pair has none by chance.
 */
export const LEAST_EXPECTED = 1;

/** Above this {@link Gap.chance}, so few papers together say nothing by themselves. */
const LIKELY = 0.1;

/** Whether chance alone may well explain a gap. */
export function mayBeChance({ chance }: Pick<Gap, 'chance'>): boolean {
  return chance > LIKELY;
}

/** What to rank by: the least likely by chance first, or the most company first. */
export type GapOrder = 'chance' | 'company';

export interface GapOptions {
  /** 'company' by default. */
  readonly by?: GapOrder;
  /** Limit of gaps; 30 by default. */
  readonly most?: number;
  /** Pairs to leave out, such as {@link areKin}. */
  readonly except?: (a: number, b: number) => boolean;
}

/**
 * The gaps among some concepts: pairs with at most half the papers expected, where {@link LEAST_EXPECTED} or
 * more are; by company, only with two or more common neighbours. Those that {@link mayBeChance} come last.
 * @param concepts indices among which to look: those on the map
 * @param together counts of these; also with what is narrower than each, so that no gap is claimed where such
 *   concepts meet
 * @param links the links by which concepts are neighbours
 */
export function findGaps(
  concepts: readonly number[],
  together: CoOccurrence,
  links: readonly UnitLink[],
  { by = 'company', most = 30, except = () => false }: GapOptions = {},
): Gap[] {
  const around = neighboursOf(links);
  const company = findCompany(concepts, around);
  const rates = ratesOf(pairsOf(concepts, together), together, except);
  const gapOf = (a: number, b: number): Gap => {
    const papers = papersTogether(together, a, b);
    const expected = expectedOf(a, b, together);
    const shared = company.get(keyOf(a, b)) ?? [];
    const sum = shared.reduce((total, { strength }) => total + strength, 0);
    const common = shared.sort(byStrength).map(({ concept }) => concept);
    const chance = poissonAtMost(papers, expected);
    const rate = rates.get(keyOf(a, b)) ?? 1;
    return { a, b, papers, expected, chance, rate, common, company: sum };
  };
  const pairs = by === 'company' ? [...company.keys()].map(pairOf) : pairsOf(concepts, together);
  return pairs
    .filter(([a, b]) => !except(a, b))
    .map(([a, b]) => gapOf(a, b))
    .filter(({ papers, expected }) => expected >= LEAST_EXPECTED && papers <= expected / 2)
    .filter(({ common }) => by === 'chance' || common.length > 1)
    .sort(by === 'company' ? byCompany : byChance)
    .slice(0, most);
}

/** Papers with both of two concepts that chance gives. */
function expectedOf(a: number, b: number, { counts, papers }: CoOccurrence): number {
  return expectedCount({ both: 0, a: counts[a]!, b: counts[b]!, papers });
}

/** The {@link Gap.rate} of each pair, by its key. */
function ratesOf(
  pairs: readonly (readonly [number, number])[],
  together: CoOccurrence,
  except: (a: number, b: number) => boolean,
): Map<string, number> {
  const tested = pairs.filter(([a, b]) => !except(a, b));
  const rates = falseDiscoveryRates(
    tested.map(([a, b]) => {
      const expected = expectedOf(a, b, together);
      const papers = papersTogether(together, a, b);
      // Nothing is missing where chance is reached.
      return papers >= expected ? 1 : poissonAtMost(papers, expected);
    }),
  );
  return new Map(tested.map(([a, b], i) => [keyOf(a, b), rates[i]!]));
}

/** For `except`: whether one of two concepts is broader than the other, directly or not, or by its name. */
export function areKin(
  concepts: readonly Pick<Concept, 'id' | 'label' | 'broader'>[],
): (a: number, b: number) => boolean {
  const isWider = isWiderEitherWay(concepts);
  const endsIn = (a: number, b: number) => endsInName(concepts[a]!.label, concepts[b]!.label);
  return (a, b) => isWider(a, b) || endsIn(a, b) || endsIn(b, a);
}

/**
 * Whether a label is another one with words before it: English names end in their head, so that stochastic gradient
 * descent is a gradient descent whatever its broader concept is.
 */
function endsInName(label: string, name: string): boolean {
  return label.toLowerCase().endsWith(` ${name.toLowerCase()}`);
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

function pairOf(key: string): [number, number] {
  const [a, b] = key.split('~');
  return [Number(a), Number(b)];
}

/** The pairs with one paper or more expected; pairs of rare concepts are never visited. */
function pairsOf(concepts: readonly number[], together: CoOccurrence) {
  const { counts } = together;
  const common = [...concepts].sort((a, b) => counts[b]! - counts[a]! || a - b);
  const pairs: [number, number][] = [];
  for (let i = 0; i < common.length; i++) {
    for (let j = i + 1; j < common.length; j++) {
      const [a, b] = [common[i]!, common[j]!];
      if (expectedOf(a, b, together) < LEAST_EXPECTED) break;
      pairs.push(a < b ? [a, b] : [b, a]);
    }
  }
  return pairs;
}

/** The contribution of each common neighbour of a pair: rare neighbours say more. */
function findCompany(
  concepts: readonly number[],
  around: ReadonlyMap<number, readonly Neighbour[]>,
): Map<string, Neighbour[]> {
  const wanted = new Set(concepts);
  const company = new Map<string, Neighbour[]>();
  for (const [concept, neighbours] of around) {
    const own = neighbours.filter((n) => wanted.has(n.concept));
    own.forEach((p, i) => {
      for (const q of own.slice(i + 1)) {
        const strength = Math.min(p.strength, q.strength) / log(neighbours.length);
        const key = keyOf(p.concept, q.concept);
        const known = company.get(key);
        if (known) known.push({ concept, strength });
        else company.set(key, [{ concept, strength }]);
      }
    });
  }
  return company;
}

function byCompany(p: Gap, q: Gap): number {
  return (
    Number(mayBeChance(p)) - Number(mayBeChance(q)) ||
    q.company - p.company ||
    p.a - q.a ||
    p.b - q.b
  );
}

function byChance(p: Gap, q: Gap): number {
  return p.chance - q.chance || q.expected - p.expected || p.a - q.a || p.b - q.b;
}

/** Papers on the two sides of a gap, those with most of the common neighbours first, then by row. */
export interface GapPapers {
  /** Papers with a and a common neighbour, without b. */
  readonly ofA: readonly GapPaper[];
  readonly ofB: readonly GapPaper[];
}

/** A paper on one side, and which of the common neighbours it has (indices, ascending). */
export interface GapPaper {
  readonly row: number;
  readonly common: readonly number[];
}

/** Papers to read first to fill a gap; at most `most` a side. */
export function papersOfGap(
  postings: PostingColumns,
  { a, b, common }: Gap,
  keep: (row: number) => boolean = () => true,
  most = 5,
): GapPapers {
  const wanted = new Set(common);
  const sides: Record<'ofA' | 'ofB', GapPaper[]> = { ofA: [], ofB: [] };
  for (let row = 0; row + 1 < postings.offsets.length; row++) {
    if (!keep(row)) continue;
    const own = [...postings.concepts.subarray(postings.offsets[row], postings.offsets[row + 1])];
    const has = own.filter((concept) => wanted.has(concept));
    if (has.length === 0 || own.includes(a) === own.includes(b)) continue;
    sides[own.includes(a) ? 'ofA' : 'ofB'].push({ row, common: has });
  }
  const first = (papers: GapPaper[]) =>
    papers.sort((p, q) => q.common.length - p.common.length || p.row - q.row).slice(0, most);
  return { ofA: first(sides.ofA), ofB: first(sides.ofB) };
}
