// Scene → cytoscape elements, by difference: nodes that come are added, nodes that go stay where they are,
// unseen, since brush and eye ask the scene (see brush.ts): to style thousands as hidden takes two frames.

import type { Core, ElementDefinition } from 'cytoscape';
import type { Scene, SceneNode } from '../scene/scene.ts';

/** Makes the elements those of the scene, at its positions. */
export function showScene(cy: Core, scene: Scene): void {
  cy.batch(() => {
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
