// Runs of words by number, and the work of finding them, counted.

import { expect, it } from 'vitest';
import { TermLines, WordIndex } from '../../../src/core/concepts/term-lines.ts';
import { findSpans } from '../../../src/core/concepts/term-spans.ts';
import { readWords } from '../../../src/core/concepts/words.ts';

const WORDS = readWords('words.tsv', 'heading\nthe\tF\t50000\t0\t0\t0\nof\tF\t30000\t0\t0\t0\n');

/** The spans of each text, which is the abstract of a paper without a title. */
function spansOf(texts: readonly string[], leastPapers = 1) {
  const lines = new TermLines(new WordIndex(WORDS));
  for (const text of texts) {
    lines.add('');
    lines.add(text);
  }
  const { firsts, groups, widths, begins, places } = findSpans(lines, leastPapers);
  const rowOf = (word: number) => lines.lines[word]! >> 1;
  const papers = Array.from(widths, (_, group) => {
    const own = places.subarray(begins[group], begins[group + 1]);
    return new Set(Array.from(own, rowOf)).size;
  });
  const spans = Array.from(firsts, (i, n) => {
    const group = groups[n]!;
    const end = lines.ends[i + widths[group]! - 1];
    const written = texts[rowOf(i)]!.slice(lines.starts[i], end);
    return { row: rowOf(i), written, papers: papers[group]! };
  });
  return texts.map((_, at) =>
    spans
      .filter(({ row }) => row === at)
      .map((span) => ({ written: span.written, papers: span.papers })),
  );
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

it('leaves out long runs that stand in few papers, and no others', () => {
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
  expect(of(2).flat()).toContain('bends 2');
  expect(of(2).flat()).toContain('sharp 2');
});
