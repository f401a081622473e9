// Evidence for a pair: the closest two mentions, and the sentences they stand in.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCloseness, findEvidence } from '../../../src/core/questions/evidence.ts';
import type { Mention } from '../../../src/core/concepts/concept.ts';
import type { StoredText } from '../../../src/core/dataset/dataset.ts';

/** A paper whose mentions are wherever the words `alpha` and `beta` stand. */
function paper(title: string, abstract: string): { title: string; text: StoredText } {
  const mentions = (concept: string): Mention[] =>
    (['title', 'abstract'] as const).flatMap((field) =>
      [...(field === 'title' ? title : abstract).matchAll(new RegExp(concept, 'g'))].map((m) => ({
        concept,
        field,
        start: m.index,
        end: m.index + concept.length,
        rule: 'label' as const,
      })),
    );
  const concepts = ['alpha', 'beta']
    .map((concept) => ({ concept, salience: 0.5, mentions: mentions(concept) }))
    .filter((c) => c.mentions.length > 0);
  return {
    title,
    text: {
      abstract,
      rawTitle: null,
      rawAbstract: null,
      extraction: { concepts, ambiguous: [], introduces: [] },
    },
  };
}

const find = (title: string, abstract: string) => {
  const { text } = paper(title, abstract);
  return findEvidence(0, title, text, 'alpha', 'beta');
};

describe('findEvidence', () => {
  it('cuts a long sentence around the two, at whole words', () => {
    const words = 'chapter by chapter '.repeat(60);
    const [quote, ...others] = find('', `${words}alpha of beta ${words}end.`)!.quotes;
    expect(others).toEqual([]);
    expect(quote!.marks).toHaveLength(2);
    expect(quote!.isCut).toEqual({ before: true, after: true });
    const shown = `${words}alpha of beta ${words}end.`.slice(quote!.start, quote!.end);
    expect(shown.length).toBeLessThan(700);
    expect(shown).toMatch(/^(?:chapter|by) .* alpha of beta .* (?:chapter|by)$/);
  });

  it('quotes one sentence that has both', () => {
    const found = find('A title', 'First. Here alpha meets beta at last. And alpha alone.')!;
    expect(found.quotes).toHaveLength(1);
    expect(found.quotes[0]!.marks.map((m) => m.concept)).toEqual(['alpha', 'beta']);
    expect(found.distance).toBe(' meets '.length);
  });

  it('quotes one sentence each where none has both, in reading order', () => {
    const found = find('A title', 'Here is beta. Nothing. Here is alpha.')!;
    expect(found.quotes.map((q) => q.marks[0]!.concept)).toEqual(['beta', 'alpha']);
  });

  it('takes the title when only that has one of them', () => {
    const found = find('On alpha', 'All of it is about beta.')!;
    expect(found.quotes.map((q) => q.field)).toEqual(['title', 'abstract']);
    expect(found.distance).toBe(Infinity);
  });

  it('is null when one of them is missing', () => {
    expect(find('On alpha', 'Nothing else.')).toBeNull();
  });

  it('puts the closest first and those that share no field last', () => {
    const items = [Infinity, 3, Infinity, 1].map((distance, row) => ({
      row,
      distance,
      quotes: [],
    }));
    expect([...items].sort(byCloseness).map((e) => e.row)).toEqual([3, 1, 0, 2]);
  });

  it('finds the distance that a search over all pairs finds', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'of', 'end.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), (words) => {
        const abstract = words.join(' ');
        const { text } = paper('', abstract);
        const of = (id: string) =>
          text.extraction.concepts.find((c) => c.concept === id)?.mentions ?? [];
        const all = of('alpha').flatMap((a) =>
          of('beta').map((b) => Math.max(a.start - b.end, b.start - a.end)),
        );
        const found = findEvidence(0, '', text, 'alpha', 'beta');
        expect(found?.distance ?? null).toBe(all.length > 0 ? Math.min(...all) : null);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
