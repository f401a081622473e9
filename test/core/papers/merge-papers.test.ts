// Records become papers: same titles merged, the richest field kept, ids and dates.

import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsByTitle } from '../../../src/core/papers/fold-title.ts';
import { mergePapers } from '../../../src/core/papers/merge-papers.ts';
import { NO_REFERENCE } from '../../../src/core/papers/paper.ts';
import type { DumpReading, DumpRecord, Reference } from '../../../src/core/papers/paper.ts';
import { readDump } from '../../../src/core/papers/read-dump.ts';

const CORPUS = 'data/corpus';
const readings = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readDump({ name, text: readFileSync(`${CORPUS}/${name}`, 'utf8') }));
const papers = mergePapers(readings);
const paperOf = (title: string) => papers.find((paper) => paper.title.startsWith(title))!;

const reading = (file: string, ...records: Partial<DumpRecord>[]): DumpReading => ({
  file,
  pageDate: null,
  skipped: [],
  records: records.map((record, index) => ({
    title: 'On A',
    abstract: 'We show A.',
    authorCount: null,
    date: null,
    commentCount: null,
    source: { file, line: 2 * index + 1 },
    ...record,
  })),
});
const merged = (...all: DumpReading[]) => mergePapers(all);

describe('the corpus', () => {
  it('is 404 papers, 39 of them in more than one dump', () => {
    expect(papers).toHaveLength(404);
    const shared = papers.filter((p) => new Set(p.sources.map((s) => s.file)).size > 1);
    expect(shared).toHaveLength(39);
  });

  it('keeps all 459 sources', () => {
    expect(papers.flatMap((paper) => paper.sources)).toHaveLength(459);
  });

  it('has 116 dated papers, the newest of 2025', () => {
    const dates = papers.flatMap((paper) => paper.date ?? []).sort();
    expect(dates).toHaveLength(116);
    expect([dates[0], dates.at(-1)]).toEqual(['2016-07-21', '2025-10-28']);
  });

  it('repairs the title that was read in another encoding and keeps it raw', () => {
    const paper = paperOf('Poincaré ResNet');
    expect(paper).toMatchObject({ id: 'poincare-resnet', raw: { title: 'Poincar茅 ResNet' } });
  });

  it('reads a day and a comment count of the year of the page', () => {
    const paper = papers.find((p) =>
      p.sources.some((s) => s.line === 192 && s.file.startsWith('001')),
    );
    expect(paper).toMatchObject({ date: '2025-02-09', commentCount: 5, authorCount: 6 });
  });

  it('has ids of ASCII words, each its own', () => {
    expect(new Set(papers.map((paper) => paper.id)).size).toBe(404);
    for (const { id } of papers) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Math.max(...papers.map((paper) => paper.id.length))).toBeLessThanOrEqual(68);
  });

  it('spells its ids without accents', () => {
    expect(paperOf('Light Schrödinger').id).toBe('light-schrodinger-bridge');
  });

  it('has 99 papers with links, none ending in punctuation', () => {
    expect(papers.filter((paper) => paper.links.length > 0)).toHaveLength(99);
    for (const link of papers.flatMap((paper) => paper.links))
      expect(link).toMatch(/^https?:\/\/[\w.-]+\.[a-z]+(\/\S*)?[\w/]$/);
  });

  it('stands in the order of first sources', () => {
    const keys = papers.map(({ sources: [s] }) => `${s!.file} ${String(s!.line).padStart(6, '0')}`);
    expect(keys).toEqual([...keys].sort());
  });
});

