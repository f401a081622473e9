// Scene → cytoscape elements, by difference: nodes that come are added, nodes that go are hidden, and
// looks are written as data.

import { lookOf, sideOf } from './node-look.ts';
import { OUTLINES } from './shapes.ts';
import { GONE } from './stylesheet.ts';
import type { Core, ElementDefinition } from 'cytoscape';
import type { Tone } from './tone.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';

/** What the stylesheet reads; lengths in map units, which is what cytoscape draws in. */
export interface NodeData {
  readonly side: number;
  readonly narrow: number;
  readonly corner: number;
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly ground: string;
  readonly halo: number;
}

/** The look of a node as cytoscape data. */
export function nodeData(node: SceneNode, tone: number, palette: Palette, zoom: number): NodeData {
  const look = lookOf(node, tone, palette, zoom);
  const outline = OUTLINES[node.shape];
  const [half, corner] =
    outline.form === 'rectangle' ? [outline.halfWidth, outline.corner] : [outline.reach, 0];
  return {
    side: sideOf(node, look) / zoom,
    narrow: (2 * half * look.radius) / zoom,
    corner: (corner * look.radius) / zoom,
    fill: look.fill,
    border: look.border,
    borderWidth: look.borderWidth / zoom,
    ground: palette.ground,
    halo: look.halo / zoom,
  };
}

/** Makes the elements those of the scene, at its positions, with the looks of the tone. */
export function showScene(cy: Core, scene: Scene, tone: Tone, palette: Palette): void {
  const shown = new Set(scene.nodes.map(({ key }) => key));
  cy.batch(() => {
    cy.nodes().forEach((element) => {
      element.toggleClass(GONE, !shown.has(element.id()));
    });
    const fresh = scene.nodes.filter(({ key }) => cy.getElementById(key).empty());
    cy.add(fresh.map((node) => elementOf(node, nodeData(node, 0, palette, cy.zoom()))));
    for (const { key, x, y } of scene.nodes) cy.getElementById(key).position({ x, y });
    showTone(cy, scene, tone, palette);
  });
}

function elementOf(node: SceneNode, data: NodeData): ElementDefinition {
  const { key, x, y, shape, radius } = node;
  // The small lie over the large, so that none is hidden.
  const z = Math.max(0, 1000 - Math.round(radius * 10));
  return { group: 'nodes', data: { id: key, shape, z, ...data }, position: { x, y } };
}

/** Writes the looks of all nodes at the present zoom. */
export function showTone(cy: Core, scene: Scene, tone: Tone, palette: Palette): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    scene.nodes.forEach((node, i) => {
      cy.getElementById(node.key).data(nodeData(node, tone.nodes[i]!, palette, zoom));
    });
  });
}
