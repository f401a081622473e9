// Paints the first map without cytoscape, which is still loading: discs and links in the first frame, contours and
// names as soon as they are computed. The renderer then takes over view, names and layers without a visible change.

import { contoursInSteps } from '../figure/contours.ts';
import { coverBoxes, withoutPan } from '../figure/covers.ts';
import { unproject } from '../figure/projection.ts';
import { toneOf } from '../figure/tone.ts';
import { skipFirstMap, markFirstMap, markFirstPicture } from './first-map.ts';
import { fitMap } from './fit-map.ts';
import { edgesSeen, MOUSE_REACH } from './hit-test.ts';
import { createLayers } from './layers.ts';
import { MAP_FACES, areLoaded, loadFaces } from './measure.ts';
import { createNameCache } from './name-cache.ts';
import { createTaskSequence } from './task-sequence.ts';
import { thingAt } from './thing-at.ts';
import type { Point } from '../figure/box.ts';
import type { Contour } from '../figure/contours.ts';
import type { Cover } from '../figure/covers.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Names } from '../figure/names.ts';
import type { Insets, Projection } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';
import type { Selection } from '../state/state.ts';
import type { Canvases, Layers } from './layers.ts';
import type { NameCache } from './name-cache.ts';

/** What the renderer takes over. */
export interface Handover {
  readonly scene: Scene;
  readonly view: Projection;
  readonly contours: readonly Contour[];
  readonly names: NameCache;
  readonly layers: Layers;
}

/** The content of a map. */
export interface MapContent {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly insets: Insets;
  readonly covers: readonly Cover[];
}

export interface FirstPainting {
  readonly show: (shown: MapContent) => void;
  /** Paints again if the size of the host has changed. */
  readonly resize: () => void;
  /** The selection at a point in px of the host; null for the background. */
  readonly pick: (at: Point) => Selection | null;
  /** Ends it; null unless everything is painted, names included. */
  readonly handOver: () => Handover | null;
}

/** @param onComplete called each time all is painted, names included, or there is nothing to paint */
export function createFirstPainting(
  host: HTMLElement,
  canvases: Canvases,
  onComplete: () => void,
): FirstPainting {
  return new FirstPainter(host, canvases, onComplete);
}

const NO_CONTOURS: readonly Contour[] = [];
const NO_NAMES: Names = { labels: [], captions: [] };

class FirstPainter implements FirstPainting {
  readonly #host: HTMLElement;
  readonly #onComplete: () => void;
  readonly #layers: Layers;
  readonly #names = createNameCache();
  readonly #tasks = createTaskSequence();
  readonly #ground = createContourSearch();
  #shown: MapContent | null = null;
  #handover: Handover | null = null;
  #isComplete = false;
  /** The contours on screen. */
  #paintedContours = NO_CONTOURS;
  #hasFaces = false;

  constructor(host: HTMLElement, canvases: Canvases, onComplete: () => void) {
    this.#host = host;
    this.#layers = createLayers(canvases);
    this.#onComplete = onComplete;
  }

  readonly show = (shown: MapContent): void => {
    this.#shown = shown;
    this.#start();
  };

