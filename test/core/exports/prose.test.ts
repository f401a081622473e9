// Queries and methods in words.

import { describe, expect, it } from 'vitest';
import { toolBibtex, writeCaption, writeMethods } from '../../../src/core/exports/methods.ts';
import { searchStrings, shortAcronyms } from '../../../src/core/exports/search-strings.ts';
import { AREA_HUES } from '../../../src/core/exports/hues.ts';
import { LIGHT } from '../../../src/scene/palette.ts';
import type { MapAccount } from '../../../src/core/exports/methods.ts';

const ACCOUNT: MapAccount = {
  name: 'R&D_100%',
  datasetId: 'abc',
  version: '0.1.0',
  concepts: 5,
  links: 4,
  allPapers: 9,
  papers: 9,
  dated: 9,
  period: [2020, 2024],
  leftOut: [],
  minPapers: 3,
  minLinkPapers: 2,
  weight: 'npmi',
  minStrength: 0.2,
  minG2: 0,
  backbone: 0.6,
  coloured: null,
  edits: [],
  division: { by: 'areas', resolution: 1.3, seed: 1 },
};

describe('search strings', () => {
  const found = (...args: Parameters<typeof searchStrings>) =>
    new Map(searchStrings(...args).map((each) => [each.database, each]));

  it('have every name in quotes, in the fields of each database', () => {
    const concepts = [
      { label: 'Low "rank"*', aliases: ['LoRA', 'lora'] },
      { label: 'Q', aliases: [] },
    ];
    const strings = found(concepts, { withShortAcronyms: true });
    expect(strings.get('Scopus')!.query).toBe(
      'TITLE-ABS-KEY("Low rank" OR "LoRA") AND TITLE-ABS-KEY("Q")',
    );
    expect(strings.get('PubMed')!.query).toBe('("Low rank"[tiab] OR "LoRA"[tiab]) AND ("Q"[tiab])');
  });

  it('leave short acronyms out by default, unless a concept has no other name', () => {
    const concepts = [
      { label: 'Segment anything', aliases: ['SAM', 'SAMs', 'SAM 2', 'Adam', 'MobileSAM'] },
      { label: 'SGD', aliases: ['GD'] },
    ];
    expect(found(concepts).get('OpenAlex')!.query).toBe(
      '("Segment anything" OR "SAM 2" OR "Adam" OR "MobileSAM") AND ("SGD" OR "GD")',
    );
    expect(shortAcronyms(concepts)).toEqual(['SAM', 'SAMs']);
  });

  it('leave names out where a query is too long, and say which', () => {
    const aliases = Array.from({ length: 30 }, (_, i) => `another name ${i}`);
    const { query, leftOut, isTooLong } = found([{ label: 'A', aliases }]).get('Google Scholar')!;
    expect([query.length <= 256, isTooLong]).toEqual([true, false]);
    expect(query.split(' OR ').length + leftOut.length).toBe(31);
  });
});

describe('what a question has marked', () => {
  const RISING = {
    kind: 'rising',
    rising: 3,
    falling: 1,
    tested: 57,
    dated: 116,
    windows: { early: [2016, 2023], late: [2024, 2025] },
  } as const;

  it('is in the caption, and in the methods with the test and its thresholds', () => {
    const account: MapAccount = { ...ACCOUNT, marked: RISING };
    expect(writeCaption(account, 'text')).toContain('3 concepts whose share of the papers rose');
    const methods = writeMethods(account, 'text');
    for (const part of [
      '116 dated papers of 2024–2025 was compared with that of 2016–2023 by Fisher’s exact test',
      '57 concepts in 5 or more dated papers',
      'a factor of 1.5 or more at a false discovery rate of 0.2 (Benjamini & Hochberg 1995)',
    ])
      expect(methods).toContain(part);
  });

  it('is said of every question', () => {
    const said = (marked: NonNullable<MapAccount['marked']>) =>
      writeMethods({ ...ACCOUNT, marked }, 'text');
    const bridges = { kind: 'bridges', concepts: 10, sources: 90, among: 90 } as const;
    expect(said(bridges)).toContain('10 concepts of highest betweenness');
    expect(said(bridges)).toContain('a link being as long as 1 / strength');
    expect(said(bridges)).not.toContain('estimated');
    expect(said({ ...bridges, sources: 50 })).toContain('from the paths that begin at 50 of 90');
    expect(said({ kind: 'gaps', pairs: 8, by: 'chance' })).toContain('8 pairs');
    expect(said({ kind: 'compare', names: ['A', 'B'] })).toContain('linked to A, to B or to both');
    expect(writeMethods(ACCOUNT, 'text')).not.toContain('Marked');
  });
});

