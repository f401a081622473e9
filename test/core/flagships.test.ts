// Nine concepts that every reader of the default corpus looks for first: found in each paper that
// names them and in no other. The extraction against a search written without it.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnVocabulary, readOwnWords } from '../../scripts/read-input.ts';
import { readDump } from '../../src/core/papers/read-dump.ts';
import { readPapers } from '../../src/core/pipeline.ts';

const FOLDER = 'data/corpus/';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const readings = names.map((name) => readDump({ name, text: readFileSync(FOLDER + name, 'utf8') }));
const { papers } = readPapers(readings, readOwnVocabulary(), { words: readOwnWords() });

/** How each is written; what is a concept of its own beside it (vector quantization, QLoRA) is not it. */
const WRITTEN: readonly (readonly [string, RegExp, number])[] = [
  ['sharpness-aware-minimization', /sharpness[- ]aware|(?<![\p{L}\d])SAM(?![\p{L}\d])/iu, 8],
  ['low-rank-adaptation', /[Ll]ow[- ][Rr]ank [Aa]daptation|(?<!Q)LoRA/u, 6],
  [
    'maximal-update-parametrization',
    /maxim(?:al|um)[- ]update|(?:mu|[μµ]) ?P(?:aram)?(?!\p{Ll})/u,
    6,
  ],
  ['neural-collapse', /neural collapse|(?<!\p{L})NC\d?(?!\p{L})/iu, 4],
  ['quantization', /(?<!vector )quanti[sz]/iu, 25],
  ['grokking', /grok/iu, 4],
  ['scaling-law', /scaling[- ]law/iu, 15],
  ['neural-tangent-kernel', /neural tangent|(?<!\p{L})NTK/iu, 6],
  ['edge-of-stability', /edge[- ]of[- ]stability|(?<!\p{L})EoS(?!\p{L})/u, 2],
];

describe.each(WRITTEN)('%s', (id, written, count) => {
  it('is found in every paper that names it, and in no other', () => {
    const named = papers.filter(({ paper }) => written.test(`${paper.title}\n${paper.abstract}`));
    const found = papers.filter(({ extraction }) =>
      extraction.concepts.some((c) => c.concept === id),
    );
    const titles = (list: typeof papers) => list.map(({ paper }) => paper.title);
    expect(titles(found)).toEqual(titles(named));
    expect(found).toHaveLength(count);
  });
});
