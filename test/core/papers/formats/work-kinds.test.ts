// What a work is, in the words of its source.

import { expect, it } from 'vitest';
import { readBibtex } from '../../../../src/core/papers/formats/bibtex.ts';
import { readJsonRecords } from '../../../../src/core/papers/formats/json-records.ts';
import { readTable } from '../../../../src/core/papers/formats/table.ts';
import { workKind } from '../../../../src/core/papers/formats/work-kinds.ts';
import { mergeReferences } from '../../../../src/core/papers/merge-references.ts';
import { NO_REFERENCE } from '../../../../src/core/papers/paper.ts';
import type { DumpReading, Reference } from '../../../../src/core/papers/paper.ts';

const kindsIn = ({ records }: DumpReading) => records.map(({ reference }) => reference!.kind);

it('is read from the words of many sources, however they are written', () => {
  const words = ['Journal Article', 'proceedings-article', 'THES', 'bookSection', 'Data Set', ''];
  expect(words.map((word) => workKind(word))).toEqual([
    ...['article', 'conference', 'thesis', 'chapter', 'dataset', null],
  ]);
});

it('is the most specific of several', () => {
  expect(workKind('Article', 'Proceedings Paper')).toBe('conference');
  expect(workKind('Journal Article', 'Preprint')).toBe('preprint');
});

it('is the type of a BibTeX entry, and a preprint where another type has an arXiv id', () => {
  const bib = `@phdthesis{a, title = {A}, school = {MIT}}
@misc{b, title = {B}, eprint = {2401.00001}, archiveprefix = {arXiv}}
@misc{c, title = {C}}`;
  const reading = readBibtex({ name: 'a.bib', text: bib });
  expect(kindsIn(reading)).toEqual(['thesis', 'preprint', null]);
  expect(reading.records[0]!.reference!.venue).toBe('MIT');
});

it('of an “article” is a preprint in CSL, and none in OpenAlex', () => {
  const records = [
    { title: 'A', type: 'article', issued: { 'date-parts': [[2024]] } },
    { title: 'B', type: 'article', publication_year: 2024 },
    {
      ...{ title: 'C', type: 'article', publication_year: 2024 },
      primary_location: { source: { display_name: 'ICML', type: 'conference' } },
    },
  ];
  const text = JSON.stringify(records);
  expect(kindsIn(readJsonRecords({ name: 'a.json', text }))).toEqual([
    ...['preprint', 'article', 'conference'],
  ]);
});

it('is a column of a table', () => {
  const text = 'Title,Year,Document Type\nOn soil,2019,Conference paper\nOn water,2020,Erratum\n';
  expect(kindsIn(readTable({ name: 'a.csv', text }))).toEqual(['conference', null]);
});

it('is that of the published version where a preprint is another record', () => {
  const merged = (...references: Partial<Reference>[]) =>
    mergeReferences(
      references.map((each, line) => ({
        ...{ title: 'A', abstract: '', authorCount: null, date: null, commentCount: null },
        ...{ source: { file: 'a', line }, reference: { ...NO_REFERENCE, ...each } },
      })),
    ).kind;
  expect(merged({ kind: 'preprint' }, { kind: 'conference', venue: 'ICML' })).toBe('conference');
  expect(merged({ kind: 'preprint' }, { venue: 'Letters' })).toBeNull();
  expect(merged({ kind: 'preprint', venue: 'arXiv' }, {})).toBe('preprint');
});
