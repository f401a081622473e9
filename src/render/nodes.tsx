// Cytoscape's own part of the map, and the renderer that works with it; by far the largest of all, so
// it comes when the first map is already to be seen.

import { memo, useMemo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { STYLESHEET } from './stylesheet.ts';
import type { Core } from 'cytoscape';
import type { JSX } from 'react';

export { createMapRenderer } from './renderer.ts';

const NO_ELEMENTS: [] = [];
const PRESET = { name: 'preset' };

/** What cytoscape is, what it knows of style, and what is done with it: a task each. */
const inTasksOfTheirOwn = (onCore: (cy: Core) => void) => (cy: Core) => {
  const later = (act: () => void) =>
    setTimeout(() => {
      if (!cy.destroyed()) act();
    }, 0);
  later(() => {
    learnStyle(cy);
    later(() => {
      onCore(cy);
    });
  });
};

/** Cytoscape reads its own defaults when the first node is asked for one; else that would be within a frame. */
function learnStyle(cy: Core): void {
  cy.add({ data: { id: 'first' } }).numericStyle('width');
  cy.remove('#first');
}

/** Mounted once: with no prop that changes, React has nothing to do here. */
export const Nodes = memo(function Nodes({
  onCore,
}: {
  readonly onCore: (cy: Core) => void;
}): JSX.Element {
  const told = useMemo(() => inTasksOfTheirOwn(onCore), [onCore]);
  return (
    <CytoscapeComponent
      className="map-nodes"
      elements={NO_ELEMENTS}
      layout={PRESET}
      stylesheet={STYLESHEET}
      boxSelectionEnabled={false}
      autounselectify
      cy={told}
    />
  );
});
