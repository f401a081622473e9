// Open vocabulary: candidates are counted as a naive count does, C-value is the published one, and a
// field without a vocabulary still gets its concepts.

import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../scripts/read-input.ts';
import { addTerms } from '../../../src/core/concepts/add-terms.ts';
import { findCandidates } from '../../../src/core/concepts/candidates.ts';
import { discover, sampleOf, SAMPLE_SIZE } from '../../../src/core/concepts/discover.ts';
import { createExtractor } from '../../../src/core/concepts/extract.ts';
import { cValueOf, FEATURES, TermhoodScorer } from '../../../src/core/concepts/termhood.ts';
import { TREES } from '../../../src/core/concepts/termhood-trees.ts';
import { readVocabulary } from '../../../src/core/concepts/vocabulary.ts';
import type { Candidate } from '../../../src/core/concepts/candidate.ts';

const words = readOwnWords();
const definition = 'A made-up definition.';
const vocabulary = readVocabulary([
  { name: 'theory.yaml', type: 'theory', entries: { 'scaling law': { definition } } },
]);
const EMPTY = readVocabulary([]);

const paper = (title: string, abstract: string) => ({ title, abstract });
const read = (...papers: { title: string; abstract: string }[]) => {
  const extractor = createExtractor(vocabulary);
  return papers.map((p) => ({ paper: p, extraction: extractor.extract(p) }));
};

/** Soil science, of which neither vocabulary nor word table knows much. */
const SOIL = [
  paper(
    'Podzol formation under boreal forest',
    'Podzol formation is driven by organic acids. We measure podzol formation and cation exchange capacity at ten sites. The cation exchange capacity falls with depth.',
  ),
  paper(
    'Cation exchange capacity of clay minerals',
    'Clay minerals control the cation exchange capacity of soils. We compare clay minerals from three sites.',
  ),
  paper(
    'Carbon storage in podzols',
    'Podzol formation stores carbon below the surface. Clay minerals protect soil organic carbon, and soil organic carbon lasts for centuries.',
  ),
];

describe('candidates', () => {
  const candidates = findCandidates(
    read(
      paper(
        'Bit-level scaling laws',
        'We propose bit-level scaling laws of trees. Bit-level scaling laws hold, and a scaling law holds elsewhere.',
      ),
    ),
    words,
  );

  it('are counted over title and abstract, whatever the case, hyphen and plural', () => {
    const candidate = candidates.get('bit level scaling law')!;
    expect(candidate.count).toBe(3);
    expect(candidate.titles).toBe(1);
    expect(candidate.titlesAndAbstracts).toBe(1);
  });

  it('know the concept of the vocabulary that they end in', () => {
    const candidate = candidates.get('bit level scaling law')!;
    expect([...candidate.heads]).toEqual([['scaling-law', 3]]);
    expect(candidate.known / candidate.count).toBe(0.5);
  });

  it('never cross a word of grammar, a verb or a full stop', () => {
    for (const key of candidates.keys()) expect(key).not.toMatch(/\b(?:of|and|we|propose)\b/);
    expect(candidates.has('tree bit')).toBe(false);
  });

  it('keep the “in” of “in vitro”, and begin with it', () => {
    const text =
      'We study genes in silico models describe. An in silico model, and an In-silico model.';
    const found = findCandidates(read(paper('In silico models', text)), words);
    expect(found.get('in silico model')?.count).toBe(4);
    for (const key of found.keys()) expect(key).not.toMatch(/^silico|\w in silico/);
  });

  it('are no prefix alone, but may begin with one', () => {
    const found = findCandidates(
      read(paper('Sub', 'A sub-linear rate, sub- and super-linear rates, pre-trained ones.')),
      words,
    );
    expect(found.has('sub linear rate')).toBe(true);
    for (const prefix of ['sub', 'pre']) expect(found.has(prefix)).toBe(false);
  });

  it('agree with a naive count of their surfaces', () => {
    const texts = SOIL.map(({ title, abstract }) => `${title}. ${abstract}`.toLowerCase());
    const found = findCandidates(read(...SOIL), words);
    for (const phrase of ['cation exchange capacity', 'podzol formation', 'clay mineral']) {
      const naive = texts.reduce((n, text) => n + text.split(phrase).length - 1, 0);
      expect(found.get(phrase)?.count).toBe(naive);
    }
  });
});