  readonly resize = (): void => {
    if (this.#handover === null) return;
    const { width, height } = this.#handover.view;
    if (this.#host.clientWidth !== width || this.#host.clientHeight !== height) this.#start();
  };

  readonly pick = (at: Point): Selection | null => {
    const [handover, shown] = [this.#handover, this.#shown];
    return handover === null || shown === null ? null : pickAt(handover, shown, at);
  };

  readonly handOver = (): Handover | null => {
    this.#tasks.stop();
    return this.#isComplete ? this.#handover : null;
  };

  #start(): void {
    this.#tasks.start(
      this.#begin,
      this.#findGround,
      this.#paintGround,
      this.#loadMissingFaces,
      this.#placeNames,
      this.#paintWithNames,
    );
  }

  readonly #begin = (): void => {
    const { clientWidth: width, clientHeight: height } = this.#host;
    if (this.#shown === null || width * height === 0) return;
    const { scene } = this.#shown;
    const view = fitMap(scene, this.#names, { width, height }, this.#shown);
    const contours = this.#ground.of(scene);
    this.#handover = {
      ...{ scene, view, contours: contours ?? NO_CONTOURS },
      ...{ names: this.#names, layers: this.#layers },
    };
    this.#isComplete = false;
    // A map with contours is on screen already, and is not replaced by one without.
    if (contours !== null) return;
    this.#paint(this.#handover, this.#shown);
    markFirstPicture();
  };

  readonly #findGround = (): boolean => {
    if (this.#handover === null) return false;
    const contours = this.#ground.search(this.#handover.scene);
    if (contours === null) return true;
    this.#handover = { ...this.#handover, contours };
    return false;
  };

  /** In a task of its own: the browser rasterises at its end, and painting the names takes as long again. */
  readonly #paintGround = (): void => {
    const [handover, shown] = [this.#handover, this.#shown];
    if (handover === null || shown === null || handover.contours === this.#paintedContours) return;
    this.#paintedContours = handover.contours;
    this.#paint(handover, shown);
  };

  #paint(handover: Handover, shown: MapContent, names = NO_NAMES, hasFaces = false): void {
    this.#layers.paintWithNodes(handover.view, drawingOf(handover, shown, names), hasFaces);
  }

  /** Called late, since checking fonts makes the browser compute the styles of the whole page. */
  readonly #loadMissingFaces = (): void => {
    if (this.#hasFaces) return;
    this.#hasFaces = areLoaded(document.fonts, MAP_FACES);
    // Also resolves if a font fails to load; the browser then substitutes another.
    if (!this.#hasFaces) void loadFaces(document.fonts, MAP_FACES).then(this.#onFaces);
  };

  readonly #onFaces = (): void => {
    this.#hasFaces = true;
    this.#names.forget();
    this.#start();
  };

  /** Cached, so that placing the names is one task and painting them another. */
  readonly #placeNames = (): Names | null => {
    if (this.#handover === null || this.#shown === null) return null;
    const { scene, view } = this.#handover;
    const { emphasis, covers } = this.#shown;
    return this.#names.at(scene, emphasis, view.zoom, withoutPan(coverBoxes(covers, view), view));
  };

  readonly #paintWithNames = (): void => {
    const [handover, shown, names] = [this.#handover, this.#shown, this.#placeNames()];
    if (handover === null || shown === null || names === null) return;
    this.#paint(handover, shown, names, this.#hasFaces);
    this.#isComplete = this.#hasFaces;
    const isEmpty = handover.scene.nodes.length === 0;
    if (isEmpty) skipFirstMap();
    else if (this.#hasFaces) markFirstMap();
    if (this.#isComplete || isEmpty) this.#onComplete();
  };
}

/** The contours of the latest scene, searched for in steps. */
function createContourSearch() {
  let found: { readonly of: Scene; readonly contours: readonly Contour[] } | null = null;
  let search: { readonly of: Scene; readonly steps: Iterator<void, Contour[]> } | null = null;
  /** Null until they are found. */
  const of = (scene: Scene) => (found?.of === scene ? found.contours : null);
  return {
    of,
    /** Takes one step, unless they are found; null where more are needed. */
    search: (scene: Scene): readonly Contour[] | null => {
      if (of(scene) !== null) return of(scene);
      if (search?.of !== scene) search = { of: scene, steps: contoursInSteps(scene) };
      const step = search.steps.next();
      if (step.done === true) found = { of: scene, contours: step.value };
      return of(scene);
    },
  };
}

function drawingOf({ contours }: Handover, shown: MapContent, names: Names): Drawing {
  const { scene, emphasis, palette } = shown;
  return { scene, emphasis, palette, contours, tone: toneOf(scene, emphasis), names };
}

function pickAt({ scene, view }: Handover, { emphasis }: MapContent, at: Point): Selection | null {
  const isSeen = edgesSeen(scene, emphasis, emphasis);
  return thingAt(scene, unproject(view, at), view.zoom, MOUSE_REACH, isSeen);
}
