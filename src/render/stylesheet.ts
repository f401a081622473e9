// The cytoscape stylesheet: what is there and what is not. All else is painted by us.

import type { Css, StylesheetStyle } from 'cytoscape';

/** The class of nodes that are not in the scene; hiding is far cheaper than removing and adding. */
export const GONE = 'gone';

/** The whole stylesheet. */
export const STYLESHEET: StylesheetStyle[] = [
  { selector: `.${GONE}`, style: { display: 'none' } },
  // The grey spot cytoscape shows under a pressed pointer.
  { selector: 'core', style: { 'active-bg-opacity': 0 } as Css.Core },
];
