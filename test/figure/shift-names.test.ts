// Names that go along with what they name, until there is time to place them.

import { describe, expect, it } from 'vitest';
import { canShiftNames, shiftNames } from '../../src/figure/shift-names.ts';
import { placeNames } from '../../src/figure/names.ts';
import type { Measure } from '../../src/figure/type.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

/** Every letter half as wide as high. */
const measure: Measure = (text, _, size) => (text.length * size) / 2;

const node = (i: number): SceneNode => ({
  key: `concept:${i}`,
  kind: 'concept',
  id: String(i),
  x: (i % 20) * 90,
  y: Math.floor(i / 20) * 40,
  radius: 6,
  shape: 'disc',
  hue: i % 2,
  label: `concept ${i}`,
  labelSize: 13,
  weight: i,
});

const sceneOf = (count: number): Scene => ({
  nodes: Array.from({ length: count }, (_, i) => node(i)),
  edges: [],
  captions: [0, 1].map((hue) => ({ text: `area ${hue}`, x: 300 + 600 * hue, y: 250, hue })),
});

const scene = sceneOf(400);
const names = placeNames(scene, 1, measure);

describe('canShiftNames', () => {
  it('is so for many names, between zooms that are near', () => {
    const goes = (to: number) => canShiftNames({ scene, zoom: 1 }, { scene, zoom: to });
    expect([0.5, 0.8, 1.5, 2].map(goes)).toEqual([false, true, true, false]);
  });

  it('is not where they are few, which are placed in less than a frame', () => {
    const few = sceneOf(100);
    expect(canShiftNames({ scene: few, zoom: 1 }, { scene: few, zoom: 1.1 })).toBe(false);
  });

  it('is not where the map has been drawn out', () => {
    const other = { ...scene, stretch: 1.5 };
    expect(canShiftNames({ scene, zoom: 1 }, { scene: other, zoom: 1 })).toBe(false);
  });
});

describe('names taken along', () => {
  it('stand where they would be placed on the same side at the other zoom', () => {
    const along = shiftNames(names, { scene, zoom: 1 }, { scene, zoom: 1.05 });
    const placed = placeNames(scene, 1.05, measure);
    const there = new Map(placed.labels.map((label) => [label.index, label]));
    const kept = along.labels.filter(({ index, side }) => there.get(index)?.side === side);
    expect(kept.length).toBeGreaterThan(100);
    const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
    for (const { index, box } of kept)
      expect(Math.abs(middle(box) - middle(there.get(index)!.box))).toBeLessThan(3);
  });

  it('are those of what is still there, by key', () => {
    const fewer = { ...scene, nodes: scene.nodes.filter(({ hue }) => hue === 1) };
    const { labels } = shiftNames(names, { scene, zoom: 1 }, { scene: fewer, zoom: 1 });
    const keyIn =
      ({ nodes }: Scene) =>
      (label: { index: number }) =>
        nodes[label.index]!.key;
    const left = names.labels.filter(({ index }) => scene.nodes[index]!.hue === 1);
    expect(labels.map(keyIn(fewer))).toEqual(left.map(keyIn(scene)));
    expect(labels.map(({ box }) => box)).toEqual(left.map(({ box }) => box));
  });

  it('leave out the captions of areas that have gone', () => {
    const one = { ...scene, captions: scene.captions.slice(0, 1) };
    const { captions } = shiftNames(names, { scene, zoom: 1 }, { scene: one, zoom: 1 });
    expect(names.captions.map(({ hue }) => hue)).toEqual([0, 1]);
    expect(captions.map(({ hue }) => hue)).toEqual([0]);
  });
});
