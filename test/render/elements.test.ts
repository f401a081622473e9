// The scene in cytoscape: without a screen, but with its stylesheet.

import cytoscape from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { handOver } from '../../src/render/brush.ts';
import { nodeData, showLooks, showScene } from '../../src/render/elements.ts';
import { GONE, STYLESHEET } from '../../src/render/stylesheet.ts';
import { DARK, LIGHT } from '../../src/scene/palette.ts';
import type { Core } from 'cytoscape';
import type { Scene, SceneNode, Shape } from '../../src/scene/scene.ts';

const SHAPES: readonly Shape[] = [
  'disc',
  'ring',
  'square',
  'diamond',
  'triangle',
  'triangle-down',
  'hexagon',
  'pentagon',
  'sheet',
];

const node = (shape: Shape, x = 0): SceneNode => ({
  key: `concept:${shape}`,
  kind: 'concept',
  id: shape,
  x,
  y: 10,
  radius: 10,
  shape,
  hue: 1,
  label: shape,
  labelSize: 12,
  weight: 1,
});

const sceneOf = (...nodes: SceneNode[]): Scene => ({ nodes, edges: [], captions: [] });

let cy: Core;
const begin = () => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: STYLESHEET,
    layout: { name: 'preset' },
  });
  return cy;
};

afterEach(() => {
  cy.destroy();
});

describe('showScene', () => {
  it('gives every shape a form and a size that cytoscape understands', () => {
    begin();
    showScene(cy, sceneOf(...SHAPES.map((shape) => node(shape))), LIGHT);
    for (const shape of SHAPES) {
      const element = cy.getElementById(`concept:${shape}`);
      expect(element.width(), shape).toBeGreaterThan(12);
      expect(element.width(), shape).toBeLessThan(30);
    }
    expect(cy.getElementById('concept:disc').style('shape')).toBe('ellipse');
    expect(cy.getElementById('concept:triangle-down').style('shape')).toBe('polygon');
  });

  it('puts nodes where the scene has them', () => {
    begin();
    showScene(cy, sceneOf(node('disc', 42)), LIGHT);
    expect(cy.getElementById('concept:disc').position()).toEqual({ x: 42, y: 10 });
  });

  it('hides what leaves and brings it back where it now is', () => {
    begin();
    showScene(cy, sceneOf(node('disc'), node('ring')), LIGHT);
    showScene(cy, sceneOf(node('disc')), LIGHT);
    expect(cy.getElementById('concept:ring').hasClass(GONE)).toBe(true);
    expect(cy.getElementById('concept:ring').style('display')).toBe('none');
    showScene(cy, sceneOf(node('disc'), node('ring', 7)), LIGHT);
    expect(cy.getElementById('concept:ring').hasClass(GONE)).toBe(false);
    expect(cy.getElementById('concept:ring').position('x')).toBe(7);
    expect(cy.nodes()).toHaveLength(2);
  });

  it('follows the theme', () => {
    begin();
    const scene = sceneOf(node('disc'));
    showScene(cy, scene, LIGHT);
    const light: unknown = cy.getElementById('concept:disc').style('background-color');
    showLooks(cy, scene, DARK);
    expect(cy.getElementById('concept:disc').style('background-color')).not.toBe(light);
  });
});

describe('nodeData', () => {
  it('grows on the screen, but slower than the map', () => {
    const onScreen = (zoom: number) => nodeData(node('disc'), LIGHT, zoom).side * zoom;
    expect(onScreen(4)).toBeGreaterThan(onScreen(1));
    expect(onScreen(4)).toBeLessThan(3 * onScreen(1));
  });
});

describe('handOver', () => {
  it('leaves a renderer without a canvas as it is', () => {
    begin();
    expect(() => {
      handOver(cy, () => undefined);
    }).not.toThrow();
  });
});
