// Triples as text: writes Turtle, JSON-LD and RDF/XML; reads JSON-LD and RDF/XML. Turtle is read by a parser that
// is passed in.

import { InputError } from '../input-error.ts';
import { element, escapeXml, XML_HEAD } from '../exports/xml.ts';
import { readXmlRecords } from '../papers/formats/xml-records.ts';
import { lineOf } from './term.ts';
import { PAPERLOOM, RDF_TYPE, SKOS } from './skos.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { XmlNode } from '../papers/formats/xml-records.ts';
import type { Triple } from './skos.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['skos', SKOS],
  ['rdf', RDF],
  ['ours', PAPERLOOM],
]);

/** Whether a text is Turtle that uses SKOS. */
export function looksLikeTurtle(text: string): boolean {
  return (
    /^\s*(?:@prefix|@base|PREFIX|<)/m.test(text) && /skos/i.test(text) && !/^\s*<\?xml/.test(text)
  );
}

/** Writes triples as Turtle, a line each. */
export function writeTurtle(triples: readonly Triple[]): string {
  // Turtle has the escapes of JSON.
  const line = ({ subject, predicate, object, language }: Triple) =>
    `<${subject}> <${predicate}> ${language === null ? `<${object}>` : JSON.stringify(object)} .\n`;
  return [`@prefix skos: <${SKOS}> .\n`, ...triples.map(line)].join('');
}

/** Whether a text is JSON that uses SKOS. */
export function looksLikeJsonLd(text: string): boolean {
  return /^\s*[{[]/.test(text) && /skos/i.test(text);
}

/** Writes triples as JSON-LD with prefixes in a context. */
export function writeJsonLdTriples(triples: readonly Triple[]): string {
  const nodes = new Map<string, Map<string, unknown[]>>();
  for (const { subject, predicate, object, language } of triples) {
    const node = nodes.get(subject) ?? new Map<string, unknown[]>();
    const [key, value] =
      predicate === RDF_TYPE
        ? ['@type', shorten(object)]
        : [shorten(predicate), language === null ? { '@id': object } : object];
    nodes.set(subject, node.set(key, [...(node.get(key) ?? []), value]));
  }
  const graph = [...nodes].map(([id, node]) =>
    JSON.stringify({ '@id': id, ...Object.fromEntries(node) }),
  );
  const context = JSON.stringify(Object.fromEntries(PREFIXES));
  return `{"@context":${context},"@graph":[\n${graph.join(',\n')}\n]}\n`;
}

function shorten(iri: string): string {
  for (const [prefix, start] of PREFIXES)
    if (iri.startsWith(start)) return `${prefix}:${iri.slice(start.length)}`;
  return iri;
}

/**
 * Reads JSON-LD with an embedded context: nodes under `@graph` or in a list, prefixes, terms and
 * `@vocab`. Remote contexts are not fetched.
 * @throws InputError for invalid JSON
 */
export function readJsonLd({ name, text }: TextFile): Triple[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new InputError(name, 0, 'no JSON', 'Export it again as JSON-LD.');
  }
  const triples: Triple[] = [];
  for (const page of Array.isArray(value) ? value : [value]) {
    if (!isObject(page)) continue;
    const expand = expanderOf(page['@context']);
    const graph = page['@graph'];
    for (const node of Array.isArray(graph) ? graph : [page])
      if (isObject(node)) triples.push(...triplesOfNode(node, expand));
  }
  return triples;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Expander {
  readonly iri: (name: string) => string;
  /** Whether strings under a key are IRIs. */
  readonly isName: (key: string) => boolean;
}

function expanderOf(context: unknown): Expander {
  const terms = new Map<string, string>(PREFIXES);
  const names = new Set<string>();
  for (const part of Array.isArray(context) ? context : [context]) {
    for (const [key, value] of isObject(part) ? Object.entries(part) : []) {
      const id = isObject(value) ? value['@id'] : value;
      if (typeof id === 'string') terms.set(key, id);
      if (isObject(value) && value['@type'] === '@id') names.add(key);
    }
  }
  const iri = (name: string, depth = 0): string => {
    const known = terms.get(name);
    if (known !== undefined && depth < 5) return iri(known, depth + 1);
    const [, prefix = '', rest = ''] = /^([^:/]*):(?!\/\/)(.*)$/s.exec(name) ?? [];
    const start = prefix === '' ? undefined : terms.get(prefix);
    if (start !== undefined) return start + rest;
    return name.includes(':') ? name : (terms.get('@vocab') ?? '') + name;
  };
  return { iri: (name) => iri(name), isName: (key) => names.has(key) };
}

function triplesOfNode(node: Json, expand: Expander): Triple[] {
  const [id, type] = [node['@id'] ?? node.id, node['@type'] ?? node.type];
  if (typeof id !== 'string') return [];
  const subject = expand.iri(id);
  const types = listOf(type).filter((each) => typeof each === 'string');
  const named = types.map((each) => name(subject, RDF_TYPE, expand.iri(each)));
  const said = Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith('@') || key === 'id' || key === 'type') return [];
    const predicate = expand.iri(key);
    const isName =
      expand.isName(key) || predicate === `${SKOS}broader` || predicate === `${SKOS}narrower`;
    return valuesIn(value).flatMap((each): Triple[] => {
      if (typeof each === 'string')
        return [
          isName
            ? name(subject, predicate, expand.iri(each))
            : { subject, predicate, object: each, language: '' },
        ];
      if (!isObject(each)) return [];
      const to = each['@id'] ?? each.id;
      if (typeof to === 'string') return [name(subject, predicate, expand.iri(to))];
      const { '@value': object, '@language': language = '' } = each;
      return typeof object === 'string' && typeof language === 'string'
        ? [{ subject, predicate, object, language }]
        : [];
    });
  });
  return [...named, ...said];
}

