// The input of a figure, and the reader's choices for it.

import type { Projection } from './projection.ts';
import type { SheetSize } from './size.ts';
import type { Measure } from './type.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** The reader's choices for a figure. */
export interface FigureChoices {
  /** The whole map, the selection and its neighbours, or a view. */
  readonly part: 'whole' | 'open' | Projection;
  readonly size: SheetSize;
  /** Font size of the smallest name in pt; everything else scales with it. */
  readonly type: number;
  /** Least line width in pt; 0 for no limit. */
  readonly leastLine?: number;
  /** Below the map, to its right, or over a corner; none by default. */
  readonly legend?: LegendPlace;
  /**
   * Concepts without room for their names: as pale dots, or in full as on the map. Where left out, dots on
   * a page and in full on what is larger.
   */
  readonly unnamed?: (typeof UNNAMED)[number];
  /** As high as what is drawn, at most as its size says. */
  readonly isTrimmed?: boolean;
  /** Draws no background. */
  readonly isTransparent?: boolean;
  readonly title?: string;
  readonly titleAt?: 'above' | 'below' | 'none';
  readonly caption?: string;
  readonly captionAt?: 'below' | 'none';
}

export const UNNAMED = ['dots', 'full'] as const;

/** Corners of the sheet between title and caption. */
export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** Positions of a legend. */
export const LEGEND_PLACES = ['below', 'beside', ...CORNERS, 'none'] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

export const TITLE_PLACES = ['above', 'below', 'none'] as const;
export const CAPTION_PLACES = ['below', 'none'] as const;

/** What a figure is drawn from. */
export interface FigureSource {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly measure: Measure;
}
