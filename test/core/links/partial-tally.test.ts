// Partial tallies: what is merged in parts equals what is tallied at once, through the files as well.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InputError } from '../../../src/core/input-error.ts';
import { readTally, tallyLines, writeTally } from '../../../src/core/links/partial-tally.ts';
import { mergeTallies } from '../../../src/core/links/tally.ts';

const line = (title: string, concepts: Readonly<Record<string, number>>) =>
  JSON.stringify({
    title,
    abstract: '',
    concepts: Object.entries(concepts).map(([id, salience]) => ({ id, salience, mentions: [] })),
  });

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const lines = fc.array(
  fc
    .tuple(
      fc.constantFrom('On rain', 'Of snow', 'By hail'),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), share),
    )
    .map(([title, concepts]) => line(title, concepts)),
  { maxLength: 6 },
);
const through = (part: readonly string[]) =>
  readTally('part.json', writeTally(tallyLines('part', part)));

it('parts merged in any grouping and order write what the whole writes', () => {
  const property = fc.property(lines, lines, lines, (p, q, r) => {
    const whole = writeTally(tallyLines('whole', [...p, ...q, ...r]));
    const [a, b, c] = [through(p), through(q), through(r)];
    expect(writeTally(mergeTallies([mergeTallies([a, b]), c]))).toBe(whole);
    expect(writeTally(mergeTallies([a, mergeTallies([b, c])]))).toBe(whole);
    expect(writeTally(mergeTallies([c, mergeTallies([]), a, b]))).toBe(whole);
  });
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('a paper that two parts have is one, under its folded title', () => {
  const tally = tallyLines('x', [line('On Rain!', { a: 0.2 }), '', line('on rain', { a: 0.5 })]);
  expect([...tally.papers]).toEqual([['onrain', new Map([['a', 0.5]])]]);
});

it.each(['{"title":1,"concepts":[]}', '{', '{"title":"x","concepts":[{"id":"a","salience":2}]}'])(
  'the line %s is refused with its number',
  (bad) => {
    const read = () => tallyLines('x.jsonl', [line('On rain', {}), bad]);
    expect(read).toThrow(InputError);
    expect(read).toThrow('x.jsonl:2');
  },
);

it('a tally of another version is refused', () => {
  const text = writeTally(mergeTallies([])).replace('"version":1', '"version":2');
  expect(() => readTally('t.json', text)).toThrow(InputError);
});
