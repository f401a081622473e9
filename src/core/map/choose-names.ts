// The names of areas out of scored members: the best member of each, or the best two where both are of one subject.

import { ancestorsOf } from '../concepts/ancestors.ts';
import { capitalised, phraseOf, writtenOut } from './area-phrase.ts';
import type { Concept } from '../concepts/concept.ts';

/** The part of a concept that names are made of. */
export type AreaConcept = Pick<
  Concept,
  'id' | 'label' | 'type' | 'acronym' | 'broader' | 'discovered'
>;

/** A member of an area, and how well it names it. */
export interface Candidate {
  readonly concept: AreaConcept;
  readonly score: number;
  readonly papers: number;
  /** Ids of the concepts of its community that it is more strongly linked with than members usually are. */
  readonly linked: ReadonlySet<string>;
}

/** Longest name of two parts that fits a caption, in characters. */
const MAX_LENGTH = 34;

/** Share of the first part's score that a second part of a name needs. */
const EQUAL = 0.7;

/** Papers that both parts need for the link between them to count as evidence of one subject. */
const ENOUGH_PAPERS = 5;

/**
 * A name for each area, unique.
 * @param areas the members of each area, by falling score
 * @param concepts all of the corpus
 */
export function chooseNames(
  areas: readonly (readonly Candidate[])[],
  concepts: readonly AreaConcept[],
): string[] {
  const subjects = subjectsOf(concepts);
  const taken = new Set<string>();
  const named: AreaConcept[] = [];
  return areas.map((scored) => {
    const members = namersOf(scored, named);
    const label = chooseLabel(members, taken, subjects);
    taken.add(label);
    if (members[0]) named.push(members[0].concept);
    return label;
  });
}

/** How concepts are filed under wider ones. */
interface Subjects {
  /** Ids of all that is wider than a concept, as far as the corpus has it. */
  readonly widerThan: (concept: AreaConcept) => ReadonlySet<string>;
  /** Whether it is a field filed under none, as “machine learning”, which holds many subjects. */
  readonly isRoot: (id: string) => boolean;
}

function subjectsOf(concepts: readonly AreaConcept[]): Subjects {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return {
    widerThan: ({ id }) => ancestorsOf(id, (each) => byId.get(each)?.broader ?? null),
    isRoot: (id) => byId.get(id)?.type === 'field' && byId.get(id)?.broader === null,
  };
}

/**
 * The members that may name their area: where one of them does nearly as well as the best, none whose words are those
 * of another area's name with more before them. “Deep neural networks” beside “Neural networks” tells nobody apart.
 */
function namersOf(members: readonly Candidate[], named: readonly AreaConcept[]) {
  const others = members.filter(({ concept }) => !named.some((other) => endAlike(other, concept)));
  const [best, apart] = [members[0]?.score ?? 0, others[0]?.score ?? 0];
  return apart >= EQUAL * best ? others : members;
}

/** Whether one of two labels is the other with words before it. */
function endAlike({ label: a }: AreaConcept, { label: b }: AreaConcept): boolean {
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function chooseLabel(
  members: readonly Candidate[],
  taken: ReadonlySet<string>,
  subjects: Subjects,
): string {
  const [first, ...rest] = members;
  if (first === undefined) return 'Other';
  const name = phraseOf(first.concept);
  const second = rest.find(
    (other) =>
      other.score >= EQUAL * first.score &&
      areDistinct(first.concept, other.concept, subjects) &&
      areOfOneSubject(first, other, subjects) &&
      name.length + writtenOut(other.concept).length + 3 <= MAX_LENGTH,
  );
  const names = members.map(({ concept }) => capitalised(phraseOf(concept)));
  if (second) names.unshift(capitalised(`${name} & ${writtenOut(second.concept)}`));
  return names.find((free) => !taken.has(free)) ?? `${names[0]!} (${taken.size})`;
}

/** Two members that are kinds of the same thing, or that enough papers join. */
function areOfOneSubject(a: Candidate, b: Candidate, subjects: Subjects): boolean {
  const { broader } = a.concept;
  if (broader !== null && broader === b.concept.broader && !subjects.isRoot(broader)) return true;
  return Math.min(a.papers, b.papers) >= ENOUGH_PAPERS && a.linked.has(b.concept.id);
}

/** Two members name an area better than one when neither is the other's kind nor shares its words. */
function areDistinct(a: AreaConcept, b: AreaConcept, subjects: Subjects): boolean {
  if (subjects.widerThan(a).has(b.id) || subjects.widerThan(b).has(a.id)) return false;
  const [p, q] = [wordsOf(a), wordsOf(b)];
  return !p.some((word) => q.some((other) => word === other || isFormOf(word, other)));
}

function wordsOf({ label }: AreaConcept): string[] {
  return label.toLowerCase().split(/[\s-]+/);
}

/** Forms of a word begin alike: “generative”, “generation”; “robust”, “robustness”. */
function isFormOf(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 6);
  return length >= 5 && a.slice(0, length) === b.slice(0, length);
}
