// How a short form spells a phrase: known spellings, and the dynamic programme against plain search.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellOut } from '../../../src/core/concepts/match-initials.ts';

function spelled(short: string, text: string, side: 'before' | 'after' = 'before') {
  const found = spellOut(short, text, [0, text.length], side);
  return found && text.slice(found.start, found.end);
}

describe('a spelling', () => {
  it.each([
    ['SAM', 'we use sharpness-aware minimization', 'sharpness-aware minimization'],
    ['LSTM', 'a long short-term memory', 'long short-term memory'],
    ['NMF', 'a non-negative matrix factorization', 'non-negative matrix factorization'],
    ['DOF', 'six degrees of freedom', 'degrees of freedom'],
    ['PSO', 'the particle swarm optimisation', 'particle swarm optimisation'],
    ['HPO', 'automatic hyperparameter optimization', 'hyperparameter optimization'],
    ['XGBoost', 'the eXtreme Gradient Boosting', 'eXtreme Gradient Boosting'],
    ['A3C', 'asynchronous advantage actor critic', 'asynchronous advantage actor critic'],
    ['D2D', 'a device-to-device', 'device-to-device'],
    ['3DGS', 'by 3D Gaussian splatting', '3D Gaussian splatting'],
    ['μP', 'our maximal update parametrization', 'maximal update parametrization'],
    ['DML', 'two Dice semimetric losses', 'Dice semimetric losses'],
    ['NRF', 'the National Research Foundation of Korea', 'National Research Foundation'],
    ['OVPR', 'Office of the Vice Provost for Research', 'Office of the Vice Provost for Research'],
  ])('of %s is read in “%s”', (short, text, phrase) => {
    expect(spelled(short, text)).toBe(phrase);
  });

  it('takes blanks around hyphens as the tokenizer of the text leaves them', () => {
    expect(spelled('NMF', 'so , non - negative matrix factorization')).toBe(
      'non - negative matrix factorization',
    );
    expect(spelled('VP', 'two cases - viewport prediction')).toBe('viewport prediction');
  });

  it('costs nothing where every word gives its initial', () => {
    const word = fc.stringMatching(/^[b-z][a-z]{3,7}$/);
    const property = fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
      const text = words.join(' ');
      const short = words.map((w) => w[0]).join('');
      expect(spellOut(short, text, [0, text.length], 'before')?.cost).toBe(0);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('does not exist where a letter is missing', () => {
    expect(spelled('SAX', 'sharpness-aware minimization')).toBeNull();
    expect(spelled('SAM', '')).toBeNull();
  });
});

/** Costs of plain words, tried in all ways; a phrase begins with a word that gives its initial. */
function leastCost(letters: string, words: readonly string[], started = false): number {
  if (letters === '') return 1.1 * words.length;
  const [word, ...rest] = words;
  if (word === undefined) return Infinity;
  const ways = [leastCost(letters, rest, started) + (started ? 1 : 0)];
  for (let take = 1; take <= letters.length; take++) {
    const cost = costInWord(letters.slice(0, take), word);
    if (cost >= 0.8 && !started) continue;
    ways.push(cost + leastCost(letters.slice(take), rest, true));
  }
  return Math.min(...ways);
}

function costInWord(letters: string, word: string): number {
  const isInside = !word.startsWith(letters[0]!);
  let cost = isInside ? 0.8 : 0;
  let at = word.indexOf(letters[0]!);
  if (at < 0) return Infinity;
  for (const letter of letters.slice(1)) {
    const next = word.indexOf(letter, at + 1);
    if (next < 0) return Infinity;
    cost += next === at + 1 ? 0.1 : 0.3;
    at = next;
  }
  return cost;
}

it('finds the spelling that a search through all finds', () => {
  const word = fc.stringMatching(/^[bcd]{2,4}$/);
  const property = fc.property(
    fc.stringMatching(/^[bcd]{1,4}$/),
    fc.array(word, { maxLength: 4 }),
    (letters, words) => {
      const text = words.join(' ');
      const cost = spellOut(letters, text, [0, text.length], 'before')?.cost ?? Infinity;
      const least = leastCost(letters, words);
      expect(least === Infinity ? cost : cost - least).toBeCloseTo(least === Infinity ? cost : 0);
      expect(cost === Infinity).toBe(least === Infinity);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 200 });
});

it('turns away none that could be read', () => {
  const piece = fc.constantFrom('a', 'Ab', 'ba', 'bC', 'c', 'cAb', 'A', 'BCa', '2', '3b', 'x');
  const gap = fc.constantFrom(' ', '-', ', ', '');
  const text = fc
    .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 6 })
    .map((pairs) => pairs.flat().join(''));
  const short = fc.constantFrom('AB', 'ABC', 'CAB', 'BAx', 'A2C', 'xA', 'B-C', 'CC', '2A', 'N');
  const property = fc.property(short, text, (letters, words) => {
    // What may stand behind a letter that is not ASCII is not looked at beforehand.
    const whole = `é ${words}`;
    const found = spellOut(letters, words, [0, words.length], 'before');
    const searched = spellOut(letters, whole, [0, whole.length], 'before');
    const moved = found && { ...found, start: found.start + 2, end: found.end + 2 };
    expect(moved).toEqual(searched);
  });
  fc.assert(property, { seed: 1, numRuns: 3000 });
});
