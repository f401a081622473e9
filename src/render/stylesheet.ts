// The cytoscape stylesheet: every value comes from the data of the node, so that a change of zoom,
// theme or emphasis is a change of data.

import { OUTLINES } from './shapes.ts';
import type { StylesheetStyle } from 'cytoscape';
import type { Shape } from '../scene/scene.ts';

/** The class of nodes that are not in the scene; hiding is far cheaper than removing and adding. */
export const GONE = 'gone';

const BASE: StylesheetStyle = {
  selector: 'node',
  style: {
    width: 'data(side)',
    height: 'data(side)',
    'background-color': 'data(fill)',
    'border-color': 'data(border)',
    'border-width': 'data(borderWidth)',
    'outline-color': 'data(ground)',
    'outline-width': 'data(halo)',
    'z-index': 'data(z)' as unknown as number,
    'overlay-opacity': 0,
  },
};

function shapeStyle(shape: Shape): StylesheetStyle {
  const outline = OUTLINES[shape];
  const selector = `node[shape = '${shape}']`;
  if (outline.form === 'circle') return { selector, style: { shape: 'ellipse' } };
  if (outline.form === 'polygon') {
    const side = Math.max(...outline.points.map(Math.abs));
    const points = outline.points.map((v) => (v / side).toFixed(4)).join(' ');
    return { selector, style: { shape: 'polygon', 'shape-polygon-points': points } };
  }
  // A sheet is narrower than it is high; the side is the longer of the two.
  const share = outline.halfWidth / Math.max(outline.halfWidth, outline.halfHeight);
  const width = share === 1 ? 'data(side)' : 'data(narrow)';
  return { selector, style: { shape: 'round-rectangle', width, 'corner-radius': 'data(corner)' } };
}

/** The whole stylesheet. */
export const STYLESHEET: StylesheetStyle[] = [
  BASE,
  ...(Object.keys(OUTLINES) as Shape[]).map(shapeStyle),
  { selector: `.${GONE}`, style: { display: 'none' } },
  { selector: 'core', style: { 'active-bg-opacity': 0 } as object },
];
