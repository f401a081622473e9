// Names on the map: never one over another, the more important first.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/figure/place-labels.ts';
import type { LabelWish } from '../../src/figure/place-labels.ts';
import type { Box } from '../../src/figure/projection.ts';

const wish = (index: number, rest: Partial<LabelWish> = {}): LabelWish => ({
  index,
  x: 0,
  y: 0,
  radius: 5,
  reach: 5,
  width: 60,
  height: 12,
  rank: 'rest',
  weight: 1,
  disc: 'concept',
  ...rest,
});

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placeLabels', () => {
  it('puts a name to the right where nothing is in the way', () => {
    const [label] = placeLabels([wish(0)]);
    expect(label!.side).toBe('right');
    expect(label!.box.left).toBeGreaterThan(5);
  });

  it('places the same names whether or not it is told how narrow they are at least', () => {
    const place = fc.record({
      ...{ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) },
      ...{
        width: fc.integer({ min: 10, max: 120 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      },
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const plain = places.map(({ x, y, width }, i) => wish(i, { x, y, width }));
        const told = plain.map((one, i) => ({ ...one, leastWidth: one.width * places[i]!.share }));
        expect(placeLabels(told)).toEqual(placeLabels(plain));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('never lets two names overlap, nor a name lie on what is taken', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 200 }),
        width: fc.integer({ min: 10, max: 120 }),
        weight: fc.integer({ min: 1, max: 50 }),
        rank: fc.constantFrom('focus' as const, 'near' as const, 'rest' as const),
      }),
      { maxLength: 40 },
    );
    const taken: Box = { left: 100, top: 80, right: 200, bottom: 110 };
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = placeLabels(
          list.map((rest, i) => wish(i, rest)),
          { taken: [taken] },
        );
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) expect(overlap(a.box, b.box)).toBe(false);
          if (list[a.index]!.rank === 'rest') expect(overlap(a.box, taken)).toBe(false);
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('leaves a space between two names in a line', () => {
    const [first, second] = placeLabels([wish(0), wish(1, { x: 140, usual: 'left', weight: 0 })]);
    expect(second!.box.left + 2.5 - (first!.box.right - 2.5)).toBeGreaterThan(4);
  });

  it('keeps names of neighbours in the window that is fitted to the sheet', () => {
    const within = { left: -8, top: -30, right: 30, bottom: 30 };
    const near = (width: number) =>
      placeLabels([wish(0, { rank: 'near', width })], { taken: [], within });
    expect(near(30)).toHaveLength(1);
    expect(near(90)).toEqual([]);
  });

  it('names the heavier of two that compete', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => wish(i, { weight: i, x: i, width: 200 }));
    const placed = placeLabels(crowd).map((label) => label.index);
    expect(placed).toContain(11);
    expect(placed.length).toBeLessThan(12);
  });

  it('names what is in focus before what is heavier', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => wish(i, { weight: i, x: i, width: 200 }));
    const placed = placeLabels([...crowd, wish(12, { weight: 0, rank: 'focus', width: 200 })]);
    expect(placed[0]!.index).toBe(12);
  });

  it('keeps a name on the side where it stood', () => {
    expect(placeLabels([wish(0, { usual: 'left' })])[0]!.side).toBe('left');
  });
});
