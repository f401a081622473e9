// A reader's own terms beside the curated ones: where both speak of a name, the reader's file counts.

import { surfaceKey, surfacesOfConcept } from '../concepts/vocabulary.ts';
import { InputError } from '../input-error.ts';
import { slugOf } from '../slug.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Surface, Vocabulary } from '../concepts/vocabulary.ts';
import type { TermList, VocabularyTerm } from './term.ts';

/** A term and the file that has it. */
interface Given {
  readonly file: string;
  readonly term: VocabularyTerm;
  readonly id: string;
  /** Whether no concept of the curated ones has its name. */
  readonly isNew: boolean;
}

/** The vocabulary while terms are added. */
interface Book {
  readonly concepts: Map<string, Concept>;
  /** Surfaces of each concept. */
  readonly surfaces: Map<string, Surface[]>;
  /** Normal form → concepts that have it among their surfaces. */
  readonly holders: Map<string, Set<string>>;
  /** Normal form of a name of the reader's → the terms that claim it. */
  readonly claims: Map<string, Set<string>>;
  /** Normal form of a term's label → the term. */
  readonly labels: ReadonlyMap<string, string>;
  /** Curated concepts that became part of another. */
  readonly into: Map<string, string>;
}

/**
 * The vocabulary with the terms of files added. A term whose label names a concept already adds to it;
 * a name that the reader gives to a term is taken from whatever had it, and a concept that loses its
 * own label so becomes part of the term. A name of several terms is ambiguous. Stop words name nothing
 * any more.
 * @throws InputError naming file and line: a term given twice, an unknown or circular wider term
 */
