// Names on a page: each nearer to its own disc than to any other that is drawn.

import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { overlaps } from '../../src/figure/box.ts';
import { readOwnVocabulary } from '../../scripts/read-input.ts';
import { buildDataset } from '../../src/core/pipeline.ts';
import { seededRandom } from '../../src/core/random.ts';
import { drawnRadius } from '../../src/figure/names.ts';
import { DOT, placeNamesOnPage, withDots } from '../../src/figure/names-on-page.ts';
import { measureWithoutCanvas as measure } from '../../src/figure/type.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import type { Box } from '../../src/figure/box.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

/** px kept free at the ends of a name, within its box. */
const AIR = 2.5;

function distance({ left, right, top, bottom }: Box, node: SceneNode, zoom: number): number {
  const [x, y] = [node.x * zoom, node.y * zoom];
  const across = Math.max(left + AIR - x, x - right + AIR, 0);
  return Math.hypot(across, Math.max(top - y, y - bottom, 0)) - drawnRadius(node, zoom);
}

/** Names that stand nearer to another symbol than to their own, as text. */
function astray(given: Scene, zoom: number): string[] {
  const { scene, names } = withDots(given, placeNamesOnPage(given, zoom, measure), zoom);
  return names.labels.flatMap(({ index, box }) => {
    const own = distance(box, scene.nodes[index]!, zoom);
    const others = scene.nodes.filter((_, i) => i !== index);
    const near = others.find((other) => distance(box, other, zoom) <= own);
    return near === undefined ? [] : [`${scene.nodes[index]!.label} at ${near.label}`];
  });
}

function realScene(): Scene {
  const FOLDER = 'data/corpus/';
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') }));
  const { dataset } = buildDataset('Test', files, readOwnVocabulary());
  return buildScene(dataset, {
    seen: applyFilters(dataset, NO_FILTERS),
    filters: NO_FILTERS,
    papersShown: 'none',
    selection: null,
  });
}

/** A crowd of discs as large as those of a corpus of thousands. */
function crowd(seed: number): Scene {
  const random = seededRandom(seed);
  const nodes = Array.from({ length: 200 }, (_, i): SceneNode => {
    const weight = Math.floor(400 * random() ** 3) + 3;
    return {
      key: `concept:${i}`,
      kind: 'concept',
      id: String(i),
      shape: 'hexagon',
      hue: i % 6,
      x: 1200 * random(),
      y: 800 * random(),
      radius: 6 + Math.sqrt(weight),
      weight,
      label: `concept number ${i}`,
      labelSize: 16,
    };
  });
  return { nodes, edges: [], captions: [] };
}

const real = realScene();

describe('names on a page', () => {
  it.each([0.2, 0.26, 0.35, 0.5, 0.8])('are nearest to their own symbols at zoom %d', (zoom) => {
    expect(astray(real, zoom)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('are so in a crowd as well (%d)', (seed) => {
    expect(astray(crowd(seed), 0.3)).toEqual([]);
  });

  it('lie on no other and on no name of an area', () => {
    const { labels, captions } = placeNamesOnPage(real, 0.26, measure);
    const boxes = [...labels, ...captions].map(({ box }) => box);
    expect(boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)))).toBe(false);
  });

  it('are those of what most papers are about, before all others', () => {
    const { labels } = placeNamesOnPage(real, 0.26, measure);
    const named = new Set(labels.map(({ index }) => index));
    const order = [...real.nodes.keys()].sort(
      (a, b) => real.nodes[b]!.weight - real.nodes[a]!.weight,
    );
    expect(order.slice(0, 10).filter((i) => named.has(i)).length).toBeGreaterThanOrEqual(8);
  });

  it.each([0.15, 0.2, 0.26, 0.35])('remove none of the heaviest, at zoom %d', (zoom) => {
    const { gone } = placeNamesOnPage(real, zoom, measure);
    const weights = real.nodes.map(({ weight }) => weight).sort((a, b) => b - a);
    for (const i of gone) expect(real.nodes[i]!.weight).toBeLessThanOrEqual(weights[13]!);
    expect(gone.size).toBeGreaterThan(0);
  });

  it('leave concepts without one in full where they come near no name, else as a dot, or not at all', () => {
    const placed = placeNamesOnPage(real, 0.26, measure);
    const { scene } = withDots(real, placed, 0.26);
    expect(scene.nodes.length).toBe(real.nodes.length - placed.gone.size);
    const dots = scene.nodes.filter((node) => drawnRadius(node, 0.26) < DOT + 0.01);
    expect(dots.length).toBe(scene.nodes.length - placed.full.size);
    expect(placed.full.size).toBeGreaterThan(placed.labels.length);
    expect(dots.length).toBeGreaterThan(0);
    const keys = new Set(scene.nodes.map(({ key }) => key));
    const ends = scene.edges.flatMap(({ a, b }) => [scene.nodes[a], scene.nodes[b]]);
    expect(ends.every((node) => node !== undefined && keys.has(node.key))).toBe(true);
  });
});
