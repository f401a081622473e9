// Cytoscape's own part of the map, and the renderer that works with it; by far the largest of all, so
// it comes when the first map is already to be seen.

import { memo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { STYLESHEET } from './stylesheet.ts';
import type { Core } from 'cytoscape';
import type { JSX } from 'react';

export { createMapRenderer } from './renderer.ts';

const NO_ELEMENTS: [] = [];
const PRESET = { name: 'preset' };

/** Mounted once: with no prop that changes, React has nothing to do here. */
export const Nodes = memo(function Nodes({
  onCore,
}: {
  readonly onCore: (cy: Core) => void;
}): JSX.Element {
  return (
    <CytoscapeComponent
      className="map-nodes"
      elements={NO_ELEMENTS}
      layout={PRESET}
      stylesheet={STYLESHEET}
      boxSelectionEnabled={false}
      autounselectify
      cy={onCore}
    />
  );
});
