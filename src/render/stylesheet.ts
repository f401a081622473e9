// The cytoscape stylesheet, which only turns off what cytoscape paints itself.

import type { Css, StylesheetStyle } from 'cytoscape';

export const STYLESHEET: StylesheetStyle[] = [
  // The grey spot cytoscape shows under a pressed pointer.
  { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
];
