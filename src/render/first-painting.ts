// The first map, painted by us alone while cytoscape is still on its way; then cytoscape takes over
// the view, the names and the layers as they are, and nobody sees it.

import { whileTime } from '../core/steps.ts';
import { findContours } from '../figure/contours.ts';
import { coverBoxes, withoutPan } from '../figure/covers.ts';
import { unproject } from '../figure/projection.ts';
import { toneOf } from '../figure/tone.ts';
import { doWithoutMap, markFirstMap } from './first-map.ts';
import { fitMapInSteps } from './fit-map.ts';
import { MOUSE_REACH } from './hit-test.ts';
import { createLayers } from './layers.ts';
import { MAP_FACES, areLoaded, loadFaces } from './measure.ts';
import { createNameBook } from './name-book.ts';
import { thingAt } from './pointing.ts';
import type { Contour } from '../figure/contours.ts';
import type { Cover } from '../figure/covers.ts';
import type { Drawing } from '../figure/drawing.ts';
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

/** ms after which the search for the view makes room for others. */
const ENOUGH = 8;

export function createFirstPainting(host: HTMLElement, canvases: Canvases): FirstPainting {
  const names = createNameBook();
  const layers = createLayers(canvases);
  let shown: Shown | null = null;
  let begun: Begun | null = null;
  let isOver = false;
  let timer: number | undefined;
  let contours: { readonly of: Scene; readonly found: readonly Contour[] } | null = null;
  let hasFaces = areLoaded(document.fonts, MAP_FACES);

  /** In a task of its own each: what the page does as well, the contours, the view, the names, the painting. */
  const later = (act: () => void) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, 0);
  };
  const begin = () => {
    if (shown === null) return;
    contours = { of: shown.scene, found: findContours(shown.scene) };
    later(fit);
  };
  const fit = () => {
    const { clientWidth: width, clientHeight: height } = host;
    if (isOver || shown === null || contours?.of !== shown.scene || width * height === 0) return;
    const { scene } = shown;
    const { found } = contours;
    const steps = fitMapInSteps(scene, names, { width, height }, shown);
    const go = () => {
      const end = performance.now() + ENOUGH;
      const step = whileTime(steps, () => performance.now() < end);
      later(() => {
        if (step.done !== true) go();
        else setNames({ scene, view: step.value, contours: found, names, layers });
      });
    };
    go();
  };
  const setNames = (next: Begun) => {
    // They are remembered, and there when it is painted.
    drawingOf(next, shown!);
    later(() => {
      paint(next);
    });
  };
  const paint = (next: Begun) => {
    layers.paintWithNodes(next.view, drawingOf(next, shown!), hasFaces);
    begun = next;
    if (next.scene.nodes.length === 0) doWithoutMap();
    else if (hasFaces) markFirstMap();
  };
  const onFaces = () => {
    hasFaces = true;
    names.forget();
    later(fit);
  };
  // A face that never comes is replaced: the names do not wait for ever.
  if (!hasFaces) void loadFaces(document.fonts, MAP_FACES).then(onFaces);
  return {
    show: (next) => {
      shown = next;
      if (contours?.of === next.scene) later(fit);
      else later(begin);
    },
    resize: () => {
      if (begun === null) return;
      const { width, height } = begun.view;
      if (host.clientWidth !== width || host.clientHeight !== height) later(fit);
    },
    pick: (at) => (begun === null ? null : pickAt(begun, at)),
    handOver: () => {
      isOver = true;
      window.clearTimeout(timer);
      return hasFaces ? begun : null;
    },
  };
}

function drawingOf({ view, contours, names }: Begun, shown: Shown): Drawing {
  const { scene, emphasis, palette } = shown;
  const covers = withoutPan(coverBoxes(shown.covers, view), view);
  return {
    scene,
    emphasis,
    palette,
    contours,
    tone: toneOf(scene, emphasis),
    names: names.at(scene, emphasis, view.zoom, covers),
  };
}

function pickAt({ scene, view }: Begun, at: Point): Selection | null {
  return thingAt(scene, unproject(view, at), view.zoom, MOUSE_REACH);
}