describe('C-value', () => {
  const candidate = (count: number, words: string[], longer: [string, number][] = []) => {
    const counts = longer.map(([, n]) => n);
    const total = counts.reduce((sum, n) => sum + n, 0);
    const most = Math.max(0, ...counts);
    return { count, words, longer: { kinds: longer.length, total, most } } as unknown as Candidate;
  };

  it('is frequency times the logarithm of the length, when nothing is longer', () => {
    expect(cValueOf(candidate(6, ['soil', 'organic', 'carbon']))).toBe(12);
  });

  it('takes away the mean frequency of what is longer', () => {
    const nested = candidate(
      10,
      ['organic', 'carbon', 'x'],
      [
        ['a', 4],
        ['b', 2],
      ],
    );
    expect(cValueOf(nested)).toBe(2 * (10 - 3));
  });

  it('is never below nothing', () => {
    expect(
      cValueOf(
        candidate(
          2,
          ['a', 'b'],
          [
            ['c', 2],
            ['d', 2],
          ],
        ),
      ),
    ).toBe(0);
  });
});

describe('termhood', () => {
  it('asks of no feature that there is not', () => {
    expect(TREES.length).toBeGreaterThan(50);
    const asked = TREES.flatMap(({ features }) => features);
    expect(Math.max(...asked)).toBeLessThan(FEATURES.length);
  });

  it('is higher for a technical term in a title than for a plain word said once', () => {
    const candidates = findCandidates(read(...SOIL), words);
    const scorer = new TermhoodScorer(candidates, words);
    const termhood = (key: string) => scorer.score(candidates.get(key)!);
    expect(termhood('cation exchange capacity')).toBeGreaterThan(termhood('century'));
    expect(termhood('podzol formation')).toBeGreaterThan(termhood('site'));
  });

  it('gives finite features for a word alone that nobody knows', () => {
    const candidates = findCandidates(read(paper('Xyzzyx', 'Xyzzyx.')), words);
    const features = new TermhoodScorer(candidates, words).featuresOf([...candidates.values()][0]!);
    expect(features.every(Number.isFinite)).toBe(true);
    expect(features).toHaveLength(FEATURES.length);
  });
});

describe('a corpus of a field that nobody wrote a vocabulary for', () => {
  const found = discover(SOIL, EMPTY, words);

  it('gets concepts of its own', () => {
    const labels = found.concepts.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['cation exchange capacity', 'podzol formation']),
    );
    expect(labels.some((label) => /^(?:we|site|depth|ten)$/.test(label))).toBe(false);
  });

  it('finds them in each paper that writes them, by the rule “discovered”', () => {
    const extractor = createExtractor(found);
    const named = SOIL.map((p) => extractor.extract(p).concepts.map(({ concept }) => concept));
    expect(named.map((ids) => ids.includes('cation-exchange-capacity'))).toEqual([
      true,
      true,
      false,
    ]);
    const [mention] = extractor
      .extract(SOIL[1]!)
      .concepts.find(({ concept }) => concept === 'cation-exchange-capacity')!.mentions;
    expect(mention).toMatchObject({ rule: 'discovered', field: 'title', start: 0 });
  });

  it('is the same corpus in any run', () => {
    expect(discover(SOIL, EMPTY, words)).toEqual(found);
  });
});

