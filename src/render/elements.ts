// Scene → cytoscape elements, by difference: nodes that come are added, nodes that go are hidden, and
// looks are written as data.

import { lookOf, sideOf } from '../figure/node-look.ts';
import { OUTLINES } from '../figure/shapes.ts';
import { GONE } from './stylesheet.ts';
import type { Core, ElementDefinition } from 'cytoscape';
import type { Palette } from '../scene/palette.ts';
import type { Scene, SceneNode } from '../scene/scene.ts';

/** What the stylesheet reads; lengths in map units, which is what cytoscape draws in. */
export interface NodeData {
  readonly side: number;
  readonly width: number;
  readonly corner: number;
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  readonly ground: string;
  readonly halo: number;
}

/** The look of a node at rest, as cytoscape data. */
export function nodeData(node: SceneNode, palette: Palette, zoom: number): NodeData {
  const look = lookOf(node, 0, palette, zoom);
  const outline = OUTLINES[node.shape];
  const side = sideOf(node, look) / zoom;
  const isBox = outline.form === 'rectangle';
  return {
    side,
    width: isBox ? (2 * outline.halfWidth * look.radius) / zoom : side,
    corner: isBox ? (outline.corner * look.radius) / zoom : 0,
    fill: look.fill,
    border: look.border,
    borderWidth: look.borderWidth / zoom,
    ground: palette.ground,
    halo: look.halo / zoom,
  };
}

/** Makes the elements those of the scene, at its positions. */
export function showScene(cy: Core, scene: Scene, palette: Palette): void {
  const shown = new Set(scene.nodes.map(({ key }) => key));
  cy.batch(() => {
    cy.nodes().forEach((element) => {
      element.toggleClass(GONE, !shown.has(element.id()));
    });
    const fresh = scene.nodes.filter(({ key }) => cy.getElementById(key).empty());
    cy.add(drawOrder(fresh).map(elementOf));
    for (const { key, x, y } of scene.nodes) cy.getElementById(key).position({ x, y });
    showLooks(cy, scene, palette);
  });
}

/** The large first, so that none hides a smaller one. */
function drawOrder(nodes: readonly SceneNode[]): SceneNode[] {
  return [...nodes].sort((a, b) => b.radius - a.radius);
}

function elementOf({ key, x, y, shape }: SceneNode): ElementDefinition {
  return { group: 'nodes', data: { id: key, shape }, position: { x, y } };
}

/** Writes the looks of all nodes at the present zoom. */
export function showLooks(cy: Core, scene: Scene, palette: Palette): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    for (const node of scene.nodes) {
      cy.getElementById(node.key).data(nodeData(node, palette, zoom));
    }
  });
}
