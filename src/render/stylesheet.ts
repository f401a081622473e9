// The cytoscape stylesheet: what it would paint of its own accord. All else is painted by us.

import type { Css, StylesheetStyle } from 'cytoscape';

/** The whole stylesheet. */
export const STYLESHEET: StylesheetStyle[] = [
  // The grey spot cytoscape shows under a pressed pointer.
  { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
];
