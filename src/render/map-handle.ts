// What the page may ask of the map, and what the component tells it.

import type { PictureChoices, PictureSize } from './picture.ts';
import type { Insets, Projection } from './projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** What the rest of the page may ask of the map. */
export interface MapHandle {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly fit: () => void;
  /** Brings a node to the middle; does nothing when it is not on the map. */
  readonly centreOn: (key: string) => void;
  /** Does so only when it is out of sight. */
  readonly reveal: (key: string) => void;
  readonly viewport: () => Projection;
  /** The map as a picture, dragged nodes where they were put. */
  readonly picture: (choices: PictureChoices) => Promise<Blob>;
  /** The size that picture will have. */
  readonly pictureSize: (choices: PictureChoices) => Promise<PictureSize>;
}

export interface MapRenderer extends MapHandle {
  /** Together, since the indices of an emphasis are those of its scene. */
  readonly show: (scene: Scene, emphasis: Emphasis) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly setInsets: (insets: Insets) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}
