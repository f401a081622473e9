// What is drawn as a figure, and what a reader chooses of it.

import type { Projection } from './projection.ts';
import type { SheetSize } from './size.ts';
import type { Measure } from './type.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** What a reader chooses of a figure. */
export interface FigureChoices {
  /** The whole map, what is open and its neighbours, or what a view of it shows. */
  readonly part: 'whole' | 'open' | Projection;
  readonly size: SheetSize;
  /** pt of the smallest name; all else keeps its proportion to it. */
  readonly type: number;
  /** pt below which no line goes; 0 leaves them as they are. */
  readonly leastLine?: number;
  /** Under the map, to the right of it, or over a corner of it; none by default. */
  readonly legend?: LegendPlace;
  /** As high as what is drawn, at most as its size says. */
  readonly isTrimmed?: boolean;
  /** Without a ground, to lie on any page. */
  readonly isTransparent?: boolean;
  readonly title?: string;
  readonly titleAt?: 'above' | 'below' | 'none';
  readonly caption?: string;
  readonly captionAt?: 'below' | 'none';
}

/** Corners of the sheet, less title and caption. */
export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** Where a legend may stand. */
export const LEGEND_PLACES = ['below', 'beside', ...CORNERS, 'none'] as const;
export type LegendPlace = (typeof LEGEND_PLACES)[number];

export const TITLE_PLACES = ['above', 'below', 'none'] as const;
export const CAPTION_PLACES = ['below', 'none'] as const;

/** What is drawn, and with what. */
export interface FigureSource {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly measure: Measure;
}
