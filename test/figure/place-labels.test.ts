// Names on the map: never one over another, the more important first.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachesInto } from '../../src/figure/box.ts';
import { placeLabels } from '../../src/figure/place-labels.ts';
import type { Box } from '../../src/figure/box.ts';
import type { LabelRequest } from '../../src/figure/place-labels.ts';

const wish = (index: number, rest: Partial<LabelRequest> = {}): LabelRequest => ({
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

  describe('of a large disc between small ones', () => {
    // Small discs all around leave no side free.
    const around = (radius: number, every: number) =>
      Array.from({ length: 360 / every }, (_, i) => {
        const [x, y] = [
          18 * Math.cos((i * every * Math.PI) / 180),
          18 * Math.sin((i * every * Math.PI) / 180),
        ];
        return wish(i + 1, { x, y, radius, reach: radius, width: 400 });
      });
    const great = (rest: Partial<LabelRequest>) =>
      wish(0, { radius: 10, reach: 10, weight: 90, width: 16, ...rest });
    const isNamed = (wishes: readonly LabelRequest[]) =>
      placeLabels(wishes).some(({ index }) => index === 0);

    it('covers a few of them where it may, rather than be left out', () => {
      const small = around(3, 30);
      expect(isNamed([great({}), ...small])).toBe(false);
      expect(isNamed([great({ coversSmaller: true }), ...small])).toBe(true);
    });

    it('covers none that are nearly as large', () => {
      expect(isNamed([great({ coversSmaller: true }), ...around(8, 30)])).toBe(false);
    });

    it('covers no more than a few', () => {
      expect(isNamed([great({ coversSmaller: true }), ...around(3, 6)])).toBe(false);
    });
  });

  it('puts a name in focus a little further off rather than over a lit disc', () => {
    const inFocus = wish(0, { rank: 'focus', radius: 8, reach: 10, width: 140, height: 13 });
    const lit = [
      { x: -74, y: -22, radius: 8 },
      { x: 45, y: -16, radius: 8 },
      { x: 74, y: 9, radius: 5 },
      { x: -43, y: 12, radius: 6 },
      { x: -90, y: -10, radius: 6 },
    ].map((disc, i) => wish(i + 1, { ...disc, rank: 'near', reach: disc.radius }));
    const [name] = placeLabels([inFocus, ...lit]);
    expect(lit.filter((disc) => reachesInto(disc, name!.box))).toEqual([]);
  });

  it('places the same names whether or not it is told how narrow they are at least', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      width: fc.integer({ min: 10, max: 120 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
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

  it('writes no name beside a larger disc that has none', () => {
    // A wall keeps the large one unnamed; the small one has room on the side of the large one alone.
    const large = wish(0, { x: 0, radius: 12, reach: 12, width: 2000, weight: 9 });
    const small = wish(1, { x: 90, radius: 4, reach: 4, width: 60 });
    const within = { left: -20, top: -9, right: 108, bottom: 9 };
    expect(placeLabels([small], { taken: [], within })).toHaveLength(1);
    expect(placeLabels([large, small], { taken: [], within })).toEqual([]);
  });

  it('covers the smaller of two discs where a name has to stand', () => {
    const others = [
      ...[-8, 8].map((y, i) => wish(1 + i, { x: 30, y, radius: 9, width: 900 })),
      ...[-40, -20, 0, 20, 40].map((x, i) => wish(5 + i, { x, y: -16, radius: 8, width: 900 })),
      ...[-40, -20, 0, 20, 40].map((x, i) => wish(15 + i, { x, y: 16, radius: 8, width: 900 })),
      wish(30, { x: -30, radius: 2, width: 900 }),
    ];
    const within = { left: -100, top: -30, right: 100, bottom: 30 };
    const great = wish(0, { weight: 9, mayCover: true });
    expect(placeLabels([great, ...others], { taken: [], within })[0]).toMatchObject({
      index: 0,
      side: 'left',
    });
  });

  it('keeps the name of what is in focus on the sheet, over a disc if need be', () => {
    const within = { left: -100, top: -40, right: 20, bottom: 40 };
    const around = Array.from({ length: 8 }, (_, i) =>
      wish(1 + i, { x: -22 * (i % 4), y: i < 4 ? -14 : 14, radius: 7, width: 900 }),
    );
    const beside = wish(20, { x: -22, radius: 7, width: 900 });
    const focus = wish(0, { rank: 'focus' });
    const [label] = placeLabels([focus, beside, ...around], { taken: [], within });
    expect(label!.box.right).toBeLessThanOrEqual(within.right + 14);
  });
});
