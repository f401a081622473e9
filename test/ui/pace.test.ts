// What a build says of itself while it goes on.

import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/core/stages.ts';
import { paceInWords, shareOf, stageInWords } from '../../src/ui/intake/pace.ts';

const found = (done: number) => ({ stage: 'extract', done, total: 1000 }) as const;

describe('the bar of a build', () => {
  it('never goes back from stage to stage', () => {
    const stages = ['read', ...STAGES] as const;
    const shares = stages.flatMap((stage) =>
      [0, 0.5].map((done) => shareOf({ stage, done, total: 1 })),
    );
    expect(shares.slice(0, -6)).toEqual([...shares.slice(0, -6)].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(1);
  });
});

describe('the pace of a build', () => {
  it('is not guessed before papers are counted, nor from the first moment of it', () => {
    expect(paceInWords(null, 5000)).toBe(' ');
    expect(paceInWords({ stage: 'discover', done: 0, total: 1 }, 9000)).toBe(' ');
    expect(paceInWords(found(0), 9000)).toBe(' ');
    expect(paceInWords(found(100), 200)).toBe(' ');
  });

  it('counts the papers of the stage itself, and what comes after it', () => {
    expect(paceInWords(found(500), 5000)).toBe('100 papers a second, about 12 seconds left');
    expect(paceInWords(found(10), 5000)).toBe('2 papers a second, about 14 minutes left');
  });

  it('says which file or how many papers', () => {
    expect(stageInWords({ stage: 'read', done: 0, total: 2 })).toBe('Reading file 1 of 2');
    expect(stageInWords(found(64))).toBe('Finding concepts: 64 of 1,000 papers');
    expect(stageInWords({ stage: 'link', done: 0, total: 1 })).toMatch(/^Counting/);
  });
});