describe('methods', () => {
  it('name every threshold, escaped for LaTeX', () => {
    const text = writeMethods(ACCOUNT, 'latex');
    for (const part of [
      'R\\&D\\_100\\%',
      'at least 3 papers',
      'NPMI',
      '0.2',
      '1.3',
      'seed 1',
      'abc',
    ])
      expect(text).toContain(part);
  });

  it('say what colours tell where that is not areas', () => {
    expect(writeCaption(ACCOUNT, 'text')).toContain('colour its area');
    expect(writeMethods(ACCOUNT, 'text')).not.toContain('coloured');
    const ends = ['2020.1', '2023.9'] as const;
    const coloured = { of: 'year', ends, undated: 4, windows: null } as const;
    const account = { ...ACCOUNT, coloured };
    expect(writeCaption(account, 'text')).toContain('colour the mean year of its dated papers');
    for (const part of [
      'mean year',
      '4 of 9 papers are undated',
      'fewer than 3',
      '2020.1',
      '2023.9',
    ])
      expect(writeMethods(account, 'text')).toContain(part);
    const windows = { early: [2020, 2022], late: [2023, 2024] } as const;
    const changed = { ...account, coloured: { ...coloured, of: 'change', windows } as const };
    expect(writeMethods(changed, 'text')).toContain('2023–2024 against that of 2020–2022');
  });

  it('state what the areas optimise, of which links, and how the other concepts got theirs', () => {
    const words = writeMethods({ ...ACCOUNT, weight: 'jaccard' }, 'text');
    for (const part of [
      'at most 190 most frequent concepts of the whole corpus',
      'Waltman, van Eck & Noyons 2010',
      'association strength less the resolution of 1.3',
      'a link weighing its NPMI, and 0.3 of it where only one paper has both',
      'Every other concept is in the area of the concept it is linked to most strongly',
    ])
      expect(words).toContain(part);
  });

  it('list the edits made by hand, where there are any', () => {
    expect(writeMethods(ACCOUNT, 'text')).not.toContain('by hand');
    const edits = [['merged into others', 2] as const, ['removed', 1] as const];
    expect(writeMethods({ ...ACCOUNT, edits }, 'text')).toContain(
      'Concepts were edited by hand: 2 merged into others, 1 removed.',
    );
  });

  it('leave out a backbone and a period that are not there', () => {
    const text = writeMethods({ ...ACCOUNT, backbone: null, period: null }, 'text');
    expect(text).not.toMatch(/strongest|2020/);
    expect(writeCaption(ACCOUNT, 'text')).toContain('9 papers of 2020–2024');
    expect(toolBibtex('0.1.0')).toContain('version = {0.1.0}');
  });

  it('say how many papers are dated where not all are', () => {
    const account = { ...ACCOUNT, dated: 1, period: [2022, 2022] } as const;
    expect(writeMethods(account, 'text')).toContain('9 papers (1 of them dated, 2022).');
  });

  it('say what filters leave out of the corpus, and why', () => {
    const leftOut = [
      { what: 'papers', count: 1200, reason: 'without code' },
      { what: 'papers', count: 3, reason: 'outside the years' },
      { what: 'concepts', count: 2, reason: 'put aside' },
    ] as const;
    const text = writeMethods({ ...ACCOUNT, allPapers: 1212, leftOut }, 'text');
    expect(text).toContain('has 1,212 papers, of which 9 of 2020–2024 were considered.');
    expect(text).toContain('Left out were papers without code (1,200), outside the years (3).');
    expect(text).toContain('at least 3 papers are shown, but for those put aside (2).');
  });
});

describe('the methods of two corpora', () => {
  it('say what a concept needs in each', () => {
    const account = { ...ACCOUNT, minPapersIn: [['A', 6] as const, ['B', 2] as const] };
    const words = writeMethods(account, 'text');
    expect(words).toContain('in at least 6 papers of A or 2 papers of B are shown');
  });

  it('say that the colours are of the corpora, and nothing of areas', () => {
    const division = { by: 'corpora', names: ['A', 'B'], ground: 1 } as const;
    const account = { ...ACCOUNT, division };
    expect(writeCaption(account, 'text')).toContain(
      'colour whether it is only in A, only in B or in both',
    );
    const words = writeMethods(account, 'text');
    expect(words).toContain('Concepts stand where they do on the map of B; those only in A stand');
    expect(words).not.toMatch(/Areas are|Leiden|resolution/);
  });
});

describe('an export', () => {
  it('has the colours of the map', () => {
    expect(AREA_HUES).toEqual(LIGHT.hues);
  });
});
