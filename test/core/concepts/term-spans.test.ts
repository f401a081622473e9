// Runs of words by number, and the work of finding them, counted.

import { expect, it } from 'vitest';
import { WordBook } from '../../../src/core/concepts/term-lines.ts';
import { numberSpans, spansIn } from '../../../src/core/concepts/term-spans.ts';
import { readWords } from '../../../src/core/concepts/words.ts';

const WORDS = readWords('words.tsv', 'heading\nthe\tF\t50000\t0\t0\t0\nof\tF\t30000\t0\t0\t0\n');

function spansOf(texts: readonly string[], leastPapers = 1) {
  const book = new WordBook(WORDS);
  const lines = texts.map((text) => book.cut(text));
  const { spans, papers } = numberSpans(
    lines.map((line) => [line]),
    leastPapers,
  );
  return texts.map((text, row) => {
    const { starts, ends } = lines[row]!;
    return [...spansIn(spans[row]![0]!)].map(({ i, j, node }) => ({
      written: text.slice(starts[i], ends[j - 1]),
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

it('does not number long runs whose parts stand in few papers, and no others', () => {
  const texts = ['sharp loss curve bends', 'loss curve', 'the sharp curve bends'];
  const of = (leastPapers: number) =>
    spansOf(texts, leastPapers).map((spans) => spans.map((span) => Object.values(span).join(' ')));
  const isOften = (span: string) => span.endsWith(' 2');
  expect(of(2).map((spans) => spans.filter(isOften))).toEqual(
    of(1).map((spans) => spans.filter(isOften)),
  );
  expect(of(2).flat()).toContain('curve bends 2');
  expect(of(1).flat()).toContain('sharp loss curve 1');
  expect(of(2).flat()).not.toContain('sharp loss curve 1');
});
