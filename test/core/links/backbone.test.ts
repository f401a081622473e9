// The backbone against its definition: of d links the strongest d^α, at either end.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backbone, linkRanks } from '../../../src/core/links/backbone.ts';
import type { StrongLink } from '../../../src/core/links/weigh.ts';

const nodes = Array.from({ length: 7 }, (_, v) => v);
const pairs = nodes.flatMap((a) => nodes.slice(a + 1).map((b) => [a, b] as const));
/** Links of different strengths, so that ranks are plain. */
const network = fc.subarray(pairs).chain((chosen) =>
  fc
    .uniqueArray(fc.integer({ min: -50, max: 200 }), {
      minLength: chosen.length,
      maxLength: chosen.length,
    })
    .map((strengths) =>
      chosen.map(([a, b], i): StrongLink => ({ a, b, papers: 2, strength: strengths[i]! })),
    ),
);
const endsOf = (links: readonly StrongLink[]) => links.map(({ a, b }) => `${a}${b}`);

function naive(links: readonly StrongLink[], alpha: number): StrongLink[] {
  const kept = nodes.flatMap((v) => {
    const own = links
      .filter(({ a, b }) => a === v || b === v)
      .sort((p, q) => q.strength - p.strength);
    return own.slice(0, Math.floor(own.length ** alpha + 1e-9));
  });
  return links.filter((link) => kept.includes(link));
}

describe('backbone', () => {
  it('keeps what either end keeps', () => {
    const alphas = fc.constantFrom(0, 0.3, 0.5, 0.6, 0.77, 1);
    const property = fc.property(network, alphas, (links, alpha) => {
      expect(endsOf(backbone(links, alpha))).toEqual(endsOf(naive(links, alpha)));
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('leaves every concept its strongest link, and keeps all at 1', () => {
    const property = fc.property(network, (links) => {
      const linked = (list: readonly StrongLink[]) => new Set(list.flatMap(({ a, b }) => [a, b]));
      expect(linked(backbone(links, 0))).toEqual(linked(links));
      expect(backbone(links, 1)).toEqual(links);
    });
    fc.assert(property, { seed: 1, numRuns: 200 });
  });

  it('is the same for any weight that orders links alike', () => {
    const property = fc.property(network, (links) => {
      const bent = links.map((link) => ({ ...link, strength: Math.exp(link.strength / 50) }));
      expect(endsOf(backbone(bent, 0.5))).toEqual(endsOf(backbone(links, 0.5)));
    });
    fc.assert(property, { seed: 1, numRuns: 100 });
  });

  it('prefers the link of more papers, then the earlier, among equals', () => {
    const star = [1, 2, 3, 4].map((b) => ({ a: 0, b, papers: b === 3 ? 9 : 2, strength: 1 }));
    const closed = [
      ...star,
      { a: 1, b: 2, papers: 3, strength: 2 },
      { a: 3, b: 4, papers: 3, strength: 2 },
    ];
    const ranks = [...linkRanks(closed)];
    expect(ranks[2]).toBe(0);
    expect(ranks[0]).toBe(Math.log(2) / Math.log(4));
  });

  it('of no link is none', () => {
    expect(backbone([], 0.6)).toEqual([]);
  });
});
