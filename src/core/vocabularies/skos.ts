// SKOS: concepts as triples, independent of the serialisation. https://www.w3.org/TR/skos-reference/

import { CONCEPT_TYPES } from '../concepts/concept.ts';
import { InputError } from '../input-error.ts';
import { lineIndex } from '../papers/formats/fields.ts';
import { slugOf } from '../slug.ts';
import { checkLabel, chooseBroader, lineOf } from './term.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { TermList, VocabularyTerm } from './term.ts';

export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Our namespace, for what SKOS lacks: kinds of concept, acronyms, stop words. */
export const PAPERLOOM = 'urn:paperloom:';

/** A statement; names are absolute IRIs or blank nodes. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** The language of a literal, `` for none; null where the object is a name. */
  readonly language: string | null;
}

/** Triples → terms: one for each concept, with its English label where there is one. */
export function termsOfTriples({ name, text }: TextFile, triples: readonly Triple[]): TermList {
  const graph = bySubject(triples);
  const subjects = [...graph.keys()].filter((subject) => isConcept(graph, subject));
  if (subjects.length === 0)
    throw new InputError(name, 0, 'no SKOS concept', 'Give it skos:Concept with skos:prefLabel.');
  const labels = new Map(subjects.map((subject) => [subject, labelOf(graph, subject)]));
  const broader = chooseBroader(parentsOf(graph, subjects));
  const lineOfLabel = lineFinder(text);
  const terms = subjects.map((subject): VocabularyTerm => {
    const line = lineOfLabel(labels.get(subject)!);
    if (labels.get(subject) === '') checkLabel(name, lineOf(text, nameOf(subject)), '');
    const up = broader.get(subject);
    return {
      label: labels.get(subject)!,
      ...namesOf(graph, subject, labels.get(subject)!),
      type: typeOf(graph, subject),
      broader: up === undefined ? null : (labels.get(up) ?? nameInIri(up)),
      definition: first(graph, subject, 'definition') || first(graph, subject, 'scopeNote'),
      line,
    };
  });
  const stopWords = valuesOf(graph, `${PAPERLOOM}stop-words`, `${PAPERLOOM}stop-word`);
  return { file: name, terms, stopWords: stopWords.map((each) => ({ text: each, line: 0 })) };
}

type Graph = ReadonlyMap<string, readonly Triple[]>;

function bySubject(triples: readonly Triple[]): Graph {
  const graph = new Map<string, Triple[]>();
  for (const triple of triples) {
    const own = graph.get(triple.subject);
    if (own) own.push(triple);
    else graph.set(triple.subject, [triple]);
  }
  return graph;
}

function isConcept(graph: Graph, subject: string): boolean {
  return graph.get(subject)!.some(
    ({ predicate, object }) =>
      // A concept scheme has a label too.
      (predicate === RDF_TYPE && object === `${SKOS}Concept`) ||
      (predicate === `${SKOS}broader` && graph.has(subject)),
  );
}

/** Values of a property: texts in English or without language where there are any, else all. */
function valuesOf(graph: Graph, subject: string, predicate: string): string[] {
  const all = (graph.get(subject) ?? []).filter((triple) => triple.predicate === predicate);
  const near = all.filter(({ language }) => !language || /^en\b/i.test(language));
  return [...new Set((near.length > 0 ? near : all).map(({ object }) => object.trim()))];
}

function first(graph: Graph, subject: string, property: string): string {
  return valuesOf(graph, subject, SKOS + property)[0] ?? '';
}

function labelOf(graph: Graph, subject: string): string {
  return first(graph, subject, 'prefLabel');
}

function namesOf(graph: Graph, subject: string, label: string) {
  const [acronym = null] = valuesOf(graph, subject, `${PAPERLOOM}acronym`);
  const names = [
    ...valuesOf(graph, subject, `${SKOS}prefLabel`),
    ...valuesOf(graph, subject, `${SKOS}altLabel`),
    ...valuesOf(graph, subject, `${SKOS}hiddenLabel`),
  ];
  const others = [...new Set(names)].filter((name) => name !== label && name !== acronym);
  return { acronym, aliases: others.filter((name) => name !== '') };
}

function typeOf(graph: Graph, subject: string): VocabularyTerm['type'] {
  const [written] = valuesOf(graph, subject, `${PAPERLOOM}type`);
  return CONCEPT_TYPES.find((type) => type === written) ?? null;
}

/** Broader concepts of each, stated in either direction. */
function parentsOf(graph: Graph, subjects: readonly string[]): Map<string, string[]> {
  const parents = new Map(subjects.map((subject) => [subject, [] as string[]]));
  for (const subject of subjects) {
    for (const { predicate, object, language } of graph.get(subject)!) {
      if (language !== null) continue;
      if (predicate === `${SKOS}broader`) parents.get(subject)!.push(object);
      if (predicate === `${SKOS}narrower`) parents.get(object)?.push(subject);
    }
  }
  return parents;
}

/** Returns a lookup of the line where a text first occurs as a whole, in quotes or between tags; 0 where it does not. */
function lineFinder(text: string): (label: string) => number {
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

/** The last segment of an IRI. */
function nameOf(iri: string): string {
  return iri.replace(/^.*[/#:]/, '');
}

/** A label made from an IRI, for a concept that another file defines. */
function nameInIri(iri: string): string {
  return nameOf(iri).replace(/[_-]+/g, ' ');
}

/** A list as triples, in order. */
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
    if (term.acronym !== null) say(subject, `${PAPERLOOM}acronym`, term.acronym);
    if (term.type !== null) say(subject, `${PAPERLOOM}type`, term.type);
    if (term.broader !== null) say(subject, `${SKOS}broader`, iriOf(term.broader), true);
    if (term.definition !== '') say(subject, `${SKOS}definition`, term.definition);
  }
  for (const { text } of stopWords) say(`${PAPERLOOM}stop-words`, `${PAPERLOOM}stop-word`, text);
  return triples;
}

function iriOf(label: string): string {
  return `${PAPERLOOM}concept:${slugOf(label)}`;
}
