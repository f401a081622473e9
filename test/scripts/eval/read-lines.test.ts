// Benchmarks are known by their content, and a bad line is told by file and line.

import { describe, expect, it } from 'vitest';
import { readBenchmark } from '../../../scripts/eval/read-lines.ts';

const LINES = {
  acronyms: { tokens: ['a'], labels: ['O'] },
  terms: { text: 'A parser.', spans: [{ s: 2, e: 8, t: 'parser', type: 'Method' }] },
  keywords: { title: 'A', text: 'A. B', keys: ['b'] },
  gold: { title: 'A', concepts: [{ name: 'b', acronym: '', salience: 2, surface: ['b'] }] },
};

const jsonLines = (...lines: object[]) => lines.map((line) => JSON.stringify(line)).join('\n');

it.each(Object.entries(LINES))('reads %s by their content', (kind, line) => {
  const benchmark = readBenchmark('b.jsonl', `${jsonLines(line)}\n\n`);
  expect(benchmark.kind).toBe(kind);
  expect(benchmark.lines).toMatchObject([line]);
});

describe('a choice of lines', () => {
  const text = jsonLines(
    ...['dev', 'train', 'dev', 'test'].map((split, i) => ({ ...LINES.terms, split, text: `${i}` })),
  );
  const texts = (choice: object) =>
    readBenchmark('b', text, choice).lines.map((line) => ('text' in line ? line.text : ''));

  it('may be every other one', () => {
    expect(texts({ half: 1 })).toEqual(['0', '2']);
    expect(texts({ half: 2 })).toEqual(['1', '3']);
  });

  it('may be a split', () => {
    expect(texts({ split: 'dev' })).toEqual(['0', '2']);
    expect(() => texts({ split: 'no' })).toThrow('b: no line to score');
  });
});

describe('a bad file is refused', () => {
  it.each([
    ['text', 'hello', 'b:1: no JSON'],
    ['another JSON', jsonLines({ a: 1 }), 'b:1: no line of a benchmark. Expected {"tokens"'],
    ['no object', '[1]', 'b:1: no line of a benchmark'],
    ['a bad line', jsonLines(LINES.gold, { ...LINES.gold, title: 1 }), 'b:2: no line of a ben'],
    ['a bad field', jsonLines({ title: 1, concepts: [] }), '“title”'],
    ['missing labels', jsonLines({ tokens: ['a', 'b'], labels: ['O'] }), 'as many labels as'],
    ['nothing', '\n', 'b: no line to score'],
  ])('%s', (_, text, message) => {
    expect(() => readBenchmark('b', text)).toThrow(message);
  });
});
