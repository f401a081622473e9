// Places around a node.

import { describe, expect, it } from 'vitest';
import { ringOf } from '../../src/scene/ring.ts';

describe('a ring of places', () => {
  it('keeps clear of the disc, and each place of all others', () => {
    const places = ringOf({ x: 5, y: -5, radius: 20 }, 60);
    expect(places).toHaveLength(60);
    places.forEach((place, i) => {
      expect(Math.hypot(place.x - 5, place.y + 5)).toBeGreaterThan(30);
      for (const other of places.slice(i + 1))
        expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThan(9);
    });
  });
});
