// BibTeX: against the parser of Better BibTeX, and where that gives up.

import { readFileSync } from 'node:fs';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../../src/core/papers/formats/bibtex.ts';
import { dayOfTimestamp } from '../../../../src/core/papers/formats/json-records.ts';

const read = (text: string) => readBibtex({ name: 'a', text });
const namesOf = (author: string) =>
  read(`@misc{a, title = {T}, author = {${author}}}`).records[0]!.reference!.authors;
const plain = (text: unknown) => (typeof text === 'string' ? text.replace(/[{}]/g, '') : '');

describe('an entry', () => {
  it.each(['bibtex.bib', 'biblatex.bib'])(
    'of %s has the title that another parser reads',
    (name) => {
      const url = new URL(`../../../fixtures/papers/${name}`, import.meta.url);
      const text = readFileSync(url, 'utf8');
      const theirs = parse(text, { sentenceCase: false, caseProtection: false } as never).entries;
      const titles = theirs
        .map(({ fields }) => plain(fields.title))
        .filter((title) => title !== '');
      expect(read(text).records.map(({ title }) => title.split(': ')[0])).toEqual(
        titles.map((title) => title.split(': ')[0]),
      );
    },
  );

  it('is read whatever commands its TeX has', () => {
    const text = '@misc{a, title = {On \\unheardof{Nets}}, abstract = {In \\mathbbR all.}}';
    expect(read(text).records[0]).toMatchObject({
      title: 'On Nets',
      abstract: 'In mathbbR all.',
    });
  });

  it('takes year and proceedings from the whole it stands in', () => {
    const text = `@inproceedings{a, title = {Part}, crossref = {w}}
@proceedings{w, title = {Whole}, year = 2006, month = oct}`;
    expect(read(text).records[0]).toMatchObject({
      published: '2006-10',
      reference: { venue: 'Whole' },
    });
  });

  it('that is never closed says which field, and leaves the next alone', () => {
    const { records, skipped } = read('@misc{a, title = {Open\n@misc{b, title = {Shut}}\n');
    expect(records.map(({ source }) => source.line)).toEqual([2]);
    expect(skipped[0]!.reason).toContain('“title” is never closed');
  });

  it('has its names in order, those of groups whole', () => {
    expect(namesOf('Ludwig van Beethoven and {Barnes and Noble} and Kim, Ada and others')).toEqual([
      'van Beethoven, Ludwig',
      'Barnes and Noble',
      'Kim, Ada',
    ]);
    expect(namesOf('von Hicks, III, Michael and G{\\"o}del, Kurt and Plato')).toEqual([
      'von Hicks, Michael, III',
      'Gödel, Kurt',
      'Plato',
    ]);
  });
});

describe('a moment', () => {
  it('falls on the day that the calendar says', () => {
    for (let ms = 1; ms < 4e12; ms += 86_400_000 * 3.7)
      expect(dayOfTimestamp(ms)).toBe(new Date(ms).toISOString().slice(0, 10));
  });

  it('keeps each sign in its place, though one went with a command that sets nothing', () => {
    const abstract = String.raw`It gains 5\% over a\_b \cite{smith\_2020} at \$3 \& more.`;
    const text = `@article{a,\n  title = {One},\n  abstract = {${abstract}}\n}`;
    const { records } = readBibtex({ name: 'a.bib', text });
    expect(records[0]!.abstract).toBe('It gains 5% over a_b at $3 & more.');
  });
});
