// What the page may ask of the map, and what the component tells it.

import type { FigureChoices } from '../figure/choices.ts';
import type { Cover } from '../figure/covers.ts';
import type { Figure } from '../figure/figure.ts';
import type { Insets, Projection } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** What the rest of the page may ask of the map. */
export interface MapHandle {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly fit: () => void;
  /** Brings a node to the middle; does nothing when it is not on the map. */
  readonly centreOn: (key: string) => void;
  /** Does so only when it is out of sight; where there is none, makes way for the names that stand out. */
  readonly reveal: (key: string | null) => void;
  readonly viewport: () => Projection;
  /** How many names have no room in the view as it is. */
  readonly namesLeftOut: () => number;
  /** Tells of every view from now on; gives what ends it. */
  readonly watch: (listener: (view: Projection) => void) => () => void;
  /** Lets something stand out in the very next frame; nothing while another scene is shown. */
  readonly light: (scene: Scene, emphasis: Emphasis) => void;
  /** Lets the next stroke of the pointer enclose what it goes around. */
  readonly draw: () => void;
  /** The map as a figure in the colours given, dragged nodes where they were put. */
  readonly figure: (choices: FigureChoices, palette: Palette) => Promise<Figure>;
  /** What is in view, painted at once in the colours given. */
  readonly picture: (palette: Palette) => HTMLCanvasElement;
}

export interface MapRenderer extends MapHandle {
  /** Together, since the indices of an emphasis are those of its scene. */
  readonly show: (scene: Scene, emphasis: Emphasis) => void;
  /** What stands out while the hand is on nothing: of the links, no more can be pressed. */
  readonly setOpen: (emphasis: Emphasis) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly setInsets: (insets: Insets) => void;
  readonly setCovers: (covers: readonly Cover[]) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}
