// Runs of words by number, and the work of finding them, counted.

import { expect, it } from 'vitest';
import { numberSpans, spansIn } from '../../../src/core/concepts/term-spans.ts';
import { tokenize } from '../../../src/core/concepts/tokens.ts';
import { readWords } from '../../../src/core/concepts/words.ts';

const WORDS = readWords('words.tsv', 'heading\nthe\tF\t50000\t0\t0\t0\nof\tF\t30000\t0\t0\t0\n');

function lineOf(text: string) {
  const tokens = tokenize(text);
  return { text, tokens, lower: tokens.map((t) => text.slice(t.start, t.end).toLowerCase()) };
}

function spansOf(texts: readonly string[]) {
  const { spans, papers } = numberSpans(
    texts.map((text) => [lineOf(text)]),
    WORDS,
  );
  return texts.map((text, row) => {
    const { tokens } = lineOf(text);
    return [...spansIn(spans[row]![0]!)].map(({ i, j, node }) => ({
      written: text.slice(tokens[i]!.start, tokens[j - 1]!.end),
      papers: papers[node]!,
    }));
  });
}

it('counts papers, not occurrences, however the words are written', () => {
  const [first] = spansOf(['loss curve of the Loss curve', 'Loss-curves', 'curve']);
  const papersOf = new Map(first!.map(({ written, papers }) => [written, papers]));
  expect(papersOf.get('loss curve')).toBe(2);
  expect(papersOf.get('Loss curve')).toBe(2);
  expect(papersOf.get('curve')).toBe(3);
});

it('breaks runs at words of grammar and at punctuation', () => {
  const [spans] = spansOf(['loss, curve of sharpness']);
  expect(spans!.map(({ written }) => written)).toEqual(['loss', 'curve', 'sharpness']);
});

it('finds at most five spans a token, however long the run', () => {
  const perToken = (n: number) => spansOf(['loss curve '.repeat(n)])[0]!.length / (2 * n);
  expect(perToken(1000)).toBeLessThanOrEqual(5);
  expect(perToken(1000)).toBeLessThan(1.2 * perToken(20));
});
