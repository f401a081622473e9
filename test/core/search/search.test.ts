// Search: what is found, and in which order.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { foldText, hasWords } from '../../../src/core/text/fold.ts';
import { parseQuery } from '../../../src/core/search/query.ts';
import { searchConcepts } from '../../../src/core/search/search-concepts.ts';
import { indexPapers } from '../../../src/core/search/search-papers.ts';
import { nearestWords, editDistance } from '../../../src/core/search/typos.ts';

const term = (text: string) => ({ kind: 'term', text, isPhrase: false, field: null });

const concept = (
  label: string,
  papers: number,
  acronym: string | null = null,
  aliases: string[] = [],
) => ({
  id: label,
  label,
  type: 'method' as const,
  acronym,
  aliases,
  broader: null,
  discovered: null,
  definition: 'Made up.',
  papers,
});

describe('author:', () => {
  const papers = [
    { title: 'One', abstract: '', authors: ['Hinton, Geoffrey', 'Krizhevsky, A.'] },
    { title: 'Two', abstract: 'By Hinton.', authors: ['Fei-Fei Li'] },
    { title: 'Hinton', abstract: '' },
  ];
  const rows = (query: string) => [...indexPapers(papers).find(query).rows];

  it('finds papers by a name of one of their authors, whichever comes first, and nothing else', () => {
    expect(rows('author:hinton')).toEqual([0]);
    expect(rows('author:"geoffrey hinton"')).toEqual([0]);
    expect(rows('author:"hinton, g"')).toEqual([]);
    expect(rows('author:fei-fei')).toEqual([1]);
    expect(rows('author:li -author:hinton')).toEqual([1]);
  });

  it('forgives a slip, among names alone', () => {
    const { rows: found, corrections } = indexPapers(papers).find('author:hintn');
    expect([...found]).toEqual([0]);
    expect(corrections).toEqual([{ word: 'hintn', meant: ['hinton'] }]);
  });
});

describe('author keywords', () => {
  const papers = [
    { title: 'One', abstract: 'Cell signalling, and cell signalling again.' },
    { title: 'Two', abstract: '', keywords: ['Cell signalling', 'Petri nets'] },
    { title: 'Cell signalling', abstract: '' },
  ];
  const found = (query: string) => indexPapers(papers).find(query);

  it('are searched: a hit in them ranks below one in the title and above one in the abstract', () => {
    const { rows, hits } = found('"cell signalling"');
    expect([...rows]).toEqual([2, 1, 0]);
    expect(hits.map(({ keywords }) => keywords)).toEqual([[], ['Cell signalling'], []]);
  });

  it('are a field of their own', () => {
    expect([...found('keyword:petri').rows]).toEqual([1]);
    expect([...found('keyword:two').rows]).toEqual([]);
  });
});

