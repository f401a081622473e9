// What is broader than a concept, on chains and on cycles.

import { describe, expect, it } from 'vitest';
import { ancestorsOf, isWiderEitherWay } from '../../../src/core/concepts/ancestors.ts';

const above = (broader: Readonly<Record<string, string>>, id: string) => [
  ...ancestorsOf(id, (each) => broader[each] ?? null),
];

describe('the ancestors of a concept', () => {
  it('are nearest first', () => {
    expect(above({ a: 'b', b: 'c' }, 'a')).toEqual(['b', 'c']);
    expect(above({ a: 'b', b: 'c' }, 'c')).toEqual([]);
  });

  it('include itself on a cycle, and end where one is reached', () => {
    expect(above({ a: 'b', b: 'a' }, 'a')).toEqual(['b', 'a']);
    expect(above({ a: 'b', b: 'c', c: 'b' }, 'a')).toEqual(['b', 'c']);
  });
});

it('finds a concept and a wider one, at any remove', () => {
  const isWider = isWiderEitherWay([
    { id: 'a', broader: 'b' },
    { id: 'b', broader: 'c' },
    { id: 'c', broader: 'a' },
    { id: 'd', broader: 'not-here' },
  ]);
  expect([isWider(0, 2), isWider(2, 0), isWider(0, 3)]).toEqual([true, true, false]);
});
