// A reader's own terms added to the curated vocabulary: where both define a name, the reader's file wins.

import { ancestorsOf } from '../concepts/ancestors.ts';
import { withNames } from '../concepts/with-names.ts';
import { surfaceKey, surfacesOfConcept } from '../concepts/vocabulary.ts';
import { slugOf } from '../slug.ts';
import { TermError } from './term.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Surface, Vocabulary } from '../concepts/vocabulary.ts';
import type { TermList, VocabularyTerm } from './term.ts';

/** A term, its file, and the concept it resolves to. */
interface ResolvedTerm {
  readonly file: string;
  readonly term: VocabularyTerm;
  readonly id: string;
  /** Whether no curated concept has its name. */
  readonly isNew: boolean;
}

/** The vocabulary while terms are added. */
interface VocabularyDraft {
  readonly concepts: Map<string, Concept>;
  /** Surfaces of each concept. */
  readonly surfaces: Map<string, Surface[]>;
  /** Normal form → concepts with a surface of that form. */
  readonly holders: Map<string, Set<string>>;
  /** Normal form of a reader's name → the terms that claim it. */
  readonly claims: Map<string, Set<string>>;
  /** Normal form of a term's label → the term. */
  readonly labels: ReadonlyMap<string, string>;
  /** Curated concepts that were merged into another. */
  readonly into: Map<string, string>;
}

/**
 * The vocabulary with the terms of files added. A term whose label already names a concept extends that concept;
 * other concepts lose a name that the reader gives to a term, and a concept that loses its label in this way is
 * merged into the term. A name of several terms is ambiguous. Stop words name nothing any more.
 * @throws TermError naming file and line: a repeated term, an unknown or circular broader term
 */
