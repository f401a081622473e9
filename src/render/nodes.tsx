// Cytoscape's part of the map, and the renderer that uses it. The largest module, so it is loaded once the first map
// is on screen.

import { memo, useMemo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { STYLESHEET } from './stylesheet.ts';
import type { Core } from 'cytoscape';
import type { JSX } from 'react';

export { createMapRenderer } from './renderer.ts';

const NO_ELEMENTS: [] = [];
const PRESET = { name: 'preset' };

/** Initialises cytoscape, its styles and the renderer in a task each. */
const whenStyleIsReady = (onCore: (cy: Core) => void) => (cy: Core) => {
  const later = (act: () => void) =>
    setTimeout(() => {
      if (!cy.destroyed()) act();
    }, 0);
  later(() => {
    warmUpStyle(cy);
    later(() => {
      onCore(cy);
    });
  });
};

/** Cytoscape parses its default styles when the first node needs one; done here so as not to delay a frame. */
function warmUpStyle(cy: Core): void {
  cy.add({ data: { id: 'first' } }).numericStyle('width');
  cy.remove('#first');
}

/** Mounted once: no prop changes, so React never renders it again. */
export const Nodes = memo(function Nodes({
  onCore,
}: {
  readonly onCore: (cy: Core) => void;
}): JSX.Element {
  const told = useMemo(() => whenStyleIsReady(onCore), [onCore]);
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
