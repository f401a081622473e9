// Captions and labels of a scene together.

import { describe, expect, it } from 'vitest';
import { discsBox, extentOf, placeNames, stressNames } from '../../src/figure/names.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import type { Measure } from '../../src/figure/type.ts';
import type { Scene, SceneCaption, SceneNode } from '../../src/scene/scene.ts';

/** Every letter half as wide as high. */
const measure: Measure = (text, _, size) => (text.length * size) / 2;

const node = (i: number, x: number, y: number, weight = 1): SceneNode => ({
  key: `concept:${i}`,
  kind: 'concept',
  id: String(i),
  x,
  y,
  radius: 6,
  shape: 'disc',
  hue: 0,
  label: `concept ${i}`,
  labelSize: 13,
  weight,
});

const caption = (text: string, x: number, y: number): SceneCaption => ({ text, x, y, hue: 0 });

const sceneOf = (nodes: SceneNode[], ...captions: SceneCaption[]): Scene => ({
  nodes,
  edges: [],
  captions,
});

const grid = Array.from({ length: 30 }, (_, i) => node(i, (i % 6) * 40, Math.floor(i / 6) * 25, i));

describe('placeNames', () => {
  it('names more the closer one looks', () => {
    const named = [0.5, 1, 2, 4].map(
      (zoom) => placeNames(sceneOf(grid), zoom, measure).labels.length,
    );
    expect(named).toEqual([...named].sort((a, b) => a - b));
    expect(named.at(-1)).toBe(grid.length);
  });

  it('moves a caption off a disc', () => {
    const { captions } = placeNames(sceneOf([node(0, 0, 0)], caption('Area', 0, 0)), 1, measure);
    const { top, bottom } = captions[0]!.box;
    expect(top >= 6 || bottom <= -6).toBe(true);
  });

  it('leaves out a caption that would lie on another', () => {
    const twice = sceneOf([], ...Array.from({ length: 60 }, () => caption('Area', 0, 0)));
    expect(placeNames(twice, 1, measure).captions.length).toBeLessThan(60);
  });

  it('breaks long captions seen from afar, and drops all from near', () => {
    const scene = sceneOf([], caption('Large models & fine-tuning', 0, 0));
    expect(placeNames(scene, 0.4, measure).captions[0]!.lines).toEqual([
      'Large models',
      '& fine-tuning',
    ]);
    expect(placeNames(scene, 1, measure).captions[0]!.lines).toHaveLength(1);
    expect(placeNames(scene, 5, measure).captions).toEqual([]);
  });
});

describe('stressNames', () => {
  it('names what is near, though it has no room at rest', () => {
    const scene = sceneOf(grid);
    const rest = placeNames(scene, 0.5, measure);
    const unnamed = grid.findIndex((_, i) => rest.labels.every(({ index }) => index !== i));
    const emphasis = {
      ...NO_EMPHASIS,
      focusNodes: new Set([unnamed]),
      nearNodes: new Set([unnamed]),
    };
    const stressed = stressNames(rest, emphasis, scene, 0.5, measure);
    expect(stressed.labels[0]!.index).toBe(unnamed);
  });

  it('leaves names on their sides when nothing has changed', () => {
    const scene = sceneOf(grid);
    const rest = placeNames(scene, 1, measure);
    expect(stressNames(rest, NO_EMPHASIS, scene, 1, measure)).toEqual(rest);
  });
});

describe('extentOf', () => {
  it('holds discs and names', () => {
    const scene = sceneOf([node(0, 0, 0)]);
    const extent = extentOf(scene, placeNames(scene, 1, measure), 1);
    const discs = discsBox(scene, 1);
    expect(extent.right).toBeGreaterThan(discs.right + 40);
    expect(extent.left).toBe(discs.left);
  });
});
