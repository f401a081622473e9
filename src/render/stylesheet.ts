// The cytoscape stylesheet: sizes and colours come from the data of a node, so that a change of zoom
// or theme is a change of data.

import { OUTLINES, isHollow } from '../figure/shapes.ts';
import type { Css, StylesheetStyle } from 'cytoscape';
import type { Shape } from '../scene/scene.ts';

/** The class of nodes that are not in the scene; hiding is far cheaper than removing and adding. */
export const GONE = 'gone';

const BASE: StylesheetStyle = {
  selector: 'node',
  style: {
    width: 'data(side)',
    height: 'data(side)',
    'background-color': 'data(fill)',
    'outline-color': 'data(ground)',
    'outline-width': 'data(halo)',
    'border-width': 0,
    'overlay-opacity': 0,
  },
};

const BORDER: Css.Node = { 'border-color': 'data(border)', 'border-width': 'data(borderWidth)' };

function shapeStyle(shape: Shape): StylesheetStyle {
  return {
    selector: `node[shape = '${shape}']`,
    style: { ...formOf(shape), ...(isHollow(shape) ? BORDER : {}) },
  };
}

function formOf(shape: Shape): Css.Node {
  const outline = OUTLINES[shape];
  if (outline.form === 'circle') return { shape: 'ellipse' };
  if (outline.form === 'rectangle') {
    return { shape: 'round-rectangle', width: 'data(width)', 'corner-radius': 'data(corner)' };
  }
  const side = Math.max(...outline.points.map(Math.abs));
  const points = outline.points.map((v) => (v / side).toFixed(4)).join(' ');
  return { shape: 'polygon', 'shape-polygon-points': points };
}

/** The whole stylesheet. */
export const STYLESHEET: StylesheetStyle[] = [
  BASE,
  ...(Object.keys(OUTLINES) as Shape[]).map(shapeStyle),
  { selector: `.${GONE}`, style: { display: 'none' } },
  // The grey spot cytoscape shows under a pressed pointer.
  { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
];
