// Draws a Scene. Cytoscape holds the nodes, decides when to draw them and handles pan, zoom, pinch and drag; links,
// contours and names are on our canvases below and above its own. We paint after each frame of cytoscape, so that
// links never run ahead of their discs.

import { grown, hasSameSides } from '../figure/box.ts';
import { patchCytoscape } from './cytoscape-patch.ts';
import { showScene } from './elements.ts';
import { createFade } from './fade.ts';
import { fitMap } from './fit-map.ts';
import { markFirstMap } from './first-map.ts';
import { createLayers } from './layers.ts';
import { MapNames } from './map-names.ts';
import { MapScene } from './map-scene.ts';
import { createNameCache } from './name-cache.ts';
import { figureOf } from '../figure/figure.ts';
import { discsBox } from '../figure/names.ts';
import { paintNode } from '../figure/paint-nodes.ts';
import { listenToDrag } from './dragging.ts';
import { listenForLasso } from './lasso.ts';
import { listenToPointer } from './pointing.ts';
import { edgesSeen, nodeAt } from './hit-test.ts';
import { isAtRest, toneOf } from '../figure/tone.ts';
import { FIGURE_FACES, MAP_FACES, createMeasure, loadFaces } from './measure.ts';
import { pictureOf } from './picture.ts';
import { MOVE, Viewport, prefersReducedMotion } from './viewport.ts';
import { NO_EMPHASIS } from '../scene/scene.ts';
import { stretchPoint, unstretchPoint, unstretchScene } from '../scene/stretch.ts';
import type { Box, Point } from '../figure/box.ts';
import type { Core } from 'cytoscape';
import type { Cover } from '../figure/covers.ts';
import type { FigureChoices } from '../figure/choices.ts';
import type { Figure } from '../figure/figure.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { IsPainted } from './cytoscape-patch.ts';
import type { Handover } from './first-painting.ts';
import type { Canvases, Layers } from './layers.ts';
import type { MapRenderer } from './map-handle.ts';
import type { NameCache } from './name-cache.ts';
import type { AreaAt, MapEvents } from './pointing.ts';
import type { Insets, Projection } from '../figure/projection.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

export type { MapHandle } from './map-handle.ts';

/** What a map is created with. */
export interface MapSetting {
  readonly host: HTMLElement;
  readonly canvases: Canvases;
  readonly cy: Core;
  readonly palette: Palette;
  readonly insets: Insets;
  readonly covers: readonly Cover[];
  readonly events: MapEvents;
  /** The result of the first painting, to continue from without a visible change. */
  readonly handover: Handover | null;
}

export function createMapRenderer(setting: MapSetting): MapRenderer {
  return new CytoscapeMap(setting);
}

/** px beside a disc for its name, when a view is sought for some of them. */
const NAME_ROOM = 60;

const FADE_IN: Keyframe[] = [{ opacity: 0 }, { opacity: 1 }];

class CytoscapeMap implements MapRenderer {
  readonly #host: HTMLElement;
  readonly #cy: Core;
  readonly #viewport: Viewport;
  readonly #layers: Layers;
  readonly #pointing;
  readonly #drag;
  readonly #lasso;
  readonly #watchers = new Set<(view: Projection) => void>();
  readonly #fade = createFade();
  readonly #nameCache: NameCache;
  readonly #names: MapNames;
  readonly #scenes = new MapScene();
  #palette: Palette;
  #insets: Insets;
  #covers: readonly Cover[];
  #emphasis = NO_EMPHASIS;
  /** The emphasis without hover. */
  #open = NO_EMPHASIS;
  /** The drawing of the frame cytoscape is painting. */
  #drawn: Drawing | null = null;
  /** The drawing for cytoscape's nodes in that frame. */
  #drawnNodes: Drawing | null = null;
  #hasFaces = false;
  #isFitted = false;
  #isMarked = false;
  readonly #areNodesPainted: IsPainted;
  /** On touch screens a moving finger pans the map, even from a node. */
  readonly #isTouched = window.matchMedia('(pointer: coarse)').matches;
  #isAlive = true;

