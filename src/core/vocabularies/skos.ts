// SKOS: concepts as triples, whatever they are written in. https://www.w3.org/TR/skos-reference/

import { CONCEPT_TYPES } from '../concepts/concept.ts';
import { InputError } from '../input-error.ts';
import { lineIndex } from '../papers/formats/fields.ts';
import { slugOf } from '../slug.ts';
import { checkLabel, chooseBroader, lineOf } from './term.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { TermList, VocabularyTerm } from './term.ts';

export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Ours, for what SKOS has no word for: kinds of concept, short forms, stop words. */
export const OURS = 'urn:paperloom:';

/** A statement; names are absolute IRIs or those of blank nodes. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** The language of a text, `` for none; null where the object is a name. */
  readonly language: string | null;
}

/** Triples → terms: one for each concept, its label in English where there is one. */
export function termsOfTriples({ name, text }: TextFile, triples: readonly Triple[]): TermList {
  const book = bySubject(triples);
  const subjects = [...book.keys()].filter((subject) => isConcept(book, subject));
  if (subjects.length === 0)
    throw new InputError(name, 0, 'no SKOS concept', 'Give it skos:Concept with skos:prefLabel.');
  const labels = new Map(subjects.map((subject) => [subject, labelOf(book, subject)]));
  const broader = chooseBroader(parentsOf(book, subjects));
  const lineOfLabel = lineBook(text);
  const terms = subjects.map((subject): VocabularyTerm => {
    const line = lineOfLabel(labels.get(subject)!);
    if (labels.get(subject) === '') checkLabel(name, lineOf(text, nameOf(subject)), '');
    const up = broader.get(subject);
    return {
      label: labels.get(subject)!,
      ...namesOf(book, subject, labels.get(subject)!),
      type: typeOf(book, subject),
      broader: up === undefined ? null : (labels.get(up) ?? nameInIri(up)),
      definition: first(book, subject, 'definition') || first(book, subject, 'scopeNote'),
      line,
    };
  });
  const stopWords = valuesOf(book, `${OURS}stop-words`, `${OURS}stop-word`);
  return { file: name, terms, stopWords: stopWords.map((each) => ({ text: each, line: 0 })) };
}

type Book = ReadonlyMap<string, readonly Triple[]>;

function bySubject(triples: readonly Triple[]): Book {
  const book = new Map<string, Triple[]>();
  for (const triple of triples) {
    const own = book.get(triple.subject);
    if (own) own.push(triple);
    else book.set(triple.subject, [triple]);
  }
  return book;
}

function isConcept(book: Book, subject: string): boolean {
  return book.get(subject)!.some(
    ({ predicate, object }) =>
      // A scheme has a label too.
      (predicate === RDF_TYPE && object === `${SKOS}Concept`) ||
      (predicate === `${SKOS}broader` && book.has(subject)),
  );
}

/** Values of a property; texts in English or in no language where there are any, else all. */
function valuesOf(book: Book, subject: string, predicate: string): string[] {
  const all = (book.get(subject) ?? []).filter((triple) => triple.predicate === predicate);
  const near = all.filter(({ language }) => !language || /^en\b/i.test(language));
  return [...new Set((near.length > 0 ? near : all).map(({ object }) => object.trim()))];
}

function first(book: Book, subject: string, property: string): string {
  return valuesOf(book, subject, SKOS + property)[0] ?? '';
}

function labelOf(book: Book, subject: string): string {
  return first(book, subject, 'prefLabel');
}

function namesOf(book: Book, subject: string, label: string) {
  const [acronym = null] = valuesOf(book, subject, `${OURS}acronym`);
  const names = [
    ...valuesOf(book, subject, `${SKOS}prefLabel`),
    ...valuesOf(book, subject, `${SKOS}altLabel`),
    ...valuesOf(book, subject, `${SKOS}hiddenLabel`),
  ];
  const others = [...new Set(names)].filter((name) => name !== label && name !== acronym);
  return { acronym, aliases: others.filter((name) => name !== '') };
}

function typeOf(book: Book, subject: string): VocabularyTerm['type'] {
  const [written] = valuesOf(book, subject, `${OURS}type`);
  return CONCEPT_TYPES.find((type) => type === written) ?? null;
}

/** Wider concepts of each, as said from either side. */
function parentsOf(book: Book, subjects: readonly string[]): Map<string, string[]> {
  const parents = new Map(subjects.map((subject) => [subject, [] as string[]]));
  for (const subject of subjects) {
    for (const { predicate, object, language } of book.get(subject)!) {
      if (language !== null) continue;
      if (predicate === `${SKOS}broader`) parents.get(subject)!.push(object);
      if (predicate === `${SKOS}narrower`) parents.get(object)?.push(subject);
    }
  }
  return parents;
}

/** The line where a text first stands as a whole, in quotes or between tags; 0 where it does not. */
function lineBook(text: string): (label: string) => number {
  const lineAt = lineIndex(text);
  const first = new Map<string, number>();
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|>[^<>\n]+</g)) {
    const whole = found.slice(1, -1);
    if (!first.has(whole)) first.set(whole, index);
  }
  return (label) => {
    const at = first.get(JSON.stringify(label).slice(1, -1)) ?? first.get(label);
    return at === undefined ? 0 : lineAt(at);
  };
}

/** What comes last in an IRI. */
function nameOf(iri: string): string {
  return iri.replace(/^.*[/#:]/, '');
}

/** In words, for a concept that another file defines. */
function nameInIri(iri: string): string {
  return nameOf(iri).replace(/[_-]+/g, ' ');
}

/** A list as statements, in its order. */
export function triplesOf({ terms, stopWords }: TermList): Triple[] {
  const triples: Triple[] = [];
  const say = (subject: string, predicate: string, object: string, isName = false) => {
    triples.push({ subject, predicate, object, language: isName ? null : '' });
  };
  for (const term of terms) {
    const subject = iriOf(term.label);
    say(subject, RDF_TYPE, `${SKOS}Concept`, true);
    say(subject, `${SKOS}prefLabel`, term.label);
    for (const alias of term.aliases) say(subject, `${SKOS}altLabel`, alias);
    if (term.acronym !== null) say(subject, `${SKOS}altLabel`, term.acronym);
    if (term.acronym !== null) say(subject, `${OURS}acronym`, term.acronym);
    if (term.type !== null) say(subject, `${OURS}type`, term.type);
    if (term.broader !== null) say(subject, `${SKOS}broader`, iriOf(term.broader), true);
    if (term.definition !== '') say(subject, `${SKOS}definition`, term.definition);
  }
  for (const { text } of stopWords) say(`${OURS}stop-words`, `${OURS}stop-word`, text);
  return triples;
}

function iriOf(label: string): string {
  return `${OURS}concept:${slugOf(label)}`;
}
