// The Computer Science Ontology in its published form: a table of triples. https://cso.kmi.open.ac.uk
// Salatino et al., “The Computer Science Ontology”, ISWC 2018.

import { InputError } from '../input-error.ts';
import { csvRow } from '../csv.ts';
import { slugOf } from '../slug.ts';
import { readRows } from './table-rows.ts';
import { bareTerm, chooseBroader } from './term.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { TermList } from './term.ts';

const TOPICS = 'https://cso.kmi.open.ac.uk/topics/';
const SCHEMA = 'http://cso.kmi.open.ac.uk/schema/cso#';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

/** Whether a text contains triples of CSO. */
export function looksLikeCso(text: string): boolean {
  return /cso#(?:superTopicOf|relatedEquivalent|preferentialEquivalent)/.test(text);
}

/**
 * Reads the table: a term for each preferred topic, with its equivalents as aliases; of several super topics the
 * first.
 * @throws InputError naming file and line: a row of fewer than three columns, a broken address
 */
export function readCso(file: TextFile): TermList {
  const ontology = readOntology(file);
  const main = (topic: string) => ontology.preferred.get(topic) ?? topic;
  const aliases = new Map<string, string[]>();
  const parents = new Map<string, string[]>();
  for (const topic of ontology.topics.keys()) {
    const to = main(topic);
    if (to !== topic) aliases.set(to, [...(aliases.get(to) ?? []), topic]);
    else parents.set(topic, []);
  }
  for (const [child, above] of ontology.supers) {
    const wider = above.map(main).filter((topic) => topic !== main(child));
    parents.get(main(child))?.push(...wider);
  }
  const broader = chooseBroader(parents);
  const label = (topic: string) => ontology.labels.get(topic) ?? topic.replaceAll('_', ' ');
  const terms = [...parents.keys()].map((topic) => {
    const up = broader.get(topic);
    return {
      ...bareTerm(label(topic), ontology.topics.get(topic)!),
      aliases: (aliases.get(topic) ?? []).map(label).filter((name) => name !== label(topic)),
      type: 'field' as const,
      broader: up === undefined ? null : label(up),
    };
  });
  return { file: file.name, terms, stopWords: [] };
}

interface Ontology {
  /** Topic → the line of its first triple. */
  readonly topics: Map<string, number>;
  readonly labels: Map<string, string>;
  /** Topic → its preferred equivalent. */
  readonly preferred: Map<string, string>;
  readonly supers: Map<string, string[]>;
}

function readOntology(file: TextFile): Ontology {
  const ontology: Ontology = {
    topics: new Map<string, number>(),
    labels: new Map<string, string>(),
    preferred: new Map<string, string>(),
    supers: new Map<string, string[]>(),
  };
  const related: [string, string][] = [];
  for (const { line, cells } of readRows(file)) {
    const [subject, predicate, object] = cells;
    if (subject === undefined || predicate === undefined || object === undefined)
      throw new InputError(file.name, line, 'no triple', 'Give it three columns.');
    readTriple(ontology, related, {
      topic: topicOf(file.name, line, subject),
      property: predicate.replace(/^.*[#/]|>$/g, ''),
      object,
      other: topicOf(file.name, line, object),
      line,
    });
  }
  followRelated(ontology, related);
  return ontology;
}

interface Statement {
  readonly topic: string | null;
  readonly property: string;
  readonly object: string;
  readonly other: string | null;
  readonly line: number;
}

function readTriple(ontology: Ontology, related: [string, string][], said: Statement): void {
  const { topic, property, object, other, line } = said;
  if (topic === null) return;
  const note = (named: string) => {
    if (!ontology.topics.has(named)) ontology.topics.set(named, line);
  };
  if (property === 'label') {
    note(topic);
    ontology.labels.set(
      topic,
      object.replace(/^"|"(?:@[\w-]+)?(?:\s*\.)?$|@[\w-]+(?:\s*\.)?$/g, ''),
    );
  }
  if (other === null) return;
  if (/^(?:superTopicOf|relatedEquivalent|preferentialEquivalent)$/.test(property)) {
    note(topic);
    note(other);
  }
  if (property === 'superTopicOf')
    ontology.supers.set(other, [...(ontology.supers.get(other) ?? []), topic]);
  if (property === 'preferentialEquivalent') ontology.preferred.set(topic, other);
  if (property === 'relatedEquivalent') related.push([topic, other]);
}

/** Of equivalents without a preferred one, the alphabetically first is preferred. */
function followRelated({ preferred }: Ontology, related: readonly [string, string][]): void {
  for (const [a, b] of related) {
    if (preferred.has(a) || preferred.has(b)) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    preferred.set(first, first);
    preferred.set(second, first);
  }
}

/** The last segment of a topic's IRI, decoded; null for anything else. */
function topicOf(file: string, line: number, cell: string): string | null {
  const [, topic] = /^<?https?:\/\/cso\.kmi\.open\.ac\.uk\/topics\/([^>]*)>?$/.exec(cell) ?? [];
  if (topic === undefined) return null;
  try {
    return decodeURIComponent(topic);
  } catch {
    throw new InputError(file, line, `a broken address: ${cell}`, 'Correct its % signs.');
  }
}

/** A list as triples; acronyms become aliases, and kinds, definitions and stop words are left out. */
export function writeCso({ terms }: TermList): string {
  const iri = (label: string) => `<${TOPICS}${slugOf(label).replaceAll('-', '_')}>`;
  const say = (a: string, property: string, b: string) => csvRow([a, `<${property}>`, b]);
  const rows = terms.flatMap(({ label, acronym, aliases, broader }) => {
    const names = [...(acronym === null ? [] : [acronym]), ...aliases];
    const others = names.filter((name) => iri(name) !== iri(label));
    return [
      say(iri(label), LABEL, `${label}@en`),
      ...(broader === null ? [] : [say(iri(broader), `${SCHEMA}superTopicOf`, iri(label))]),
      ...others.flatMap((name) => [
        say(iri(name), LABEL, `${name}@en`),
        say(iri(label), `${SCHEMA}relatedEquivalent`, iri(name)),
        say(iri(name), `${SCHEMA}preferentialEquivalent`, iri(label)),
      ]),
    ];
  });
  return rows.join('');
}
