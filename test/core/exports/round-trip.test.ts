// References out and in again: what BibTeX, RIS and CSL-JSON are given comes back through our readers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCslJson } from '../../../src/core/exports/csl-json.ts';
import { NO_REFERENCE, WORK_KINDS } from '../../../src/core/papers/paper.ts';
import { readBibtex } from '../../../src/core/papers/formats/bibtex.ts';
import { plain } from '../../../src/core/papers/formats/fields.ts';
import { readJsonRecords } from '../../../src/core/papers/formats/json-records.ts';
import { readRis } from '../../../src/core/papers/formats/ris.ts';
import { writeCitations } from '../../../src/core/exports/citations.ts';
import type { DumpReading, Reference } from '../../../src/core/papers/paper.ts';
import type { CitedPaper } from '../../../src/core/exports/citations.ts';

/** Signs that mean something in one of the forms, between words of several scripts. */
const WORDS = [
  'flat',
  'minima',
  'naïve',
  'ℓ₂',
  'Łukasz',
  '神経',
  'μP',
  'TY  -',
  'ER',
  'and',
  '2024',
  'ß',
  '{',
  '}',
  '\\',
  '%',
  '&',
  '#',
  '$',
  '_',
  '^',
  '~',
  '"',
  "'",
  '``',
  '<',
  '>',
  '|',
  '@',
  '=',
  '–',
  '\\alpha',
  '{x}',
  '$x^2$',
  '@article{a,',
  '100%',
  'a_b',
  '^2',
  '"q"',
  '\t',
  '--',
  'https://a.b/c?d=e&f',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  // Addresses that stand twice in a row are read as one, whatever the format.
  .filter((words) => !words.some((word, i) => word.startsWith('https') && word === words[i + 1]))
  .map((words) => `w ${words.join(' ')} w`);
const given = fc.constantFrom('Jane', 'J. K.', 'José', 'Łukasz', "D'Arcy");
const family = fc.constantFrom(
  'Doe',
  'van der Berg',
  'Ñuñez',
  'O’Neil',
  'Müller-Lüdenscheidt',
  'Li',
);
const author = fc.oneof(
  fc.tuple(family, given).map((names) => names.join(', ')),
  fc.constantFrom('DeepMind', 'Rice and Sons'),
);
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

const reference: fc.Arbitrary<Reference> = fc.record({
  authors: fc.uniqueArray(author, { maxLength: 5 }),
  venue: or(text),
  doi: or(fc.constantFrom('10.1000/a_b', '10.1234/s0-1(99)x')),
  arxivId: or(fc.constantFrom('2401.00001', 'cs/0112017')),
  url: fc.constant(null),
  keywords: fc.uniqueArray(fc.constantFrom('deep learning', 'a & b', '50%', 'C#', 'x_y'), {
    maxLength: 3,
  }),
  kind: fc.constantFrom(...WORK_KINDS),
});
const paper: fc.Arbitrary<CitedPaper> = fc.record({
  id: fc.constantFrom('p', 'q-r'),
  title: text,
  abstract: fc.oneof(text, fc.constant('')),
  date: or(fc.constantFrom('2024', '2024-05', '2024-05-17', '1999-12-31')),
  authorCount: fc.constant(null),
  links: fc.constant([]),
  reference,
});

/** What must come back of a paper: as one line; the order of keywords means nothing. */
const kept = ({ title, abstract = '', date, reference: r = NO_REFERENCE }: CitedPaper) => ({
  title: plain(title),
  abstract: plain(abstract),
  date,
  authors: r.authors,
  doi: r.doi,
  venue: r.venue === null ? null : plain(r.venue),
  keywords: [...r.keywords].sort(),
  arxivId: r.arxivId,
  kind: r.kind,
});

const found = ({ records, skipped }: DumpReading) => {
  expect(skipped).toEqual([]);
  return records.map(({ title, abstract, published, reference: r = NO_REFERENCE }) => ({
    title,
    abstract,
    date: published ?? null,
    authors: r.authors,
    doi: r.doi,
    venue: r.venue,
    keywords: [...r.keywords].sort(),
    arxivId: r.arxivId,
    kind: r.kind,
  }));
};

const FORMS = [
  ['BibTeX', (papers: CitedPaper[]) => readBibtex(file(writeCitations(papers, 'bibtex')))],
  ['RIS', (papers: CitedPaper[]) => readRis(file(writeCitations(papers, 'ris')))],
  ['CSL-JSON', (papers: CitedPaper[]) => readJsonRecords(file(writeCslJson(papers)))],
] as const;

const file = (content: string) => ({ name: 'back', text: content });

describe.each(FORMS)('references as %s', (_, readBack) => {
  it('come back whole, whatever signs are in them', () => {
    const property = fc.property(fc.array(paper, { minLength: 1, maxLength: 4 }), (papers) => {
      expect(found(readBack(papers))).toEqual(papers.map(kept));
    });
    fc.assert(property, { seed: 3, numRuns: 150 });
  });
});
