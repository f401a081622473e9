// Scene → cytoscape elements, by difference: nodes that come are added, nodes that go are hidden. How
// they look is not told: see brush.ts.

import { GONE } from './stylesheet.ts';
import type { Core, ElementDefinition } from 'cytoscape';
import type { Scene, SceneNode } from '../scene/scene.ts';

/** Makes the elements those of the scene, at its positions. */
export function showScene(cy: Core, scene: Scene): void {
  const shown = new Set(scene.nodes.map(({ key }) => key));
  cy.batch(() => {
    cy.nodes().forEach((element) => {
      element.toggleClass(GONE, !shown.has(element.id()));
    });
    const fresh = scene.nodes.filter(({ key }) => cy.getElementById(key).empty());
    cy.add(drawOrder(fresh).map(elementOf));
    for (const node of scene.nodes) putNode(cy, node);
  });
}

/** To be put where it stands would cost a node as much as to be moved. */
function putNode(cy: Core, { key, x, y }: SceneNode): void {
  const element = cy.getElementById(key);
  const at = element.position();
  if (at.x !== x || at.y !== y) element.position({ x, y });
}

/** The large first, so that none hides a smaller one. */
function drawOrder(nodes: readonly SceneNode[]): SceneNode[] {
  return [...nodes].sort((a, b) => b.radius - a.radius);
}

function elementOf({ key, x, y }: SceneNode): ElementDefinition {
  return { group: 'nodes', data: { id: key }, position: { x, y } };
}