export function addVocabulary(vocabulary: Vocabulary, lists: readonly TermList[]): Vocabulary {
  const opened = openBook(vocabulary);
  const given = lists.flatMap(({ file, terms }) => terms.map((term) => settle(opened, file, term)));
  const book = { ...opened, labels: labelsOf(given) };
  for (const each of given) addTerm(book, each);
  for (const each of given) setBroader(book, each);
  for (const each of given) checkCircle(book, each);
  const stopWords = lists.flatMap((list) => list.stopWords.map(({ text }) => surfaceKey(text)));
  return {
    concepts: [...book.concepts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    surfaces: [...book.surfaces.values()].flat(),
    stopWords: [...new Set([...(vocabulary.stopWords ?? []), ...stopWords])].sort(),
  };
}

function openBook({ concepts, surfaces }: Vocabulary): Book {
  const book: Book = {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    ...{
      surfaces: new Map(),
      holders: new Map(),
      claims: new Map(),
      labels: new Map(),
      into: new Map(),
    },
  };
  for (const surface of surfaces) push(book, surface);
  return book;
}

function push(book: Book, surface: Surface): void {
  book.surfaces.set(surface.concept, [...(book.surfaces.get(surface.concept) ?? []), surface]);
  const holders = book.holders.get(surface.key) ?? new Set();
  book.holders.set(surface.key, holders.add(surface.concept));
}

/** The concept that a term is: one of that id or that name alone, or a new one. */
function settle(book: Book, file: string, term: VocabularyTerm): Given {
  const known = conceptNamed(book, term.label);
  return { file, term, id: known ?? slugOf(term.label), isNew: known === null };
}

function conceptNamed(book: Book, label: string): string | null {
  const id = slugOf(label);
  if (book.concepts.has(id)) return id;
  const holders = [...(book.holders.get(surfaceKey(label)) ?? [])];
  return holders.length === 1 ? holders[0]! : null;
}

/** Every term once, by the normal form of its label. @throws InputError for a term given twice */
function labelsOf(given: readonly Given[]): Map<string, string> {
  const [byId, byKey] = [new Map<string, Given>(), new Map<string, Given>()];
  for (const each of given) {
    const key = surfaceKey(each.term.label);
    const before = byId.get(each.id) ?? byKey.get(key);
    if (before) {
      const what = `“${each.term.label}” is given already as “${before.term.label}” in ${before.file}, line ${before.term.line}`;
      throw new InputError(each.file, each.term.line, what, 'Keep one of the two.');
    }
    byId.set(each.id, each);
    byKey.set(key, each);
  }
  return new Map([...byKey].map(([key, { id }]) => [key, id]));
}

function addTerm(book: Book, given: Given): void {
  const { id, term } = given;
  const known = book.concepts.get(id);
  book.concepts.set(id, known ? extended(known, term) : newConcept(id, term));
  const written = { id, label: term.label, acronym: term.acronym, aliases: term.aliases };
  for (const surface of surfacesOfConcept(written)) {
    const isAlias = known !== undefined && known.label !== term.label && surface.rule === 'label';
    addSurface(book, given, isAlias ? { ...surface, rule: 'alias' } : surface);
  }
}

function addSurface(book: Book, given: Given, surface: Surface): void {
  const { key, rule } = surface;
  // What is another term's label names that one.
  if (rule !== 'label' && (book.labels.get(key) ?? given.id) !== given.id) return;
  const own = (book.surfaces.get(given.id) ?? []).find((each) =>
    each.exact ? each.text === surface.text : each.key === key,
  );
  // A name that is known to have several senses keeps them.
  if (own && own.cues !== null) return;
  if (!own) push(book, surface);
  const claimants = (book.claims.get(key) ?? new Set()).add(given.id);
  book.claims.set(key, claimants);
  for (const other of [...(book.holders.get(key) ?? [])])
    if (!claimants.has(other)) takeFrom(book, other, given.id, surface);
  if (claimants.size > 1) for (const id of claimants) makeAmbiguous(book, id, key);
}

/** A name of several terms counts only where the paper has another name of the one meant. */
function makeAmbiguous(book: Book, id: string, key: string): void {
  const own = book.surfaces.get(id) ?? [];
  book.surfaces.set(
    id,
    own.map((each) => (each.key === key ? { ...each, cues: each.cues ?? [] } : each)),
  );
}

function extended(known: Concept, term: VocabularyTerm): Concept {
  const own = new Set([known.label, known.acronym]);
  const names = [...known.aliases, term.label, ...term.aliases];
  return {
    ...known,
    type: term.type ?? known.type,
    acronym: term.acronym ?? known.acronym,
    aliases: [...new Set(names)].filter((name) => !own.has(name)),
    definition: term.definition || known.definition,
  };
}

function newConcept(id: string, { label, acronym, aliases, ...term }: VocabularyTerm): Concept {
  return {
    ...{ id, label, acronym, aliases },
    type: term.type ?? 'method',
    broader: null,
    definition: term.definition,
    discovered: null,
  };
}

/** Takes a name from a concept; one that loses its label so goes with it. */
function takeFrom(book: Book, other: string, id: string, { key, rule }: Surface): void {
  const theirs = book.surfaces.get(other) ?? [];
  const isTheirLabel = theirs.some((each) => each.key === key && each.rule === 'label');
  const kept = theirs.filter((each) => each.key !== key);
  if (isTheirLabel && rule !== 'acronym') fold(book, other, id);
  else book.surfaces.set(other, kept);
  book.holders.get(key)!.delete(other);
}

/** A concept becomes part of another, with all its names. */
function fold(book: Book, from: string, into: string): void {
  const { label, acronym, aliases } = book.concepts.get(from)!;
  const to = book.concepts.get(into)!;
  const names = [...to.aliases, label, ...(acronym === null ? [] : [acronym]), ...aliases];
  book.concepts.set(into, {
    ...to,
    aliases: [...new Set(names)].filter((name) => name !== to.label && name !== to.acronym),
  });
  for (const surface of book.surfaces.get(from) ?? [])
    push(book, { ...surface, concept: into, rule: 'alias' });
  book.surfaces.delete(from);
  book.concepts.delete(from);
  book.into.set(from, into);
  for (const concept of [...book.concepts.values()])
    if (concept.broader === from)
      book.concepts.set(concept.id, { ...concept, broader: concept.id === into ? null : into });
}

function setBroader(book: Book, { id, file, term, isNew }: Given): void {
  const concept = book.concepts.get(id);
  if (term.broader === null || !concept) return;
  const named = slugOf(term.broader);
  const broader = book.into.get(named) ?? conceptNamed(book, term.broader);
  if (broader === null) {
    const what = `“${term.label}”: no term is called “${term.broader}”`;
    throw new InputError(file, term.line, what, 'Name a term of this file or of the vocabulary.');
  }
  book.concepts.set(id, {
    ...concept,
    broader,
    type: term.type ?? (isNew ? book.concepts.get(broader)!.type : concept.type),
  });
}

function checkCircle({ concepts }: Book, { id, file, term }: Given): void {
  const met = new Set([id]);
  for (
    let up = concepts.get(id)?.broader ?? null;
    up !== null;
    up = concepts.get(up)?.broader ?? null
  ) {
    if (met.has(up)) {
      const what = `“${term.label}” is broader than itself`;
      throw new InputError(file, term.line, what, 'Break the circle.');
    }
    met.add(up);
  }
}

/** A vocabulary as a list of terms, to be written; cues and rules of capitals have no place there. */
export function termsOfVocabulary({ concepts }: Vocabulary): TermList {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  const terms = concepts.map(({ label, acronym, aliases, type, broader, definition }) => ({
    ...{ label, acronym, aliases, type, definition, line: 0 },
    broader: broader === null ? null : (labels.get(broader) ?? null),
  }));
  return { file: '', terms, stopWords: [] };
}
