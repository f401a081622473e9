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

/** What cytoscape is, and what is done with it: a task each. */
const inTaskOfItsOwn = (onCore: (cy: Core) => void) => (cy: Core) => {
  setTimeout(() => {
    if (!cy.destroyed()) onCore(cy);
  }, 0);
};

/** Mounted once: with no prop that changes, React has nothing to do here. */
export const Nodes = memo(function Nodes({
  onCore,
}: {
  readonly onCore: (cy: Core) => void;
}): JSX.Element {
  const told = useMemo(() => inTaskOfItsOwn(onCore), [onCore]);
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
