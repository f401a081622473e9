// The scene in cytoscape: without a screen, but with its stylesheet.

import cytoscape from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { handOver } from '../../src/render/brush.ts';
import { showScene } from '../../src/render/elements.ts';
import { GONE, STYLESHEET } from '../../src/render/stylesheet.ts';
import type { Core } from 'cytoscape';
import type { Scene, SceneNode, Shape } from '../../src/scene/scene.ts';

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
  it('puts nodes where the scene has them', () => {
    begin();
    showScene(cy, sceneOf(node('disc', 42)));
    expect(cy.getElementById('concept:disc').position()).toEqual({ x: 42, y: 10 });
  });

  it('hides what leaves and brings it back where it now is', () => {
    begin();
    showScene(cy, sceneOf(node('disc'), node('ring')));
    showScene(cy, sceneOf(node('disc')));
    expect(cy.getElementById('concept:ring').hasClass(GONE)).toBe(true);
    expect(cy.getElementById('concept:ring').style('display')).toBe('none');
    showScene(cy, sceneOf(node('disc'), node('ring', 7)));
    expect(cy.getElementById('concept:ring').hasClass(GONE)).toBe(false);
    expect(cy.getElementById('concept:ring').position('x')).toBe(7);
    expect(cy.nodes()).toHaveLength(2);
  });
});

describe('handOver', () => {
  it('leaves a renderer without a canvas as it is', () => {
    begin();
    expect(() => {
      handOver(
        cy,
        () => undefined,
        () => null,
      );
    }).not.toThrow();
  });
});