describe('a query that is being typed', () => {
  const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', 'c');
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const paper = fc.record({ title: text, abstract: text });

  it('finds at each letter what it finds by itself', () => {
    const papers = fc.array(paper, { maxLength: 12 });
    const property = fc.property(papers, text, (given, typed) => {
      const index = indexPapers(given, { correctsTypos: false });
      for (let end = 1; end <= typed.length; end++) {
        const so = typed.slice(0, end);
        expect(index.find(so)).toEqual(indexPapers(given, { correctsTypos: false }).find(so));
      }
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('has what is found in the order of the scores, of equal ones the first', () => {
    const abstracts = ['x', 'a x', 'a a', 'a a a', 'a x', 'a a'];
    const { rows } = indexPapers(abstracts.map((abstract) => ({ title: '', abstract }))).find('a');
    expect([...rows]).toEqual([3, 2, 5, 1, 4]);
  });

  it('looks through texts in steps, and through none again for a term it has just had', () => {
    const many = Array.from({ length: 9000 }, () => ({ title: 'a', abstract: 'b' }));
    const index = indexPapers(many);
    const stepsOf = (query: string) => Array.from(index.findInSteps(query)).length;
    const first = stepsOf('a');
    expect(first).toBeGreaterThan(8);
    expect(stepsOf('a')).toBeLessThan(first / 4);
  });
});

describe('foldText', () => {
  it('keeps every letter in its place', () => {
    const text = 'Schrödinger–Föllmer Poincaré ﬁve İ';
    expect(Array.from(foldText(text))).toHaveLength(Array.from(text.toLowerCase()).length);
    expect(foldText('Poincaré-ResNet')).toBe('poincare resnet');
  });
});

describe('searchConcepts', () => {
  const concepts = [
    concept('loss sharpness', 90),
    concept('sharpness', 5),
    concept('sharpness-aware minimization', 8, 'SAM'),
    concept('flat minimum', 40, null, ['low sharpness']),
  ];
  const find = (query: string) => searchConcepts(query, concepts).map((i) => concepts[i]!.label);

  it('puts what many papers are about before what only an alias lets begin so', () => {
    const learning = [
      concept('representation learning', 18, null, ['learning representations']),
      concept('machine learning', 43),
      concept('learning rate', 17),
    ];
    expect(searchConcepts('learning', learning)).toEqual([2, 1, 0]);
  });

  it('puts the exact name first, then names that begin so, then the rest by papers', () => {
    expect(find('sharpness')).toEqual([
      'sharpness',
      'sharpness-aware minimization',
      'loss sharpness',
      'flat minimum',
    ]);
  });

  it('finds by acronym, by the beginning of words, and whatever the hyphens', () => {
    expect(find('sam')).toEqual(['sharpness-aware minimization']);
    expect(find('min sharp aware')).toEqual(['sharpness-aware minimization']);
    expect(find('sharpness aware')).toEqual(['sharpness-aware minimization']);
  });

  it('finds an accent however it was typed', () => {
    const named = concept('Poincaré ball', 1);
    for (const query of ['poincare', 'Poincaré', 'Poincare\u0301'])
      expect(searchConcepts(query, [named])).toEqual([0]);
  });

  it('finds what reading every name finds', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'ba', 'É', '+a');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const list = fc.array(fc.tuple(name, fc.array(name, { maxLength: 2 })), { maxLength: 8 });
    const asked = fc.array(word, { minLength: 1, maxLength: 2 });
    const property = fc.property(list, asked, (names, words) => {
      const given = names.map(([label, aliases]) => concept(label, 1, null, aliases));
      const wanted = words.map(foldText);
      const read = names.flatMap(([label, aliases], i) =>
        [label, ...aliases].some((each) => hasWords(foldText(each), wanted)) ? [i] : [],
      );
      const found = [...searchConcepts(words.join(' '), given)].sort((a, b) => a - b);
      if (read.length > 0) expect(found).toEqual(read);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('puts those with a word in the order that reading every name gives', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'ba', '+a');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const acronym = fc.option(word);
    const list = fc.array(fc.tuple(name, acronym, fc.array(name, { maxLength: 2 })));
    const fitIn = (names: readonly string[], asked: string) => {
      if (names.includes(asked)) return 3;
      if (names.slice(0, 2).some((each) => each.startsWith(asked))) return 2;
      return names.some((each) => hasWords(each, [asked])) ? 1 : 0;
    };
    const property = fc.property(list, word, (named, asked) => {
      const given = named.map(([label, short, aliases]) => concept(label, 1, short, aliases));
      const fits = named.map(([label, short, aliases]) =>
        fitIn([label, short ?? '', ...aliases], asked),
      );
      const read = [3, 2, 1].flatMap((fit) => fits.flatMap((own, i) => (own === fit ? [i] : [])));
      if (read.length > 0) expect(searchConcepts(asked, given)).toEqual(read);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  it('parts the names into words once, not with every letter that none of them has', () => {
    const concepts = [concept('Transformer', 3), concept('Attention mechanism', 2)];
    searchConcepts('transfomer', concepts);
    const split = vi.spyOn(String.prototype, 'split');
    searchConcepts('transfomers', concepts);
    const longest = Math.max(...split.mock.contexts.map((text) => String(text).length));
    split.mockRestore();
    expect(longest).toBeLessThanOrEqual('transfomers'.length);
  });

  it('finds what was meant, where nothing has what was typed', () => {
    expect(find('shrapness')).toEqual(find('sharpness'));
  });

  it('reads the words of concept:', () => {
    expect(find('concept:sharpness')).toEqual(find('sharpness'));
  });

  it.each(['title:flat', 'abstract:flat', 'venue:icml', 'year:2024', 'year:2023-2025'])(
    'finds none for what %s is wanted of, alone or beside words',
    (fielded) => {
      expect(find(fielded)).toEqual([]);
      expect(find(`sharpness ${fielded}`)).toEqual([]);
      expect(find(`${fielded} (sharpness OR sam)`)).toEqual([]);
      expect(find(`sharpness -${fielded}`)).toEqual(find('sharpness'));
      expect(find(`sharpness OR ${fielded}`)).toEqual(find('sharpness'));
    },
  );

  it.each([
    ['flat OR sam', ['flat minimum', 'sharpness-aware minimization']],
    ['sharpness -aware', ['sharpness', 'loss sharpness', 'flat minimum']],
    ['sharpness -(aware OR flat)', ['sharpness', 'loss sharpness']],
    [
      'sharpness NOT (low minimum)',
      ['sharpness', 'sharpness-aware minimization', 'loss sharpness'],
    ],
    ['(loss OR low) sharpness', ['loss sharpness', 'flat minimum']],
    ['sam OR title:sharpness', ['sharpness-aware minimization']],
    ['-sharpness', []],
  ])('answers %s as papers do', (typed, labels) => {
    expect([...find(typed)].sort()).toEqual([...labels].sort());
  });

  it('bears brackets that multiply without end', () => {
    const typed = Array.from({ length: 40 }, () => '(sharpness OR flat)').join(' ');
    expect(find(typed)).toContain('sharpness');
  });

  it('does not find the middle of a word, nor anything for nothing', () => {
    expect(find('harp')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });
});

describe('papers that answer', () => {
  const papers = [
    { title: 'A first paper', abstract: 'It begins. The loss landscape is flat. It ends.' },
    { title: 'The landscape of loss', abstract: 'Nothing of it here.' },
    { title: 'Elsewhere', abstract: 'Only a loss.' },
  ];
  const index = indexPapers(papers);
  const rowsOf = (typed: string) => index.find(typed).hits.map(({ row }) => row);

  it('have every word, and a word in a title counts most', () => {
    expect(rowsOf('loss landscape')).toEqual([1, 0]);
    expect(rowsOf('loss')).toEqual([1, 0, 2]);
  });

  it('are quoted by the sentence with the most words, marked where they stand', () => {
    const hit = index.find('loss landscape').hits.find(({ row }) => row === 0)!;
    expect(hit.sentence).toBe('The loss landscape is flat.');
    expect(hit.marks.map(({ start, end }) => hit.sentence!.slice(start, end))).toEqual([
      'loss',
      'landscape',
    ]);
  });

  it('are not found by a pattern: all that is typed is text', () => {
    expect(rowsOf('.*')).toEqual([]);
  });

  it.each([
    ['"loss landscape"', [0]],
    ['"loss land"', []],
    ['loss -landscape', [2]],
    ['loss NOT landscape', [2]],
    ['flat OR only', [2, 0]],
    ['(flat OR only) loss', [0, 2]],
    ['title:loss', [1]],
    ['abstract:landscape', [0]],
    ['-loss', []],
  ])('answer %s', (typed, rows) => {
    expect(rowsOf(typed).sort()).toEqual([...rows].sort());
  });

  it('are as many as answer, though only some are told', () => {
    const { hits, total } = index.find('loss', 1);
    expect([hits.length, total]).toEqual([1, 3]);
  });

  it('are found by year, venue and concept', () => {
    const dated = indexPapers([
      {
        ...papers[0]!,
        year: 2021,
        venue: 'ICML',
        concepts: () => [['low-rank adaptation', 'LoRA']],
      },
      { ...papers[1]!, year: 2024, venue: null, concepts: () => [] },
      { ...papers[2]!, year: null },
    ]);
    const rows = (typed: string) => dated.find(typed).hits.map(({ row }) => row);
    expect(rows('year:2021')).toEqual([0]);
    expect(rows('loss year:2022-')).toEqual([1]);
    expect(rows('year:-2022')).toEqual([0]);
    expect(rows('venue:icml')).toEqual([0]);
    expect(rows('concept:lora')).toEqual([0]);
    expect(rows('lora')).toEqual([]);
  });

  it('are looked for by the word that was meant, and it is said', () => {
    const { hits, corrections } = index.find('landscpae');
    expect(hits.map(({ row }) => row)).toEqual([1, 0]);
    expect(corrections).toEqual([{ word: 'landscpae', meant: ['landscape'] }]);
    expect(index.find('"landscpae"').hits).toEqual([]);
  });

  it('agree with a plain reading of any query of words', () => {
    const word = fc.constantFrom('loss', 'flat', 'land', 'it', 'paper', 'zebra');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const wanted = papers.flatMap(({ title, abstract }, row) => {
          const text = ` ${title} ${abstract}`.toLowerCase().split(/[^a-z]+/);
          return words.every((w) => text.some((t) => t.startsWith(w))) ? [row] : [];
        });
        const found = index.find(words.join(' '));
        if (found.corrections.length === 0)
          expect(found.hits.map((h) => h.row).sort()).toEqual(wanted);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('a query while it is typed', () => {
  it('never fails, whatever is in it', () => {
    const index = indexPapers([{ title: 'Any', abstract: 'Any text at all.' }]);
    const piece = fc.constantFrom('(', ')', '"', '-', 'OR', 'NOT', 'title:', 'year:', 'any', ' ');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(index.find(pieces.join('')).total).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('groups as it is written', () => {
    expect(parseQuery('a (b OR c) -d')).toEqual({
      kind: 'all',
      parts: [
        term('a'),
        { kind: 'any', parts: [term('b'), term('c')] },
        { kind: 'not', part: term('d') },
      ],
    });
    expect(parseQuery('low-rank')).toEqual(term('low rank'));
    expect(parseQuery('http://x')).toEqual(term('http://x'));
    expect(parseQuery(' OR ) ')).toBeNull();
  });
});

describe('slips between words', () => {
  it.each([
    ['sharpness', 'sharpness', 0],
    ['shrapness', 'sharpness', 1],
    ['quantisation', 'quantization', 1],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('from %s to %s are %i', (a, b, slips) => {
    expect(editDistance(a, b, 5)).toBe(slips);
    expect(editDistance(b, a, 5)).toBe(slips);
  });

  it('lead to whole words before beginnings of longer ones', () => {
    const known = new Map([
      ['adapter', 2],
      ['adapterfusion', 9],
      ['sharpness', 1],
    ]);
    expect(nearestWords('adapters', known)).toEqual(['adapter']);
    expect(nearestWords('shrap', known)).toEqual(['sharpness']);
    expect(nearestWords('zzz', known)).toEqual([]);
  });

  it('are counted no further than is asked', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  });
});

describe('titles that are folded beforehand', () => {
  it('are not read again when the first query comes', () => {
    let reads = 0;
    const paper = {
      get title() {
        reads++;
        return 'Sharpness and flat minima';
      },
      abstract: '',
    };
    const index = indexPapers([paper], { correctsTypos: false });
    index.foldTitles();
    expect(reads).toBe(1);
    expect(index.find('sharp').total).toBe(1);
    expect(reads).toBe(1);
  });
});
