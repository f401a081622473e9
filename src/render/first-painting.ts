// Paints the first map without cytoscape, which is still loading: discs and links in the first frame, contours and
// names as soon as they are computed. The renderer then takes over view, names and layers without a visible change.

import { contoursInSteps } from '../figure/contours.ts';
import { coverBoxes, withoutPan } from '../figure/covers.ts';
import { unproject } from '../figure/projection.ts';
import { toneOf } from '../figure/tone.ts';
import { afterFrame, skipFirstMap, markFirstMap, markFirstPicture } from './first-map.ts';
import { fitMap } from './fit-map.ts';
import { edgesSeen, MOUSE_REACH } from './hit-test.ts';
import { createLayers } from './layers.ts';
import { MAP_FACES, areLoaded, loadFaces } from './measure.ts';
import { createNameCache } from './name-cache.ts';
import { nextMessage, nextTask } from './next-task.ts';
import { thingAt } from './pointing.ts';
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
  const names = createNameCache();
  const layers = createLayers(canvases);
  let shown: MapContent | null = null;
  let handover: Handover | null = null;
  let isComplete = false;
  let run = 0;
  let contours: { readonly of: Scene; readonly found: readonly Contour[] } | null = null;
  /** The search for contours in progress. */
  let search: { readonly of: Scene; readonly steps: Iterator<void, Contour[]> } | null = null;
  /** The contours on screen. */
  let paintedContours = NO_CONTOURS;
  let hasFaces = false;

  /**
   * Runs acts in order, each in a task of its own so that the page stays responsive, until another run starts. An
   * act that returns true is run again.
   */
  const runInTasks = async (...acts: readonly (() => unknown)[]) => {
    const mine = ++run;
    for (const [i, act] of acts.entries()) {
      // The first act runs before the next frame, which would be empty; the second after it.
      await (i === 0 ? nextMessage() : i === 1 ? afterFrame() : nextTask());
      // Yields once more to others that wait for the first picture.
      if (i === 1) await nextTask();
      while (run === mine && act() === true) await nextMessage();
      if (run !== mine) return;
    }
  };
  const begin = () => {
    const { clientWidth: width, clientHeight: height } = host;
    if (shown === null || width * height === 0) return;
    const { scene } = shown;
    const view = fitMap(scene, names, { width, height }, shown);
    handover = { scene, view, contours: knownOf(scene), names, layers };
    isComplete = false;
    // A map with contours is on screen already, and is not replaced by one without.
    if (contours?.of === scene) return;
    layers.paintWithNodes(view, drawingOf(handover, shown, NO_NAMES), false);
    markFirstPicture();
  };
  const knownOf = (scene: Scene) => (contours?.of === scene ? contours.found : NO_CONTOURS);
  const findGround = () => {
    if (handover === null || contours?.of === handover.scene) return false;
    const { scene } = handover;
    if (search?.of !== scene) search = { of: scene, steps: contoursInSteps(scene) };
    const step = search.steps.next();
    if (step.done !== true) return true;
    contours = { of: scene, found: step.value };
    handover = { ...handover, contours: contours.found };
    return false;
  };
  /** In a task of its own: the browser rasterises at its end, and painting the names takes as long again. */
  const paintGround = () => {
    if (handover === null || shown === null || handover.contours === paintedContours) return;
    paintedContours = handover.contours;
    layers.paintWithNodes(handover.view, drawingOf(handover, shown, NO_NAMES), false);
  };
  /** Called late, since checking fonts makes the browser compute the styles of the whole page. */
  const loadMissingFaces = () => {
    if (hasFaces) return;
    hasFaces = areLoaded(document.fonts, MAP_FACES);
    // Also resolves if a font fails to load; the browser then substitutes another.
    if (!hasFaces) void loadFaces(document.fonts, MAP_FACES).then(onFaces);
  };
  /** Cached, so that placing the names is one task and painting them another. */
  const namesAt = ({ scene, view }: Handover, { emphasis, covers }: MapContent) =>
    names.at(scene, emphasis, view.zoom, withoutPan(coverBoxes(covers, view), view));
  const placeNames = () => {
    if (handover !== null && shown !== null) namesAt(handover, shown);
  };
  const paintWithNames = () => {
    if (handover === null || shown === null) return;
    const { scene, view } = handover;
    layers.paintWithNodes(view, drawingOf(handover, shown, namesAt(handover, shown)), hasFaces);
    isComplete = hasFaces;
    if (scene.nodes.length === 0) skipFirstMap();
    else if (hasFaces) markFirstMap();
    if (isComplete || scene.nodes.length === 0) onComplete();
  };
  const start = () =>
    void runInTasks(begin, findGround, paintGround, loadMissingFaces, placeNames, paintWithNames);
  const onFaces = () => {
    hasFaces = true;
    names.forget();
    start();
  };
  return {
    show: (next) => {
      shown = next;
      start();
    },
    resize: () => {
      if (handover === null) return;
      const { width, height } = handover.view;
      if (host.clientWidth !== width || host.clientHeight !== height) start();
    },
    pick: (at) => (handover === null || shown === null ? null : pickAt(handover, shown, at)),
    handOver: () => {
      run = -1;
      return isComplete ? handover : null;
    },
  };
}

const NO_CONTOURS: readonly Contour[] = [];
const NO_NAMES: Names = { labels: [], captions: [] };

function drawingOf({ contours }: Handover, shown: MapContent, names: Names): Drawing {
  const { scene, emphasis, palette } = shown;
  return { scene, emphasis, palette, contours, tone: toneOf(scene, emphasis), names };
}

function pickAt({ scene, view }: Handover, { emphasis }: MapContent, at: Point): Selection | null {
  const isSeen = edgesSeen(scene, emphasis, emphasis);
  return thingAt(scene, unproject(view, at), view.zoom, MOUSE_REACH, isSeen);
}