function name(subject: string, predicate: string, object: string): Triple {
  return { subject, predicate, object, language: null };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Values of a property; a language map (`{"en": "…"}`) yields its values. */
function valuesIn(value: unknown): unknown[] {
  return listOf(value).flatMap((each) => {
    if (!isObject(each) || Object.keys(each).some((key) => key.startsWith('@') || key === 'id'))
      return [each];
    return Object.entries(each).flatMap(([language, texts]) =>
      listOf(texts).map((text) => ({ '@value': text, '@language': language })),
    );
  });
}

/** Whether a text is RDF/XML that uses SKOS. */
export function looksLikeRdfXml(text: string): boolean {
  return /^\s*</.test(text) && /<rdf:RDF\b/.test(text) && /skos/i.test(text);
}

/** Writes triples as RDF/XML. */
export function writeRdfXml(triples: readonly Triple[]): string {
  const nodes = new Map<string, string>();
  for (const { subject, predicate, object, language } of triples) {
    const tag = shorten(predicate);
    const written =
      language === null
        ? element(tag, [['rdf:resource', object]])
        : element(tag, [], escapeXml(object));
    nodes.set(subject, `${nodes.get(subject) ?? ''}${written}`);
  }
  const spaces = [...PREFIXES].map(([prefix, iri]) => [`xmlns:${prefix}`, iri] as const);
  const body = [...nodes].map(
    ([subject, content]) => `${element('rdf:Description', [['rdf:about', subject]], content)}\n`,
  );
  return `${XML_HEAD}${element('rdf:RDF', spaces, `\n${body.join('')}`)}\n`;
}

/**
 * Reads RDF/XML as SKOS is usually serialised in it: nodes with `rdf:about`, properties below.
 * @throws InputError naming file and line where the XML is malformed or defines entities
 */
export function readRdfXml(file: TextFile): Triple[] {
  const nodes = new Set(['rdf:Description', 'skos:Concept', 'skos:ConceptScheme']);
  return readXmlRecords(file, nodes).flatMap((record) => {
    if ('reason' in record)
      throw new InputError(file.name, record.line, record.reason, 'Export it again.');
    return triplesOfElement(record.tree, file);
  });
}

function triplesOfElement({ name: tag, attributes, children }: XmlNode, file: TextFile): Triple[] {
  const subject = attributes['rdf:about'] ?? attributes['rdf:ID'] ?? '';
  if (subject === '') {
    const line = lineOf(file.text, `<${tag}`);
    throw new InputError(file.name, line, `${tag} without rdf:about`, 'Give it a name.');
  }
  const typed = tag === 'rdf:Description' ? [] : [name(subject, RDF_TYPE, lengthen(tag))];
  const said = children.map((child): Triple => {
    const predicate = lengthen(child.name);
    const to = child.attributes['rdf:resource'];
    if (to !== undefined) return name(subject, predicate, to);
    const language = child.attributes['xml:lang'] ?? '';
    return { subject, predicate, object: child.text, language };
  });
  return [...typed, ...said];
}

function lengthen(tag: string): string {
  const [prefix = '', local = ''] = tag.split(':');
  const start = PREFIXES.get(prefix);
  return start === undefined ? tag : start + local;
}