  constructor({
    host,
    canvases,
    cy,
    palette,
    insets,
    covers,
    events,
    handover: begun,
  }: MapSetting) {
    this.#host = host;
    this.#cy = cy;
    this.#palette = palette;
    this.#insets = insets;
    this.#covers = covers;
    this.#nameCache = begun?.names ?? createNameCache();
    this.#names = new MapNames(this.#nameCache, () => ({
      ...{ scene: this.#scene, emphasis: this.#emphasis },
      ...{ covers: this.#covers, view: this.#viewport.view() },
    }));
    this.#layers = begun?.layers ?? createLayers(canvases);
    this.#viewport = new Viewport({
      host,
      cy,
      insets: () => this.#insets,
      fitted: (size) =>
        fitMap(this.#scene, this.#nameCache, size, { insets: this.#insets, covers: this.#covers }),
      discsAt: (zoom) => discsBox(this.#scene, zoom),
      litAt: this.#litAt,
      places: () => this.#scene.nodes,
    });
    this.#pointing = listenToPointer(
      cy,
      host,
      {
        scene: () => this.#scene,
        isSeen: () => edgesSeen(this.#scene, this.#open, this.#emphasis),
        areaAt: this.#areaAt,
      },
      events,
    );
    const onMoving = (places: ReadonlyMap<string, Point>) => {
      this.#scenes.move(places);
    };
    this.#drag = listenToDrag(cy, { scene: () => this.#scene, onMoving }, events);
    this.#lasso = listenForLasso(host, {
      scene: () => this.#scene,
      view: () => this.#viewport.view(),
      onEnclose: events.onEnclose,
    });
    this.#areNodesPainted = patchCytoscape(cy, this.#paintNode, this.#findNode, this.#nodeParts);
    cy.autoungrabify(this.#isTouched);
    cy.on('render', this.#paint);
    if (begun === null) void loadFaces(document.fonts, MAP_FACES).then(this.#onFaces);
    else this.#goOn(begun);
  }

  /** The scene shown. */
  get #scene(): Scene {
    return this.#scenes.shown;
  }

  /** Takes over the view and the contours of the first painting. */
  #goOn({ scene, view, contours }: Handover): void {
    this.#cy.viewport({ zoom: view.zoom, pan: { x: view.panX, y: view.panY } });
    this.#scenes.begin(scene, contours);
    this.#hasFaces = this.#isFitted = this.#isMarked = true;
  }

  readonly show = (scene: Scene, emphasis: Emphasis): void => {
    const isNew = !this.#scenes.isGiven(scene);
    if (!isNew && emphasis === this.#emphasis) return;
    this.#names.leave(!isNew, this.#fade.share(performance.now()));
    this.#emphasis = emphasis;
    if (isNew) this.#setScene(scene);
    const goal = toneOf(this.#scene, emphasis);
    this.#fade.aim(goal, performance.now(), isNew || prefersReducedMotion());
    if (isNew) this.#paintSoon();
    else this.#paintNow();
  };

  readonly emphasiseNow = (scene: Scene, emphasis: Emphasis): void => {
    if (this.#scenes.isGiven(scene)) this.show(scene, emphasis);
  };

  readonly setOpenEmphasis = (emphasis: Emphasis): void => {
    this.#open = emphasis;
  };

  readonly setPalette = (palette: Palette): void => {
    this.#palette = palette;
    this.#paintSoon();
  };

  readonly setInsets = (insets: Insets): void => {
    if (hasSameSides(insets, this.#insets)) return;
    this.#insets = insets;
    if (!this.#isFitted) return;
    this.#viewport.refit(true);
    this.#viewport.limit();
  };

  readonly setCovers = (covers: readonly Cover[]): void => {
    // Set again after the handover, when the map is fitted beside them already.
    if (covers === this.#covers) return;
    this.#covers = covers;
    // A new cover may hide a disc.
    if (this.#isFitted) this.#viewport.refit(true);
    this.#paintSoon();
  };

  readonly resize = (): void => {
    this.#viewport.resize();
    this.#fitOnce();
    this.#viewport.limit();
    this.#paintSoon();
  };

  readonly zoomBy = (factor: number): void => {
    this.#viewport.zoomBy(factor);
  };

  readonly panBy = (x: number, y: number): void => {
    this.#viewport.panBy(x, y);
  };

  readonly fit = (): void => {
    this.#viewport.fit(true);
  };

  readonly centreOn = (key: string): void => {
    const node = this.#scenes.nodeOf(key);
    if (node !== undefined) this.#viewport.centreOn(node);
  };

  readonly reveal = (key: string | null): void => {
    const node = key === null ? null : this.#scenes.nodeOf(key);
    if (node !== undefined) this.#viewport.reveal(node, this.#names.litIn);
  };

  readonly viewport = (): Projection => this.#viewport.view();

  readonly namesLeftOut = (): readonly string[] => {
    const named = new Set(this.#names.now().labels.map(({ index }) => index));
    const left = this.#scene.nodes.filter((_, i) => !named.has(i));
    return left.sort((p, q) => q.weight - p.weight).map(({ key }) => key);
  };

  readonly watch = (listener: (view: Projection) => void): (() => void) => {
    this.#watchers.add(listener);
    return () => {
      this.#watchers.delete(listener);
    };
  };

  readonly beginLasso = (): void => {
    this.#lasso.begin();
  };

  readonly figure = async (choices: FigureChoices, palette: Palette): Promise<Figure> => {
    await loadFaces(document.fonts, FIGURE_FACES);
    const measure = createMeasure();
    // A whole figure has its own aspect ratio; a figure of the view is stretched as on screen.
    const isView = typeof choices.part === 'object';
    const scene = isView ? this.#scene : unstretchScene(this.#scene);
    return figureOf({ scene, emphasis: this.#emphasis, palette, measure }, choices);
  };

  readonly picture = (palette: Palette): HTMLCanvasElement => {
    const view = this.#viewport.view();
    // Places the names exactly, in case those on screen are only shifted.
    this.#names.placedIn(view);
    return pictureOf(view, { ...this.#drawing(), palette });
  };

  readonly destroy = (): void => {
    this.#isAlive = false;
    this.#names.destroy();
    this.#layers.destroy();
    this.#pointing.destroy();
    this.#lasso.destroy();
    this.#viewport.destroy();
    this.#drag.destroy();
    this.#cy.off('render', this.#paint);
  };

  #setScene(given: Scene): void {
    const before = this.#scene;
    if (!this.#scenes.give(given, this.#cy.nodes(':grabbed').nonempty())) return;
    showScene(this.#cy, this.#scene);
    if (this.#isTouched) this.#cy.nodes().panify();
    this.#follow(before, this.#scene);
    this.#fitOnce();
    this.#viewport.limit();
  }

  /**
   * Keeps the centre of the view when the stretch changes. Everything else jumps, so the map fades in.
   */
  #follow({ stretch: from = 1 }: Scene, { stretch: to = 1 }: Scene): void {
    if (from === to || !this.#isFitted) return;
    this.#viewport.keepCentre((at) => stretchPoint(unstretchPoint(at, from), to));
    this.#viewport.refit(true);
    if (!prefersReducedMotion())
      this.#host.animate(FADE_IN, { duration: MOVE, easing: 'ease-out' });
  }

  /** Fits the map the first time there is something to show, and again once fonts have loaded. */
  #fitOnce(): void {
    const { width, height } = this.#viewport.view();
    if (this.#isFitted || this.#scene.nodes.length === 0 || width * height === 0) return;
    this.#viewport.fit(false);
    this.#isFitted = this.#hasFaces;
  }

  /** What is open and its neighbours, with room for their names, in px with the pan at 0. */
  readonly #litAt = (zoom: number): Box | null => {
    const { nearNodes, focusNodes } = this.#emphasis;
    const lit = [...focusNodes, ...(nearNodes ?? [])].flatMap((i) => this.#scene.nodes[i] ?? []);
    if (lit.length === 0) return null;
    return grown(discsBox({ ...this.#scene, nodes: lit }, zoom), NAME_ROOM, 0);
  };

  readonly #areaAt: AreaAt = (at) => {
    const area = this.#names.areaAt(at);
    return area === null ? null : { kind: 'area', area };
  };

  #drawing(): Drawing {
    const now = performance.now();
    return {
      scene: this.#scene,
      emphasis: this.#emphasis,
      tone: this.#fade.at(now),
      palette: this.#palette,
      contours: this.#scenes.contours,
      names: this.#names.seen(this.#fade.share(now)),
    };
  }

  readonly #paintNode = (context: CanvasRenderingContext2D, key: string): void => {
    const index = this.#scenes.indexOf(key);
    if (index !== undefined) paintNode(context, this.#viewport.view(), this.#ofNodes(), index);
  };

  readonly #nodeParts = (): readonly unknown[] => {
    const { scene, palette, tone } = this.#ofNodes();
    const { zoom, panX, panY, width, height } = this.#viewport.view();
    const shown = [zoom, panX, panY, width, height, window.devicePixelRatio];
    return [...shown, scene, palette, isAtRest(tone) ? null : tone];
  };

  /** The drawing for cytoscape's nodes: undimmed where the dimmed layer is drawn over them. */
  #ofNodes(): Drawing {
    if (this.#drawnNodes !== null) return this.#drawnNodes;
    const drawn = (this.#drawn ??= this.#drawing());
    const isVeiled = this.#layers.usesDimmedLayer(this.#viewport.view(), drawn);
    const tone = isVeiled ? toneOf(this.#scene, NO_EMPHASIS) : drawn.tone;
    return (this.#drawnNodes = { ...drawn, tone });
  }

  #forgetFrame(): void {
    this.#drawn = this.#drawnNodes = null;
  }

  readonly #findNode = (at: Point, reach: number): string | null => {
    const index = nodeAt(this.#scene, at, this.#cy.zoom(), reach);
    return index === null ? null : this.#scene.nodes[index]!.key;
  };

  /** Paints our layers, after cytoscape has painted its own. */
  readonly #paint = (): void => {
    this.#layers.paint(this.#viewport.view(), this.#drawn ?? this.#drawing(), this.#hasFaces);
    this.#forgetFrame();
    this.#names.placeSoon(this.#paintSoon);
    this.#markFirst();
    for (const tell of this.#watchers) tell(this.#viewport.view());
    // Cytoscape drops a frame that is requested during this one.
    if (this.#fade.isMoving(performance.now())) queueMicrotask(this.#paintSoon);
  };

  /** Paints synchronously if cytoscape's nodes have not changed, else in its next frame. */
  #paintNow(): void {
    this.#forgetFrame();
    if (this.#isFitted && this.#areNodesPainted()) {
      this.#paint();
      return;
    }
    this.#forgetFrame();
    this.#paintSoon();
  }

  readonly #paintSoon = (): void => {
    if (this.#isAlive) this.#cy.forceRender();
  };

  /** Records the first painting with names. */
  #markFirst(): void {
    if (this.#isMarked || !this.#hasFaces || this.#scene.nodes.length === 0) return;
    this.#isMarked = true;
    markFirstMap();
  }

  readonly #onFaces = (): void => {
    if (!this.#isAlive) return;
    this.#nameCache.forget();
    this.#hasFaces = true;
    this.#fitOnce();
    this.#viewport.limit();
    this.#paintSoon();
  };
}