describe('an ambiguous phrase of the vocabulary', () => {
  const cues = ['adversarial'];
  const adversarial = readVocabulary([
    {
      name: 'methods.yaml',
      type: 'method',
      entries: {
        'adversarial defense': {
          aliases: ['defense mechanism'],
          definition,
          cues: { 'defense mechanism': cues },
        },
        regression: { definition, cues: { regression: cues } },
      },
    },
  ]);
  const PSYCHOLOGY = [
    paper(
      'Defense mechanism and regression in childhood',
      'A defense mechanism protects the child. Regression is a defense mechanism of patients under stress.',
    ),
    paper(
      'Maturity of defense mechanisms',
      'Each defense mechanism was rated by a therapist. The defense mechanism of regression is frequent.',
    ),
  ];
  const idsIn = (papers: { title: string; abstract: string }[]) => {
    const extractor = createExtractor(discover(papers, adversarial, words));
    return extractor.extract(papers[0]!).concepts.map(({ concept }) => concept);
  };

  it('is a term of a corpus that has none of its cues', () => {
    expect(idsIn(PSYCHOLOGY)).toContain('defense-mechanism');
  });

  it('keeps its sense in a corpus that has them', () => {
    const papers = PSYCHOLOGY.map((p) => ({ ...p, abstract: `${p.abstract} It is adversarial.` }));
    expect(idsIn(papers)).toContain('adversarial-defense');
    expect(idsIn(papers)).not.toContain('defense-mechanism');
  });

  it('gets an id of its own where its label is that of the concept', () => {
    const freed = new Set(['adversarial defense']);
    const reads = PSYCHOLOGY.map((p) => ({
      paper: p,
      extraction: createExtractor(adversarial).extract(p),
    }));
    const term = { candidate: findCandidates(reads, words).get('regression')!, termhood: 1 };
    const { concepts } = addTerms(adversarial, [term], freed);
    expect(concepts.filter(({ label }) => label === 'regression').map(({ id }) => id)).toEqual([
      'regression',
      'regression-2',
    ]);
  });
});

describe('discovered concepts', () => {
  const title = 'Dissecting bit-level scaling laws';
  const term = (text: string, key: string) => {
    const reads = read(paper(title, text));
    return { candidate: findCandidates(reads, words).get(key)!, termhood: 0.9 };
  };

  it('stand below the concept they end in, and share its type', () => {
    const bits = term('Bit-level scaling laws hold.', 'bit level scaling law');
    const concept = addTerms(vocabulary, [bits]).concepts.find(({ discovered }) => discovered);
    expect(concept).toMatchObject({
      label: 'bit-level scaling law',
      type: 'theory',
      broader: 'scaling-law',
      discovered: { papers: 1 },
    });
  });

  it('are found only in capitals where the name is also a word', () => {
    const name = term('The CRAFT of soils is CRAFT, and needs craft.', 'craft');
    const { surfaces } = addTerms(vocabulary, [name]);
    expect(surfaces.at(-1)).toMatchObject({ text: 'CRAFT', exact: true });
  });

  it('are no methods by their ending where the vocabulary knows little of the text', () => {
    const type = (text: string) =>
      addTerms(vocabulary, [term(text, 'podzol formation')]).concepts.find((c) => c.discovered)
        ?.type;
    expect(type('Podzol formation takes long, and ends in boreal forests.')).toBe('theory');
    expect(type('Podzol formation has a scaling law.')).toBe('method');
  });

  it('have the type of their last word only where that is the same in every science', () => {
    const forests = readVocabulary([
      {
        name: 'methods.yaml',
        type: 'method',
        entries: { 'random forest': { definition }, 'rotation forest': { definition } },
      },
    ]);
    const type = (key: string) => {
      const text = `The ${key} takes long. The ${key} is old.`;
      return addTerms(forests, [term(text, key)]).concepts.find((c) => c.discovered)?.type;
    };
    expect(type('boreal forest')).toBe('theory');
    expect(type('vegetation index')).toBe('metric');
  });

  it('carry the short form that the paper gives them', () => {
    const defined = term('Cation exchange capacity (CEC) falls.', 'cation exchange capacity');
    const added = addTerms(vocabulary, [defined]);
    expect(added.concepts.find(({ discovered }) => discovered)?.acronym).toBe('CEC');
    expect(added.surfaces.filter(({ text }) => text === 'CEC')).toMatchObject([{ exact: true }]);
  });

  it('are another spelling when they differ from a name by spaces alone', () => {
    const glued = term('Scalinglaw is one word here.', 'scalinglaw');
    const { concepts, surfaces } = addTerms(vocabulary, [glued]);
    expect(concepts).toHaveLength(1);
    expect(surfaces.at(-1)).toMatchObject({ concept: 'scaling-law', key: 'scalinglaw' });
  });
});

describe('the sample', () => {
  it('is everything of a small corpus and a spread of a large one', () => {
    expect(sampleOf([1, 2, 3])).toEqual([1, 2, 3]);
    const sample = sampleOf(Array.from({ length: 3 * SAMPLE_SIZE }, (_, i) => i));
    expect(sample).toHaveLength(SAMPLE_SIZE);
    expect(sample.at(-1)).toBe(3 * SAMPLE_SIZE - 3);
  });
});