describe('one paper', () => {
  it.each([
    ['Poincaré  ResNet', 'Poincar茅 resnet'],
    ['Schrödinger: a Bridge', 'Schr\\"odinger – A bridge'],
    ['The {\\sc Tron} Loss', 'the tron loss.'],
    ['Graph Cast', 'GraphCast'],
    ['μP for All', '$\\mu$P for all'],
    ['Sørensen’s L² Loss', "S{\\o}rensen's L^2 loss"],
  ])('is told by %s and %s', (a, b) => {
    expect(merged(reading('a', { title: a }), reading('b', { title: b }))).toHaveLength(1);
  });

  it('is not told by titles of different words', () => {
    const two = reading('a', { title: 'On A' }, { title: 'On B' });
    expect(merged(two)).toHaveLength(2);
  });

  it('takes each field from the record that has the most to say', () => {
    const [paper] = merged(
      reading('a', { authorCount: 3, commentCount: 1 }),
      reading('b', { abstract: 'We show A and B.', date: { year: 2020, month: 1, day: 2 } }),
      reading('c', { commentCount: 4 }),
    );
    expect(paper).toMatchObject({
      abstract: 'We show A and B.',
      raw: { title: 'On A', abstract: 'We show A and B.' },
      authorCount: 3,
      commentCount: 4,
      date: '2020-01-02',
    });
  });

  it('has its sources in file and line order, whatever the order of the dumps', () => {
    const [paper] = merged(reading('b', {}), reading('a', {}, {}));
    expect(paper!.sources.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a:1',
      'a:3',
      'b:1',
    ]);
  });

  it('prefers a printed year to one that is inferred', () => {
    const [paper] = merged(
      reading('a', { date: { year: null, month: 5, day: 1 } }),
      reading('b', { date: { year: 2019, month: 5, day: 1 } }),
    );
    expect(paper!.date).toBe('2019-05-01');
  });

  it('has no date when no dump prints a year', () => {
    const [paper] = merged(reading('a', { date: { year: null, month: 5, day: 1 } }));
    expect(paper!.date).toBeNull();
  });

  it('has the links of its text once', () => {
    const abstract = 'Code: https://a.org/x{https://a.org/x}, and github.com/a/b.';
    const [paper] = merged(reading('a', { abstract }));
    expect(paper!.links).toEqual(['https://a.org/x', 'https://github.com/a/b']);
  });
});

describe('records of references', () => {
  const LONG = 'On the Convergence of Made-up Networks';
  const work = (title: string, rest: Partial<Reference> = {}, published: string | null = null) => ({
    title,
    abstract: '',
    published,
    reference: { ...NO_REFERENCE, ...rest },
  });
  const count = (...records: Partial<DumpRecord>[]) => merged(reading('a', ...records)).length;

  it('are one paper by DOI or by arXiv id, whatever their titles', () => {
    expect(count(work('On A', { doi: '10.1/x' }), work('On B', { doi: '10.1/x' }))).toBe(1);
    expect(
      count(work('On A', { arxivId: '2403.01234' }), work('On B', { arxivId: '2403.01234' })),
    ).toBe(1);
    const byArxivDoi = work('On B', { doi: '10.48550/arxiv.2403.01234' });
    expect(count(work('On A', { arxivId: '2403.01234' }), byArxivDoi)).toBe(1);
  });

  it('are one paper by a title of their own, as preprint and as published', () => {
    const preprint = work(LONG, { doi: '10.48550/arxiv.2403.01234' }, '2023');
    expect(count(preprint, work(LONG, { doi: '10.1/x' }, '2024'))).toBe(1);
  });

  it.each([
    ['years', work('Editorial', {}, '2019'), work('Editorial', {}, '2020-05')],
    ['DOIs', work('Introduction', { doi: '10.1/x' }), work('Introduction', { doi: '10.1/y' })],
    [
      'DOIs, under a long title every journal has',
      work('Editorial: Advances in Computational Everything', { doi: '10.1/x' }),
      work('Editorial: Advances in Computational Everything', { doi: '10.1/y' }),
    ],
  ])('under a generic title are kept apart by %s', (_, a, b) => {
    const papers = merged(reading('a', a, b));
    expect(papers).toHaveLength(2);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(2);
  });

  it('under a generic title are one where nothing speaks against it', () => {
    const editorial = work('Editorial', {}, '2019');
    expect(count(editorial, work('Editorial'), work('Editorial', { doi: '10.1/x' }, '2019'))).toBe(
      1,
    );
  });

  it.each([
    ['a conference paper and its journal version', 'Ada Lovelace', 'Lovelace, A.', 1],
    ['accents left out', 'José Müller', 'Muller, Jose', 1],
    ['no author named', 'Ada Lovelace', null, 1],
    ['works of others', 'Ada Lovelace', 'Alan Turing', 2],
  ])('under a title of their own with other DOIs: %s', (_, one, other, papers) => {
    const by = (doi: string, name: string | null) =>
      work(LONG, { doi, authors: name === null ? [] : [name] });
    expect(count(by('10.1/x', one), by('10.1/y', other))).toBe(papers);
    // Where one of the DOIs is not known, nothing tells them apart for sure.
    expect(count(by('10.1/x', one), work(LONG, { authors: other === null ? [] : [other] }))).toBe(
      1,
    );
  });

  it('that join two groups make them one', () => {
    const bridge = work(LONG, { doi: '10.1/x' });
    expect(count(work('On A', { doi: '10.1/x' }), work(LONG), bridge)).toBe(1);
  });

  it('give each field of the reference from where it is best', () => {
    const [paper] = merged(
      reading(
        'a',
        work(
          LONG,
          { venue: 'arXiv', doi: '10.48550/arxiv.2403.01234', keywords: ['Deep'] },
          '2024',
        ),
        work(LONG, { venue: 'Made-up Letters', doi: '10.1/x', authors: ['A', 'B'] }, '2024-05'),
        work(LONG, { url: 'javascript:x', keywords: ['deep', 'loss'] }, '2025'),
      ),
    );
    expect(paper!.reference).toEqual({
      authors: ['A', 'B'],
      venue: 'Made-up Letters',
      doi: '10.1/x',
      arxivId: '2403.01234',
      url: null,
      keywords: ['Deep', 'loss'],
      kind: null,
    });
    expect(paper).toMatchObject({ date: '2024-05', authorCount: 2, abstract: '' });
  });

  it('with keys of objects for DOI and title are records like others', () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    expect(count(...odd.map((key) => work(key, { doi: key })))).toBe(3);
  });
});

