// Scene → pixels. Three layers in one host: contours and links on a canvas of ours, nodes by
// cytoscape, names on a canvas of ours. When cytoscape has painted a frame we paint ours, so that
// links never run ahead of their discs; a change of emphasis repaints our layers only.

import { findContours } from './contours.ts';
import { drawDirectly } from './draw-directly.ts';
import { showLooks, showScene } from './elements.ts';
import { createFade } from './fade.ts';
import { paintLayer } from './layer.ts';
import { withMoved } from './moved.ts';
import { createNameBook } from './name-book.ts';
import { extentOf } from './names.ts';
import { paintContours } from './paint-contours.ts';
import { paintEdges } from './paint-edges.ts';
import { paintMarks, paintNames } from './paint-names.ts';
import { paintSteppedBack } from './paint-nodes.ts';
import { paintPicture } from './picture.ts';
import { listenToPointer } from './pointing.ts';
import { toneOf } from './tone.ts';
import { loadFaces } from './type.ts';
import { createViewport, prefersStill } from './viewport.ts';
import { NO_EMPHASIS } from '../scene/scene.ts';
import type { Core, EventObjectNode } from 'cytoscape';
import type { Drawing } from './drawing.ts';
import type { PictureChoices } from './picture.ts';
import type { MapEvents } from './pointing.ts';
import type { Insets, Point, Projection } from './projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** Where a map is drawn. */
export interface MapPlace {
  readonly host: HTMLElement;
  /** Below cytoscape's own canvases, and above them. */
  readonly under: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
  readonly cy: Core;
}

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
}

export interface MapRenderer extends MapHandle {
  /** Together, since the indices of an emphasis are those of its scene. */
  readonly show: (scene: Scene, emphasis: Emphasis) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly setInsets: (insets: Insets) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

export interface MapBeginning {
  readonly palette: Palette;
  readonly insets: Insets;
  readonly events: MapEvents;
}

const EMPTY: Scene = { nodes: [], edges: [], captions: [] };

export function createMapRenderer(place: MapPlace, beginning: MapBeginning): MapRenderer {
  const { host, under, over, cy } = place;
  let { palette, insets } = beginning;
  let given = EMPTY;
  let scene = EMPTY;
  let emphasis = NO_EMPHASIS;
  let contours = findContours(EMPTY);
  let hasFaces = false;
  let isFitted = false;
  let isMarked = false;
  let isAlive = true;
  let frame = 0;
  const moved = new Map<string, Point>();
  const fade = createFade();
  const names = createNameBook();
  const viewport = createViewport({
    host,
    cy,
    insets: () => insets,
    extentAt: (zoom) => extentOf(scene, names.place(scene, zoom), zoom),
  });

  const drawing = (): Drawing => {
    const tone = fade.at(performance.now());
    return {
      scene,
      emphasis,
      tone,
      palette,
      contours,
      names: names.at(scene, emphasis, cy.zoom()),
    };
  };
  /** Tells tests and measurements that the map is there, names and all. */
  const markFirst = () => {
    if (isMarked || !hasFaces || scene.nodes.length === 0) return;
    isMarked = true;
    performance.mark('map-painted');
  };
  const paint = () => {
    cancelAnimationFrame(frame);
    const view = viewport.view();
    const now = drawing();
    paintLayer(under, view, (context) => {
      paintContours(context, view, now);
      paintEdges(context, view, now);
    });
    paintLayer(over, view, (context) => {
      paintSteppedBack(context, view, now);
      paintMarks(context, view, now);
      // Names wait for their faces, or they would be placed by the widths of others.
      if (hasFaces) paintNames(context, view, now);
    });
    markFirst();
    if (fade.isMoving(performance.now())) paintSoon();
  };
  const paintSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  };
  const aim = (isInstant: boolean) => {
    fade.aim(toneOf(scene, emphasis), performance.now(), isInstant || prefersStill());
    paintSoon();
  };
  const resizeNodes = () => {
    showLooks(cy, scene, palette);
  };
  const fitOnce = () => {
    if (isFitted || scene.nodes.length === 0 || host.clientWidth === 0) return;
    viewport.fit(false);
    isFitted = hasFaces;
  };
  const setScene = (next: Scene) => {
    given = next;
    scene = withMoved(next, moved);
    contours = findContours(scene);
    showScene(cy, scene, palette);
    fitOnce();
    viewport.limit();
  };
  const withNode = (key: string, then: (point: Point) => void) => {
    const node = scene.nodes.find((candidate) => candidate.key === key);
    if (node !== undefined) then(node);
  };

  const onDrag = ({ target }: EventObjectNode) => {
    moved.set(target.id(), { ...target.position() });
    scene = withMoved(given, moved);
  };
  drawDirectly(cy);
  cy.on('drag', 'node', onDrag);
  cy.on('zoom', resizeNodes);
  cy.on('render', paint);
  const pointing = listenToPointer(cy, host, () => scene, beginning.events);

  void loadFaces(document.fonts).then(() => {
    if (!isAlive) return;
    names.forget();
    hasFaces = true;
    fitOnce();
    viewport.limit();
    paintSoon();
  });

  return {
    show: (nextScene, nextEmphasis) => {
      if (nextScene === given && nextEmphasis === emphasis) return;
      emphasis = nextEmphasis;
      const isNew = nextScene !== given;
      if (isNew) setScene(nextScene);
      aim(isNew);
    },
    setPalette: (next) => {
      palette = next;
      showLooks(cy, scene, palette);
      paintSoon();
    },
    setInsets: (next) => {
      insets = next;
    },
    resize: () => {
      viewport.resize();
      fitOnce();
      viewport.limit();
      paintSoon();
    },
    zoomBy: viewport.zoomBy,
    panBy: viewport.panBy,
    fit: () => {
      viewport.fit(true);
    },
    centreOn: (key) => {
      withNode(key, viewport.centreOn);
    },
    reveal: (key) => {
      withNode(key, viewport.reveal);
    },
    viewport: viewport.view,
    picture: (choices) =>
      paintPicture({ ...choices, scene, emphasis, palette, viewport: viewport.view() }),
    destroy: () => {
      isAlive = false;
      cancelAnimationFrame(frame);
      pointing.destroy();
      viewport.destroy();
      cy.off('drag', 'node', onDrag);
      cy.off('zoom', resizeNodes);
      cy.off('render', paint);
    },
  };
}
