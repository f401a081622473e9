// The sample sizes in a legend: round numbers that the map has; and what it says of areas and rings.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_NAMED, layOutLegend, sampleSizes } from '../../src/figure/legend.ts';
import { measureWithoutCanvas as measure } from '../../src/figure/type.ts';
import { LIGHT } from '../../src/scene/palette.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import type { Scene, SceneNode } from '../../src/scene/scene.ts';

const NODE: SceneNode = {
  ...{ key: 'concept:sam', kind: 'concept', id: 'sam', x: 0, y: 0, radius: 4 },
  ...{ shape: 'disc', hue: 0, label: 'SAM', labelSize: 12, weight: 5 },
};
const SCENE: Scene = {
  nodes: [NODE, { ...NODE, key: 'concept:gan', id: 'gan', hue: 1 }],
  edges: [],
  captions: ['Loss landscape', 'Generation'].map((text, hue) => ({
    ...{ text, hue, x: 0, y: 0, size: 9 },
  })),
};
const VIEW = { zoom: 1, panX: 0, panY: 0, width: 900, height: 900 };

function linesOf(scene: Scene, contents = NOTHING_NAMED): string[] {
  const source = { scene, palette: LIGHT, measure, emphasis: NO_EMPHASIS };
  return layOutLegend(source, VIEW, contents)!.entries.map(({ text }) => text);
}

describe('a legend that cannot name all areas', () => {
  it('leads to an area that the map does not name by a concept that it does', () => {
    const named = { ...NOTHING_NAMED, named: new Set([1]), heaviest: new Map([[0, 'SAM']]) };
    // Beside areas that all have room, nothing is said.
    expect(linesOf(SCENE)).toContain('Loss landscape');
    const source = { scene: SCENE, palette: LIGHT, measure, emphasis: NO_EMPHASIS };
    const full = layOutLegend(source, VIEW, named)!.height;
    const less = layOutLegend(source, VIEW, named, full - 1)!.entries.map(({ text }) => text);
    expect(less).toContain('Loss landscape (with SAM)');
    expect(less).not.toContain('Generation');
  });
});

describe('a legend of rings', () => {
  it('is there where a concept stands between two areas', () => {
    const between = { ...SCENE, nodes: [{ ...NODE, secondHue: 1 }, ...SCENE.nodes] };
    expect(linesOf(between)).toContain('between two areas');
    expect(linesOf(SCENE)).not.toContain('between two areas');
  });
});

describe('sampleSizes', () => {
  it.each([
    [1, [1]],
    [3, [1, 3]],
    [9, [1, 2, 9]],
    [48, [2, 10, 40]],
    [86, [5, 20, 80]],
    [1616, [50, 200, 1000]],
  ])('of at most %d papers', (most, sizes) => {
    expect(sampleSizes(most)).toEqual(sizes);
  });

  it('rise, and none is more than the map has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const sizes = sampleSizes(most);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
        expect(2 * Math.max(...sizes)).toBeGreaterThan(most);
        expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
      }),
      { seed: 1 },
    );
  });
});
