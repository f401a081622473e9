/** The sheet over the map on a small screen. */
export type Sheet = 'filters' | 'details' | null;
