// Updates cytoscape's elements to a Scene: new nodes are added; removed ones stay, undrawn and not hit, since
// painter and hit test use the scene (see cytoscape-patch.ts). Styling thousands as hidden would take two frames.

import type { Core, ElementDefinition } from 'cytoscape';
import type { Scene, SceneNode } from '../scene/scene.ts';

/** Adds missing elements and moves all to the positions of the scene. */
export function showScene(cy: Core, scene: Scene): void {
  cy.batch(() => {
    const fresh = scene.nodes.filter(({ key }) => cy.getElementById(key).empty());
    cy.add(drawOrder(fresh).map(elementOf));
    for (const node of scene.nodes) putNode(cy, node);
  });
}

/** Checks first, since setting an unchanged position costs as much as a move. */
function putNode(cy: Core, { key, x, y }: SceneNode): void {
  const element = cy.getElementById(key);
  const at = element.position();
  if (at.x !== x || at.y !== y) element.position({ x, y });
}

/** Largest first, so that none hides a smaller one. */
function drawOrder(nodes: readonly SceneNode[]): SceneNode[] {
  return [...nodes].sort((a, b) => b.radius - a.radius);
}

function elementOf({ key, x, y }: SceneNode): ElementDefinition {
  return { group: 'nodes', data: { id: key }, position: { x, y } };
}
