// The scene in cytoscape: without a screen, but with its stylesheet.

import cytoscape from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { patchCytoscape } from '../../src/render/cytoscape-patch.ts';
import { showScene } from '../../src/render/elements.ts';
import { STYLESHEET } from '../../src/render/stylesheet.ts';
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

  it('leaves alone what leaves, and has it once more where it now is', () => {
    begin();
    showScene(cy, sceneOf(node('disc'), node('ring')));
    let told = 0;
    cy.on('style class add remove', () => told++);
    showScene(cy, sceneOf(node('disc')));
    expect(told).toBe(0);
    showScene(cy, sceneOf(node('disc'), node('ring', 7)));
    expect(cy.getElementById('concept:ring').position('x')).toBe(7);
    expect(cy.nodes()).toHaveLength(2);
  });
});

describe('patchCytoscape', () => {
  const NOBODY = [() => undefined, () => null] as const;

  it('leaves a renderer without a canvas as it is', () => {
    begin();
    expect(() => {
      patchCytoscape(cy, ...NOBODY, () => []);
    }).not.toThrow();
  });

  /** A renderer as cytoscape has it, its canvases by their numbers, and what it was to paint in each frame. */
  function stub() {
    const painted: boolean[][] = [];
    const dragged: unknown[] = [];
    const renderer = {
      SELECT_BOX: 0,
      DRAG: 1,
      NODE: 2,
      canvasWidth: 10,
      canvasHeight: 10,
      data: {
        canvasNeedsRedraw: [true, true, true],
        canvases: Array.from({ length: 3 }, () => ({ style: { display: '' } })),
      },
      getCachedZSortedEles: () => ({ drag: dragged }),
      drawLayeredElements: () => undefined,
      matchCanvasSize: () => {
        renderer.canvasWidth++;
      },
      render: () => {
        painted.push([...renderer.data.canvasNeedsRedraw]);
        renderer.data.canvasNeedsRedraw.fill(true);
      },
    };
    return { renderer, painted, dragged };
  }
  const coreOf = (renderer: unknown) => ({ renderer: () => renderer }) as unknown as Core;

  it('paints nodes again only when they would come out otherwise, or their canvas was cleared', () => {
    const { renderer, painted } = stub();
    let zoom = 1;
    patchCytoscape(coreOf(renderer), ...NOBODY, () => [zoom]);
    const areNodesPainted = () => {
      renderer.render();
      return painted.at(-1)![renderer.NODE];
    };
    expect([areNodesPainted(), areNodesPainted()]).toEqual([true, false]);
    zoom = 2;
    expect([areNodesPainted(), areNodesPainted()]).toEqual([true, false]);
    renderer.matchCanvasSize();
    expect([areNodesPainted(), areNodesPainted()]).toEqual([true, false]);
  });

  it('has the canvas of what is dragged on the page only while something is', () => {
    const { renderer, painted, dragged } = stub();
    patchCytoscape(coreOf(renderer), ...NOBODY, () => [1]);
    const seen = () => {
      renderer.render();
      return [renderer.data.canvases[1]!.style.display, ...painted.at(-1)!.slice(1)];
    };
    expect(seen()).toEqual(['none', false, true]);
    dragged.push('a node');
    expect([seen(), seen()]).toEqual([
      ['block', true, true],
      ['block', true, true],
    ]);
    dragged.pop();
    expect([seen(), seen()]).toEqual([
      ['none', false, true],
      ['none', false, false],
    ]);
  });
});
