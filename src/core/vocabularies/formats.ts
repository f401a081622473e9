// The vocabulary formats, in order of how reliably they are recognised. A new format is a row.

import { InputError } from '../input-error.ts';
import { looksLikeCso, readCso, writeCso } from './cso.ts';
import {
  looksLikeJsonLd,
  looksLikeRdfXml,
  looksLikeTurtle,
  readJsonLd,
  readRdfXml,
  writeJsonLdTriples,
  writeRdfXml,
  writeTurtle,
} from './rdf-texts.ts';
import { termsOfTriples, triplesOf } from './skos.ts';
import { looksLikeStopList, readStopList, writeStopList } from './stop-list.ts';
import { looksLikeTermTable, readTermTable, writeTermCsv, writeTermTsv } from './term-table.ts';
import { looksLikeThesaurus, readThesaurus, writeThesaurus } from './thesaurus.ts';
import type { TextFile } from '../papers/formats/formats.ts';
import type { Triple } from './skos.ts';
import type { TermList } from './term.ts';

/** Reads the triples of a Turtle file; throws InputError. Passed in, since its library does not fit the core. */
export type ReadTurtle = (file: TextFile) => Triple[];

/** A format of vocabulary files. */
export interface VocabularyFormat {
  readonly id: string;
  readonly what: string;
  /** Recognises the format by content. */
  readonly looksLike: (text: string) => boolean;
  readonly read: (file: TextFile, readTurtle: ReadTurtle) => TermList;
  readonly write: (list: TermList) => string;
}

export const VOCABULARY_FORMATS: readonly VocabularyFormat[] = [
  {
    id: 'stop-words',
    what: 'a list of stop words',
    looksLike: looksLikeStopList,
    read: readStopList,
    write: writeStopList,
  },
  {
    id: 'cso',
    what: 'the Computer Science Ontology (CSV of triples)',
    looksLike: looksLikeCso,
    read: readCso,
    write: writeCso,
  },
  {
    id: 'thesaurus',
    what: 'a VOSviewer thesaurus',
    looksLike: looksLikeThesaurus,
    read: readThesaurus,
    write: writeThesaurus,
  },
  {
    id: 'csv',
    what: 'a table with the columns label, acronym, aliases, type, broader, definition',
    looksLike: looksLikeTermTable,
    read: readTermTable,
    write: writeTermCsv,
  },
  {
    id: 'tsv',
    what: 'the same with tabs',
    looksLike: looksLikeTermTable,
    read: readTermTable,
    write: writeTermTsv,
  },
  {
    id: 'json-ld',
    what: 'SKOS in JSON-LD',
    looksLike: looksLikeJsonLd,
    read: (file) => termsOfTriples(file, readJsonLd(file)),
    write: (list) => writeJsonLdTriples(triplesOf(list)),
  },
  {
    id: 'rdf-xml',
    what: 'SKOS in RDF/XML',
    looksLike: looksLikeRdfXml,
    read: (file) => termsOfTriples(file, readRdfXml(file)),
    write: (list) => writeRdfXml(triplesOf(list)),
  },
  {
    id: 'turtle',
    what: 'SKOS in Turtle',
    looksLike: looksLikeTurtle,
    read: (file, readTurtle) => termsOfTriples(file, readTurtle(file)),
    write: (list) => writeTurtle(triplesOf(list)),
  },
];

/** The format with an id, or null. */
export function vocabularyFormat(id: string): VocabularyFormat | null {
  return VOCABULARY_FORMATS.find((format) => format.id === id) ?? null;
}

/**
 * Reads a vocabulary of any format, recognised by its content.
 * @throws InputError naming file and line
 */
export function readTermList(file: TextFile, readTurtle: ReadTurtle): TermList {
  const format = VOCABULARY_FORMATS.find(({ looksLike }) => looksLike(file.text));
  if (format) return format.read(file, readTurtle);
  const known = VOCABULARY_FORMATS.map(({ what }) => what).join('; ');
  throw new InputError(file.name, 0, 'no vocabulary that is known', `Give one of: ${known}.`);
}
