// The labels of discovered terms: the case of running text, not that of titles, and the singular.

import { describe, expect, it } from 'vitest';
import { readOwnWords } from '../../../scripts/read-input.ts';
import { findCandidates } from '../../../src/core/concepts/candidates.ts';
import { labelOf } from '../../../src/core/concepts/term-label.ts';

const words = readOwnWords();
const extraction = { concepts: [], ambiguous: [], introduces: [] };

/** The label of a term in a corpus of one paper. */
const labelIn = (key: string, abstract: string, title = 'Title') =>
  labelOf(findCandidates([{ paper: { title, abstract }, extraction }], words).get(key)!);

describe('a label', () => {
  it.each([
    [
      'petri net',
      'We use Petri nets. A Petri net has places, and Petri nets have tokens.',
      'Petri net',
    ],
    ['wenchuan earthquake', 'After the Wenchuan earthquake, we saw them.', 'Wenchuan earthquake'],
    ['texa instrument', 'On chips of Texas Instruments we run an instrument.', 'Texas Instruments'],
    ['clay mineral', 'Clay minerals are common. We dig for clay minerals.', 'clay mineral'],
  ])('has the capitals of running text: %s', (key, abstract, label) => {
    expect(labelIn(key, abstract)).toBe(label);
  });

  it('takes no capitals from a title, a definition or the beginning of a sentence', () => {
    const abstract =
      'Cation Exchange Capacity (CEC) falls. The exchange of a cation has a capacity.';
    expect(labelIn('cation exchange capacity', abstract, 'Cation Exchange Capacity')).toBe(
      'cation exchange capacity',
    );
  });

  it('keeps the capital of a word that is never written without, also in titles', () => {
    expect(labelIn('african orchid', 'Some orchids were found.', 'African Orchids')).toBe(
      'African orchid',
    );
  });

  it('keeps an acronym, without its plural s', () => {
    expect(labelIn('xyzk', 'All XYZKs are on. Two XYZKs are off.')).toBe('XYZK');
  });
});
