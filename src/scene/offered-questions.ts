// Three example questions found in the corpus: two distant concepts in no common paper that a third one links
// strongly, two large ones that no paper names together, and the concept that rises most; failing these, a
// comparison of two concepts, and the bridges between areas. Concepts count as together where narrower ones are.

import { grouped } from '../core/grouped.ts';
import { datedPapers } from '../core/questions/dated-papers.ts';
import { findTrendsInSteps } from '../core/questions/rising.ts';
import { areKin, findGaps, mayBeChance } from '../core/questions/gaps.ts';
import { papersTogether } from '../core/links/co-occurrence.ts';
import { unitLinks, weigh } from '../core/links/weigh.ts';
import { pathBetween } from '../state/question.ts';
import { conceptsShown, linksPassing } from './asked.ts';
import { countWithNarrower } from './with-narrower.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { CoOccurrence } from '../core/links/co-occurrence.ts';
import type { Share } from '../core/questions/proportions.ts';
import type { ConceptTrend, TrendReport } from '../core/questions/rising.ts';
import type { Question } from '../state/question.ts';
import type { Seen } from './seen.ts';

/** A question and its wording on screen. */
export interface OfferedQuestion {
  readonly text: string;
  readonly question: Question;
}

/** How many questions are offered. */
const MOST = 3;

/** How many of the largest concepts are candidates for a question: readers know them by name. */
const LARGEST = 60;

type Pair = readonly [a: number, b: number];

const found = new WeakMap<Seen, OfferedQuestion[]>();

/** Up to three questions that what is shown can answer; none for an empty map. */
export function offeredQuestions(dataset: Dataset, seen: Seen): OfferedQuestion[] {
  const steps = findQuestions(dataset, seen);
  while (!found.has(seen)) steps.next();
  return found.get(seen)!;
}

/** The questions if they have been found already, else null. */
export function questionsFound(seen: Seen): readonly OfferedQuestion[] | null {
  return found.get(seen) ?? null;
}

/** Finds the questions in steps of a few milliseconds, so that {@link offeredQuestions} returns at once. */
export function* findQuestions(dataset: Dataset, seen: Seen): Generator<void, void> {
  if (found.has(seen)) return;
  const known = conceptsToAskAbout(dataset, seen);
  const near = neighboursOf(seen);
  yield;
  const together = countWithNarrower(dataset, seen, known);
  yield;
  const joined = findDistantPair(dataset, together, known, near);
  yield;
  const parted = findGapPair(dataset, { together, near }, known, joined ?? []);
  yield;
  const named = new Set([...(joined ?? []), ...(parted ?? [])]);
  const papers = datedPapers(dataset, seen.papers);
  const courses = yield* findTrendsInSteps(papers, conceptsShown(seen));
  yield;
  const offered = [
    joined && askAboutDistantPair(dataset, joined),
    parted && askAboutGap(dataset, seen, parted),
    askRising(dataset, courses, named),
    askComparison(dataset, known, near),
    askBridges(dataset, seen),
  ];
  found.set(seen, offered.filter((each) => each !== null).slice(0, MOST));
}

/** Kinds worth asking about; metrics, datasets, tasks and fields are too broad. */
const ASKED_ABOUT: ReadonlySet<string> = new Set(['method', 'architecture', 'theory', 'objective']);

/** Concepts in more than this share of papers are too common to ask about. */
const COMMON = 0.12;

/** Indices of the concepts shown that are candidates, largest first. */
function conceptsToAskAbout({ concepts }: Dataset, { concepts: shown, together }: Seen): number[] {
  const isCommon = (i: number) => together.counts[i]! > Math.max(2, COMMON * together.papers);
  return concepts
    .flatMap(({ type }, i) => (shown[i] === 1 && ASKED_ABOUT.has(type) && !isCommon(i) ? [i] : []))
    .sort((a, b) => together.counts[b]! - together.counts[a]! || a - b)
    .slice(0, LARGEST);
}

type Near = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Strengths (NPMI, in (0, 1]) of the links between concepts shown that are more frequent than by chance, keyed by
 * both ends.
 */
function neighboursOf(seen: Seen): Near {
  const near = new Map<number, Map<number, number>>();
  const add = (a: number, b: number, strength: number) => {
    const own = near.get(a) ?? new Map<number, number>();
    near.set(a, own.set(b, strength));
  };
  for (const { a, b, strength } of unitLinks(
    weigh(linksPassing(seen), seen.together, 'npmi'),
    'npmi',
  )) {
    add(a, b, strength);
    add(b, a, strength);
  }
  return near;
}

/** Two concepts of different areas, far apart, in no common paper, with strong links to a third one. */
function findDistantPair(
  dataset: Dataset,
  together: CoOccurrence,
  known: readonly number[],
  near: Near,
): Pair | null {
  const { concepts, ancestors } = dataset;
  const surprise = (a: number, b: number) => {
    if (concepts[a]!.cluster === concepts[b]!.cluster || papersTogether(together, a, b) > 0)
      return 0;
    const [p, q] = [concepts[a]!, concepts[b]!];
    const size = Math.log(together.counts[a]! * together.counts[b]!);
    return chainBetween(near, a, b) * Math.sqrt(Math.hypot(p.x - q.x, p.y - q.y)) * size;
  };
  return bestPair(known, surprise, areKin([...concepts, ...ancestors]));
}

