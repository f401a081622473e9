// The map of the default corpus: room for every name that must have it, areas with names of their own.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOwnVocabulary } from '../../../scripts/read-input.ts';
import { discRadius, labelSize, mapLabel } from '../../../src/core/map/draw-map.ts';
import { overlapCount } from '../../../scripts/bench/layout-quality.ts';
import { textWidth } from '../../../src/core/map/text-width.ts';
import { buildDataset } from '../../../src/core/pipeline.ts';

const FOLDER = 'data/corpus/';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') }));
const { dataset } = buildDataset('Test', files, readOwnVocabulary());
const sheet = dataset.concepts.filter((c) => c.papers >= dataset.defaultMinPapers);

describe('the map of the default corpus', () => {
  it('shows at most as many concepts as can be named, and enough to be a map', () => {
    expect(sheet.length).toBeLessThanOrEqual(190);
    expect(sheet.length).toBeGreaterThan(100);
  });

  it('has no two discs on one another, as drawn where the whole sheet is seen', () => {
    const zoom = 0.5;
    const drawn = (papers: number) => discRadius(papers) * zoom ** 0.6;
    for (const [i, a] of sheet.entries()) {
      for (const b of sheet.slice(i + 1)) {
        const apart = Math.hypot(a.x - b.x, a.y - b.y) * zoom;
        expect(apart, `${a.label} and ${b.label}`).toBeGreaterThan(
          drawn(a.papers) + drawn(b.papers) - 1,
        );
      }
    }
  });

  it('leaves room for the names of its heaviest concepts', () => {
    const zoom = 0.5;
    const boxes = [...sheet]
      .sort((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1))
      .slice(0, 60)
      .map((c) => {
        const size = labelSize(c.papers);
        const left = c.x * zoom + discRadius(c.papers) * zoom ** 0.6;
        const middle = c.y * zoom;
        return {
          c,
          left,
          right: left + textWidth(mapLabel(c), size),
          top: middle - size / 2,
          bottom: middle + size / 2,
        };
      });
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const overlap =
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(overlap, `${a.c.label} and ${b.c.label}`).toBe(false);
      }
    }
  });

  it('has no two names over one another at the zoom that shows the whole sheet', () => {
    const zoom = 0.5;
    const named = [...sheet]
      .sort((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1))
      .slice(0, 80);
    const boxes = named.map((c) => {
      const size = labelSize(c.papers);
      const radius = discRadius(c.papers) * zoom ** 0.6;
      const right = radius + textWidth(mapLabel(c), size);
      return { left: -radius, right, up: size / 2, down: size / 2 };
    });
    const x = Float64Array.from(named, (c) => c.x * zoom);
    const y = Float64Array.from(named, (c) => c.y * zoom);
    expect(overlapCount({ x, y }, boxes)).toBe(0);
  });

  it('tells of every concept how sure its area is, and another area only where there is one', () => {
    for (const { stability, cluster, secondCluster } of dataset.concepts) {
      expect(stability).toBeGreaterThanOrEqual(0);
      expect(stability).toBeLessThanOrEqual(1);
      expect(secondCluster).not.toBe(cluster);
      if (secondCluster !== null) expect(dataset.clusters[secondCluster]).toBeDefined();
    }
  });

  it('names every area, each by a name of its own that fits a caption', () => {
    const labels = dataset.clusters.map((cluster) => cluster.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(40);
    expect(labels.length).toBeGreaterThanOrEqual(5);
    expect(labels.length).toBeLessThanOrEqual(14);
  });

  it('gives every concept and every paper a place', () => {
    const numbers = [
      ...dataset.concepts.flatMap((c) => [c.x, c.y]),
      ...dataset.papers.x,
      ...dataset.papers.y,
    ];
    expect(numbers.every(Number.isFinite)).toBe(true);
  });
});