export function addVocabulary(vocabulary: Vocabulary, lists: readonly TermList[]): Vocabulary {
  const opened = draftOf(vocabulary);
  const given = lists.flatMap(({ file, terms }) =>
    terms.map((term) => resolveTerm(opened, file, term)),
  );
  const draft = { ...opened, labels: labelsOf(given) };
  for (const each of given) addTerm(draft, each);
  for (const each of given) setBroader(draft, each);
  for (const each of given) checkCircle(draft, each);
  const stopWords = lists.flatMap((list) => list.stopWords.map(({ text }) => surfaceKey(text)));
  return {
    concepts: [...draft.concepts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    surfaces: [...draft.surfaces.values()].flat(),
    stopWords: [...new Set([...(vocabulary.stopWords ?? []), ...stopWords])].sort(),
  };
}

function draftOf({ concepts, surfaces }: Vocabulary): VocabularyDraft {
  const draft: VocabularyDraft = {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    surfaces: new Map(),
    holders: new Map(),
    claims: new Map(),
    labels: new Map(),
    into: new Map(),
  };
  for (const surface of surfaces) push(draft, surface);
  return draft;
}

function push(draft: VocabularyDraft, surface: Surface): void {
  draft.surfaces.set(surface.concept, [...(draft.surfaces.get(surface.concept) ?? []), surface]);
  const holders = draft.holders.get(surface.key) ?? new Set();
  draft.holders.set(surface.key, holders.add(surface.concept));
}

/** Resolves a term to the concept with its id, or the only one with its name, or a new one. */
function resolveTerm(draft: VocabularyDraft, file: string, term: VocabularyTerm): ResolvedTerm {
  const known = conceptNamed(draft, term.label);
  return { file, term, id: known ?? slugOf(term.label), isNew: known === null };
}

function conceptNamed(draft: VocabularyDraft, label: string): string | null {
  const id = slugOf(label);
  if (draft.concepts.has(id)) return id;
  const holders = [...(draft.holders.get(surfaceKey(label)) ?? [])];
  return holders.length === 1 ? holders[0]! : null;
}

/** Normal form of each label → the term's id. @throws TermError for a repeated term */
function labelsOf(given: readonly ResolvedTerm[]): Map<string, string> {
  const [byId, byKey] = [new Map<string, ResolvedTerm>(), new Map<string, ResolvedTerm>()];
  for (const each of given) {
    const key = surfaceKey(each.term.label);
    const before = byId.get(each.id) ?? byKey.get(key);
    if (before) {
      const what = `“${each.term.label}” is given already as “${before.term.label}” in ${before.file}, line ${before.term.line}`;
      throw new TermError(each.file, each.term, what, 'Keep one of the two.');
    }
    byId.set(each.id, each);
    byKey.set(key, each);
  }
  return new Map([...byKey].map(([key, { id }]) => [key, id]));
}

function addTerm(draft: VocabularyDraft, given: ResolvedTerm): void {
  const { id, term } = given;
  const known = draft.concepts.get(id);
  draft.concepts.set(id, known ? extended(known, term) : newConcept(id, term));
  const written = { id, label: term.label, acronym: term.acronym, aliases: term.aliases };
  for (const surface of surfacesOfConcept(written)) {
    const isAlias = known !== undefined && known.label !== term.label && surface.rule === 'label';
    addSurface(draft, given, isAlias ? { ...surface, rule: 'alias' } : surface);
  }
}

function addSurface(draft: VocabularyDraft, given: ResolvedTerm, surface: Surface): void {
  const { key, rule } = surface;
  // The label of another term names that one.
  if (rule !== 'label' && (draft.labels.get(key) ?? given.id) !== given.id) return;
  const own = (draft.surfaces.get(given.id) ?? []).find((each) =>
    each.exact ? each.text === surface.text : each.key === key,
  );
  // A name with several known senses keeps them.
  if (own && own.cues !== null) return;
  if (!own) push(draft, surface);
  const claimants = (draft.claims.get(key) ?? new Set()).add(given.id);
  draft.claims.set(key, claimants);
  for (const other of [...(draft.holders.get(key) ?? [])])
    if (!claimants.has(other)) takeFrom(draft, other, given.id, surface);
  if (claimants.size > 1) for (const id of claimants) makeAmbiguous(draft, id, key);
}

/** A name of several terms counts only in papers with another name of the one meant. */
function makeAmbiguous(draft: VocabularyDraft, id: string, key: string): void {
  const own = draft.surfaces.get(id) ?? [];
  draft.surfaces.set(
    id,
    own.map((each) => (each.key === key ? { ...each, cues: each.cues ?? [] } : each)),
  );
}

function extended(known: Concept, term: VocabularyTerm): Concept {
  const concept = {
    ...known,
    type: term.type ?? known.type,
    acronym: term.acronym ?? known.acronym,
    definition: term.definition || known.definition,
  };
  return withNames(concept, [known.acronym, term.label, ...term.aliases]);
}

function newConcept(id: string, { label, acronym, aliases, ...term }: VocabularyTerm): Concept {
  return {
    id,
    label,
    acronym,
    aliases,
    type: term.type ?? 'method',
    broader: null,
    definition: term.definition,
    discovered: null,
  };
}

/** Removes a name from a concept; a concept that loses its label in this way is merged into the term. */
function takeFrom(draft: VocabularyDraft, other: string, id: string, { key, rule }: Surface): void {
  const theirs = draft.surfaces.get(other) ?? [];
  const isTheirLabel = theirs.some((each) => each.key === key && each.rule === 'label');
  const kept = theirs.filter((each) => each.key !== key);
  if (isTheirLabel && rule !== 'acronym') mergeInto(draft, other, id);
  else {
    draft.surfaces.set(other, kept);
    draft.concepts.set(other, withoutName(draft.concepts.get(other)!, key));
  }
  draft.holders.get(key)!.delete(other);
}

function withoutName(concept: Concept, key: string): Concept {
  const isOther = (name: string) => surfaceKey(name) !== key;
  const { acronym, aliases } = concept;
  return {
    ...concept,
    acronym: acronym !== null && isOther(acronym) ? acronym : null,
    aliases: aliases.filter(isOther),
  };
}

/** Merges a concept into another, with all its names. */
function mergeInto(draft: VocabularyDraft, from: string, into: string): void {
  const { label, acronym, aliases } = draft.concepts.get(from)!;
  const to = draft.concepts.get(into)!;
  draft.concepts.set(into, withNames(to, [label, acronym, ...aliases]));
  for (const surface of draft.surfaces.get(from) ?? [])
    push(draft, { ...surface, concept: into, rule: 'alias' });
  draft.surfaces.delete(from);
  draft.concepts.delete(from);
  draft.into.set(from, into);
  for (const concept of [...draft.concepts.values()])
    if (concept.broader === from)
      draft.concepts.set(concept.id, { ...concept, broader: concept.id === into ? null : into });
}

function setBroader(draft: VocabularyDraft, { id, file, term, isNew }: ResolvedTerm): void {
  const concept = draft.concepts.get(id);
  if (term.broader === null || !concept) return;
  const named = slugOf(term.broader);
  const broader = draft.into.get(named) ?? conceptNamed(draft, term.broader);
  if (broader === null) {
    const what = `“${term.label}”: no term is called “${term.broader}”`;
    throw new TermError(file, term, what, 'Name a term of this file or of the vocabulary.');
  }
  draft.concepts.set(id, {
    ...concept,
    broader,
    type: term.type ?? (isNew ? draft.concepts.get(broader)!.type : concept.type),
  });
}

function checkCircle({ concepts }: VocabularyDraft, { id, file, term }: ResolvedTerm): void {
  if (!ancestorsOf(id, (each) => concepts.get(each)?.broader ?? null).has(id)) return;
  const what = `“${term.label}” is broader than itself`;
  throw new TermError(file, term, what, 'Break the circle.');
}

/** A vocabulary as a list of terms for writing; cues and case rules are not included. */
export function termsOfVocabulary({ concepts }: Vocabulary): TermList {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  const terms = concepts.map(({ label, acronym, aliases, type, broader, definition }) => ({
    label,
    acronym,
    aliases,
    type,
    definition,
    line: 0,
    broader: broader === null ? null : (labels.get(broader) ?? null),
  }));
  return { file: '', terms, stopWords: [] };
}