/** The strength of a chain of links below which it says little about its ends. */
const WEAK_CHAIN = 0.1;

/** The strength of the best chain over one concept; 0 where it is weak, or there is none. */
function chainBetween(near: Near, a: number, b: number): number {
  let most = 0;
  for (const [via, strength] of near.get(a) ?? [])
    most = Math.max(most, strength * (near.get(b)?.get(via) ?? 0));
  return most < WEAK_CHAIN ? 0 : most;
}

function bestPair(
  known: readonly number[],
  value: (a: number, b: number) => number,
  isNone: (a: number, b: number) => boolean,
): Pair | null {
  let [best, most]: [Pair | null, number] = [null, 0];
  known.forEach((b, j) => {
    for (const a of known.slice(0, j)) {
      const worth = isNone(a, b) ? 0 : value(a, b);
      if (worth > most) [best, most] = [[a, b], worth];
    }
  });
  return best;
}

/** Two concepts of different areas in no common paper, which chance hardly explains, with a chain between them. */
function findGapPair(
  { concepts, ancestors }: Dataset,
  { together, near }: { readonly together: CoOccurrence; readonly near: Near },
  known: readonly number[],
  except: readonly number[],
): Pair | null {
  const among = known.filter((i) => !except.includes(i));
  const gaps = findGaps(among, together, [], {
    by: 'chance',
    except: areKin([...concepts, ...ancestors]),
  });
  const gap = gaps.find(
    (each) =>
      each.papers === 0 &&
      !mayBeChance(each) &&
      concepts[each.a]!.cluster !== concepts[each.b]!.cluster &&
      chainBetween(near, each.a, each.b) > 0,
  );
  return gap ? [gap.a, gap.b] : null;
}

function askAboutDistantPair({ concepts }: Dataset, [a, b]: Pair): OfferedQuestion {
  const [p, q] = [concepts[a]!, concepts[b]!];
  const text = `${sentence(nameOf(p))} and ${nameOf(q)} lie far apart, in no paper together. What joins them?`;
  return { text, question: pathBetween(p.id, q.id) };
}

function askAboutGap({ concepts }: Dataset, seen: Seen, [a, b]: Pair): OfferedQuestion {
  const [p, q] = [concepts[a]!, concepts[b]!];
  const [m, n] = [a, b].map((i) => grouped(seen.together.counts[i]!)) as [string, string];
  const text = `${m} papers name ${nameOf(p)}, ${n} ${nameOf(q)}, none names both. What lies between?`;
  return { text, question: pathBetween(p.id, q.id) };
}

/** Asks what else rises, naming the steepest rise that no other question names; null where nothing else does. */
function askRising(
  dataset: Dataset,
  found: TrendReport,
  named: ReadonlySet<number>,
): OfferedQuestion | null {
  const rising = found.trends.filter(({ trend }) => trend === 'rising');
  if (found.windows === null || rising.length < 2) return null;
  const most = rising.find(({ concept }) => !named.has(concept)) ?? rising[0]!;
  const name = sentence(nameOf(dataset.concepts[most.concept]!));
  return {
    text: `${name} ${roseBy(most, found.windows.late[0])}. What else is rising?`,
    question: { kind: 'rising' },
  };
}

function roseBy({ early, late }: ConceptTrend, since: number): string {
  const of = ({ papers, of }: Share) => `${grouped(papers)} of ${grouped(of)}`;
  return `rose from ${of(early)} dated papers before ${since} to ${of(late)} since`;
}

/** Two large, linked concepts with the same broader concept. */
function askComparison(
  { concepts }: Dataset,
  known: readonly number[],
  near: Near,
): OfferedQuestion | null {
  const areAkin = (a: number, b: number) => {
    const above = concepts[a]!.broader;
    return above !== null && above === concepts[b]!.broader && near.get(a)?.has(b) === true;
  };
  const pair = bestPair(
    known,
    (a, b) => Number(areAkin(a, b)),
    () => false,
  );
  if (pair === null) return null;
  const [p, q] = pair.map((i) => concepts[i]!) as [Named, Named];
  const text = `What sets ${nameOf(p)} and ${nameOf(q)} apart?`;
  return { text, question: { kind: 'compare' as const, a: p.id, b: q.id } };
}

function askBridges({ concepts }: Dataset, seen: Seen): OfferedQuestion | null {
  const areas = new Set(conceptsShown(seen).map((i) => concepts[i]!.cluster));
  if (areas.size < 2 || seen.shown.links === 0) return null;
  return { text: 'What holds the areas together?', question: { kind: 'bridges' as const } };
}

type Named = Dataset['concepts'][number];

/** Longest name written in full, in characters; longer ones give way to their acronym. */
const MAX_NAME_LENGTH = 24;

/** The label, or the acronym of a long one. */
function nameOf({ label, acronym }: Named): string {
  return label.length > MAX_NAME_LENGTH && acronym !== null ? acronym : label;
}

/** Capitalised for the start of a sentence, unless its second letter shows that it has capitals of its own. */
function sentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toUpperCase() + name.slice(1) : name;
}
