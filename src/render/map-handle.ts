// The interfaces of the map: what the page may call, and what the component calls.

import type { FigureChoices } from '../figure/choices.ts';
import type { Cover } from '../figure/covers.ts';
import type { Figure } from '../figure/figure.ts';
import type { Insets, Projection } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** What the page may call. */
export interface MapHandle {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly fit: () => void;
  /** Centres a node; does nothing when it is not on the map. */
  readonly centreOn: (key: string) => void;
  /** Centres a node only if it is out of view; otherwise pans as little as brings the emphasised names into view. */
  readonly reveal: (key: string | null) => void;
  readonly viewport: () => Projection;
  /** Keys of the nodes whose labels do not fit at the current zoom, largest first. */
  readonly namesLeftOut: () => readonly string[];
  /** Calls back with every view painted; returns a function that ends it. */
  readonly watch: (listener: (view: Projection) => void) => () => void;
  /** Shows an emphasis without waiting for React; ignored if another scene is shown. */
  readonly emphasiseNow: (scene: Scene, emphasis: Emphasis) => void;
  /** Makes the next stroke of the pointer a lasso. */
  readonly beginLasso: () => void;
  /** The map as a figure in these colours, with dragged nodes at their current positions. */
  readonly figure: (choices: FigureChoices, palette: Palette) => Promise<Figure>;
  /** The current view painted in these colours. */
  readonly picture: (palette: Palette) => HTMLCanvasElement;
}

export interface MapRenderer extends MapHandle {
  /** Together, since an emphasis has indices into its scene. */
  readonly show: (scene: Scene, emphasis: Emphasis) => void;
  /** Sets the emphasis without hover, which decides which links can be hit. */
  readonly setOpenEmphasis: (emphasis: Emphasis) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly setInsets: (insets: Insets) => void;
  readonly setCovers: (covers: readonly Cover[]) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}