describe('ids', () => {
  const long = 'A Very Long Title About Loss Landscapes And Their Many Minima In';
  const two = [{ title: `${long} Theory` }, { title: `${long} Practice` }];

  it('are told apart by a suffix where the words are the same', () => {
    const ids = merged(reading('a', ...two)).map((paper) => paper.id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids)
      expect(id).toMatch(/^a-very-long-title-about-loss-landscapes.*-[a-z0-9]+$/);
  });

  it('stay when a corpus grows by a title with the same words', () => {
    const [first, second] = two.map(({ title }) => title) as [string, string];
    const [alone] = merged(reading('b', two[0]!)).map(({ id }) => id);
    const former = idsByTitle([first], [alone!]);
    const grown = mergePapers([reading('a', two[1]!), reading('b', two[0]!)], undefined, former);
    const ids = new Map(grown.map(({ title, id }) => [title, id]));
    expect(ids.get(first)).toBe(alone);
    expect(ids.get(second)).toMatch(new RegExp(`^${alone!}-[a-z0-9]+$`));
  });

  it('of a title that several papers had are not those of any one of them', () => {
    expect([...idsByTitle(['Editorial', 'EDITORIAL', 'Seas'], ['e', 'e-2', 's'])]).toEqual([
      ['seas', 's'],
    ]);
  });

  it('do not depend on the order of the records', () => {
    const ids = (records: Partial<DumpRecord>[]) =>
      new Map(merged(reading('a', ...records)).map((paper) => [paper.title, paper.id]));
    expect(ids([...two].reverse())).toEqual(new Map([...ids(two)].reverse()));
  });

  it('of a title in another script stay when other such papers come', () => {
    const idsOf = (...titles: string[]) =>
      merged(reading('a', ...titles.map((title) => ({ title })))).map((paper) => paper.id);
    const [alone] = idsOf('深度学习');
    expect(alone).toMatch(/^han-[a-z0-9]{8}$/);
    expect(idsOf('强化学习', '深度学习')).toContain(alone);
  });

  it('exist for a title without Latin letters', () => {
    const ids = merged(reading('a', { title: '深度学习' }, { title: '???' }, { title: '!!!' })).map(
      (p) => p.id,
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('go by titles as they were folded while the file was read', () => {
    const read = reading('a', { title: 'One' }, { title: 'Two' }, { title: 'Three' });
    const folded = [0, 1, 1].map((n) => ({ key: `a title of its own ${n}`, slug: `slug-${n}` }));
    expect(merged({ ...read, folded }).map(({ id }) => id)).toEqual(['slug-0', 'slug-1']);
  });

  it('and papers are the same for any order of the dumps', () => {
    const order = fc.shuffledSubarray(readings, { minLength: 5 });
    fc.assert(
      fc.property(order, (shuffled) => {
        expect(mergePapers(shuffled)).toEqual(papers);
      }),
      { seed: 5, numRuns: 4 },
    );
  });
});
