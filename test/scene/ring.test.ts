// Places around a node.

import { describe, expect, it } from 'vitest';
import { placesAround } from '../../src/scene/ring.ts';

describe('a ring of places', () => {
  it('keeps clear of the disc, and each place of all others', () => {
    const places = placesAround({ x: 5, y: -5, radius: 20 }, 60);
    expect(places).toHaveLength(60);
    places.forEach((place, i) => {
      expect(Math.hypot(place.x - 5, place.y + 5)).toBeGreaterThan(30);
      for (const other of places.slice(i + 1))
        expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThan(14);
    });
  });

  it('goes around what stands there already', () => {
    const others = [
      { x: 45, y: 0, radius: 12 },
      { x: -10, y: 60, radius: 20 },
    ];
    const places = placesAround({ x: 0, y: 0, radius: 20 }, 40, others);
    expect(places).toHaveLength(40);
    for (const { x, y } of places)
      for (const other of others)
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(other.radius + 8);
  });

  it('leaves the right side to the name', () => {
    const places = placesAround({ x: 0, y: 0, radius: 20 }, 40);
    expect(places.filter(({ x, y }) => x > 0 && Math.abs(y) < 18)).toEqual([]);
  });

  it('has all its places though there is no room left', () => {
    expect(placesAround({ x: 0, y: 0, radius: 5 }, 7, [{ x: 0, y: 0, radius: 900 }])).toHaveLength(
      7,
    );
  });
});
