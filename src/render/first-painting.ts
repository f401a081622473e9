// The first map, painted by us alone while cytoscape is still on its way: discs and links in the first
// frame, contours and names as soon as they are found. Then cytoscape takes over the view, the names and
// the layers as they are, and nobody sees it.

import { contoursInSteps } from '../figure/contours.ts';
import { coverBoxes, withoutPan } from '../figure/covers.ts';
import { unproject } from '../figure/projection.ts';
import { toneOf } from '../figure/tone.ts';
import { afterFrame, doWithoutMap, markFirstMap, markFirstPicture } from './first-map.ts';
import { fitMap } from './fit-map.ts';
import { edgesSeen, MOUSE_REACH } from './hit-test.ts';
import { createLayers } from './layers.ts';
import { MAP_FACES, areLoaded, loadFaces } from './measure.ts';
import { createNameBook } from './name-book.ts';
import { nextMessage, nextTask } from './next-task.ts';
import { thingAt } from './pointing.ts';
import type { Contour } from '../figure/contours.ts';
import type { Cover } from '../figure/covers.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { Names } from '../figure/names.ts';
import type { Insets, Point, Projection } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';
import type { Selection } from '../state/state.ts';
import type { Canvases, Layers } from './layers.ts';
import type { NameBook } from './name-book.ts';

/** What is left to whoever takes over. */
export interface Begun {
  readonly scene: Scene;
  readonly view: Projection;
  readonly contours: readonly Contour[];
  readonly names: NameBook;
  readonly layers: Layers;
}

/** What the page shows. */
export interface Shown {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly insets: Insets;
  readonly covers: readonly Cover[];
}

export interface FirstPainting {
  readonly show: (shown: Shown) => void;
  /** Paints again when the window has another size. */
  readonly resize: () => void;
  /** What is picked at a point of the window; null for the ground. */
  readonly pick: (at: Point) => Selection | null;
  /** Ends it; null when nothing is painted, names and all, that could be kept. */
  readonly handOver: () => Begun | null;
}

/** @param onWhole told each time all is painted, names and all, or there is nothing to paint */
export function createFirstPainting(
  host: HTMLElement,
  canvases: Canvases,
  onWhole: () => void,
): FirstPainting {
  const names = createNameBook();
  const layers = createLayers(canvases);
  let shown: Shown | null = null;
  let begun: Begun | null = null;
  let isWhole = false;
  let turn = 0;
  let contours: { readonly of: Scene; readonly found: readonly Contour[] } | null = null;
  /** The contours that are being found. */
  let surveyed: { readonly of: Scene; readonly steps: Iterator<void, Contour[]> } | null = null;
  /** The contours that are on the screen. */
  let laid = NO_CONTOURS;
  let hasFaces = false;

  /**
   * In tasks of their own, unless all has begun anew: what the page does as well, discs and links, contours
   * found and painted, the places of names, names. What says that there is more to do is asked again.
   */
  const then = async (...acts: readonly (() => unknown)[]) => {
    const mine = ++turn;
    for (const [i, act] of acts.entries()) {
      // The first before the frame that would show nothing; the next when that is seen.
      await (i === 0 ? nextMessage() : i === 1 ? afterFrame() : nextTask());
      // What else waits for the first picture has waited longer.
      if (i === 1) await nextTask();
      while (turn === mine && act() === true) await nextMessage();
      if (turn !== mine) return;
    }
  };
  const begin = () => {
    const { clientWidth: width, clientHeight: height } = host;
    if (shown === null || width * height === 0) return;
    const { scene } = shown;
    const view = fitMap(scene, names, { width, height }, shown);
    begun = { scene, view, contours: knownOf(scene), names, layers };
    isWhole = false;
    // What is there already is not taken away.
    if (contours?.of === scene) return;
    layers.paintWithNodes(view, drawingOf(begun, shown, NO_NAMES), false);
    markFirstPicture();
  };
  const knownOf = (scene: Scene) => (contours?.of === scene ? contours.found : NO_CONTOURS);
  const findGround = () => {
    if (begun === null || contours?.of === begun.scene) return false;
    const { scene } = begun;
    if (surveyed?.of !== scene) surveyed = { of: scene, steps: contoursInSteps(scene) };
    const step = surveyed.steps.next();
    if (step.done !== true) return true;
    contours = { of: scene, found: step.value };
    begun = { ...begun, contours: contours.found };
    return false;
  };
  /** In a task of its own: a browser inks what was painted at its end, and the names are as much again. */
  const layGround = () => {
    if (begun === null || shown === null || begun.contours === laid) return;
    laid = begun.contours;
    layers.paintWithNodes(begun.view, drawingOf(begun, shown, NO_NAMES), false);
  };
  /** Asked late, since a browser looks at all of the page's style for it. */
  const lookForFaces = () => {
    if (hasFaces) return;
    hasFaces = areLoaded(document.fonts, MAP_FACES);
    // A face that never comes is replaced: the names do not wait for ever.
    if (!hasFaces) void loadFaces(document.fonts, MAP_FACES).then(onFaces);
  };
  /** The book of names remembers them: to place them is a task, to paint them another. */
  const placed = ({ scene, view }: Begun, { emphasis, covers }: Shown) =>
    names.at(scene, emphasis, view.zoom, withoutPan(coverBoxes(covers, view), view));
  const place = () => {
    if (begun !== null && shown !== null) placed(begun, shown);
  };
  const name = () => {
    if (begun === null || shown === null) return;
    const { scene, view } = begun;
    layers.paintWithNodes(view, drawingOf(begun, shown, placed(begun, shown)), hasFaces);
    isWhole = hasFaces;
    if (scene.nodes.length === 0) doWithoutMap();
    else if (hasFaces) markFirstMap();
    if (isWhole || scene.nodes.length === 0) onWhole();
  };
  const start = () => void then(begin, findGround, layGround, lookForFaces, place, name);
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
      if (begun === null) return;
      const { width, height } = begun.view;
      if (host.clientWidth !== width || host.clientHeight !== height) start();
    },
    pick: (at) => (begun === null || shown === null ? null : pickAt(begun, shown, at)),
    handOver: () => {
      turn = -1;
      return isWhole ? begun : null;
    },
  };
}

const NO_CONTOURS: readonly Contour[] = [];
const NO_NAMES: Names = { labels: [], captions: [] };

function drawingOf({ contours }: Begun, shown: Shown, names: Names): Drawing {
  const { scene, emphasis, palette } = shown;
  return { scene, emphasis, palette, contours, tone: toneOf(scene, emphasis), names };
}

function pickAt({ scene, view }: Begun, { emphasis }: Shown, at: Point): Selection | null {
  const isSeen = edgesSeen(scene, emphasis, emphasis);
  return thingAt(scene, unproject(view, at), view.zoom, MOUSE_REACH, isSeen);
}
