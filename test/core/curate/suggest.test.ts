// Merges that are suggested: each reason, and what must not be suggested.

import { describe, expect, it } from 'vitest';
import { suggestMerges } from '../../../src/core/curate/suggest.ts';
import { postingsOf } from '../../postings.ts';
import type { PlacedConcept } from '../../../src/core/dataset/dataset.ts';

type Given = Partial<PlacedConcept> & { readonly label: string };

/** Suggestions for concepts with the papers they stand in. */
function suggest(...given: (Given & { readonly rows?: readonly number[] })[]) {
  const rows = Array.from({ length: 40 }, (_, row) =>
    given.flatMap((concept, i) => (concept.rows?.includes(row) === true ? [i] : [])),
  );
  const concepts = given.map((concept, i): PlacedConcept => ({
    id: `c${i}`,
    type: 'method',
    acronym: null,
    aliases: [],
    broader: null,
    definition: '',
    discovered: null,
    x: 0,
    y: 0,
    cluster: 0,
    secondCluster: null,
    stability: 1,
    papers: concept.rows?.length ?? 1,
    definedIn: null,
    ...concept,
  }));
  return suggestMerges({ concepts, postings: postingsOf(rows) }).map(({ from, into, reason }) => [
    from,
    into,
    reason,
  ]);
}

const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('a merge is suggested', () => {
  it.each([
    ['multi layer', 'multilayer', 'spelling'],
    ['loss landscapes', 'loss landscape', 'plural'],
    ['logic reasoning', 'logical reasoning', 'form'],
    ['function approximation', 'approximation function', 'order'],
    ['homogenous network', 'homogeneous network', 'typo'],
  ])('for “%s” and “%s”: %s', (a, b, reason) => {
    expect(suggest({ label: a }, { label: b, papers: 3 })).toEqual([['c0', 'c1', reason]]);
  });

  it('from a short form into its long form, whichever has more papers', () => {
    const short = { label: 'RLHF', papers: 9 };
    const long = { label: 'reinforcement learning from human feedback' };
    expect(suggest(short, long)).toEqual([['c0', 'c1', 'initials']]);
    expect(suggest(short, long, { label: 'really long human fun' })).toEqual([]);
  });

  it('for the same papers, all but a tenth', () => {
    const nine = { label: 'one', rows: rows(0, 9) };
    expect(suggest(nine, { label: 'two', rows: rows(0, 10) })).toEqual([['c0', 'c1', 'papers']]);
    expect(suggest(nine, { label: 'two', rows: rows(0, 11) })).toEqual([]);
    expect(suggest({ label: 'one', rows: [1, 2] }, { label: 'two', rows: [1, 2] })).toEqual([]);
  });
});

describe('no merge is suggested', () => {
  it.each([
    ['ImageNet-A', 'ImageNet-C'],
    ['global minimum', 'local minimum'],
    ['symmetric encoder', 'asymmetric encoder'],
    ['supervised learning', 'unsupervised learning'],
    ['mode collapse', 'model collapse'],
  ])('for “%s” and “%s”', (a, b) => {
    expect(suggest({ label: a }, { label: b })).toEqual([]);
  });

  it('for a concept and what is above it', () => {
    expect(suggest({ label: 'loss' }, { label: 'losses', broader: 'c0' })).toEqual([]);
  });
});
