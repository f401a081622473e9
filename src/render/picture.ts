// The map as a PNG: the view on the screen or the whole sheet, drawn by the painters of the screen,
// with a title and a legend for where it stands alone.

import { findContours } from './contours.ts';
import { contextOf } from './layer.ts';
import { layOutLegend, paintLegend } from './legend.ts';
import { extentOf, placeNames, stressNames } from './names.ts';
import { paintContours } from './paint-contours.ts';
import { paintEdgesAtRest, paintEdgesInFront } from './paint-edges.ts';
import { paintMarks, paintNames } from './paint-names.ts';
import { paintNodes } from './paint-nodes.ts';
import { groundOpacity, toneOf } from './tone.ts';
import { TITLE_FACE, createMeasure, fontOf, loadFaces } from './type.ts';
import type { Drawing } from './drawing.ts';
import type { Legend } from './legend.ts';
import type { Projection } from './projection.ts';
import type { Measure } from './type.ts';
import type { Palette } from '../scene/palette.ts';
import type { Emphasis, Scene } from '../scene/scene.ts';

/** What a reader chooses of a picture. */
export interface PictureChoices {
  /** The view as on the screen, or the whole map. */
  readonly part: 'view' | 'whole';
  /** Pixels of the picture for one of the screen, 1 to 4. */
  readonly scale: number;
  /** Without a ground, to lie on any page. */
  readonly isTransparent?: boolean;
  readonly hasLegend?: boolean;
  readonly title?: string;
}

export interface PictureOptions extends PictureChoices {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  /** The view on the screen. */
  readonly viewport: Projection;
}

/** Browsers give an empty picture, without an error, a little above this. */
export const MAX_SIDE = 16_000;

/** px around the whole map. */
const MARGIN = 36;
const TITLE_SIZE = 28;
const TITLE_HEIGHT = 64;

export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Whether the scale is smaller than was asked for, to stay within what browsers can do. */
  readonly isReduced: boolean;
}

/** The pixels of a picture of `width` by `height` px, no side above {@link MAX_SIDE}. */
export function scaleSize(width: number, height: number, asked: number): PictureSize {
  const scale = Math.min(asked, MAX_SIDE / Math.max(1, width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    scale,
    isReduced: scale < asked,
  };
}

/** The size a picture will have, for telling the reader before it is made. */
export async function measurePicture(options: PictureOptions): Promise<PictureSize> {
  await loadFaces(document.fonts);
  const { width, height } = layOutSheet(
    options,
    createMeasure(contextOf(document.createElement('canvas'))),
  );
  return scaleSize(width, height, options.scale);
}

/**
 * Paints a picture.
 * @throws Error when the browser gives none
 */
export async function paintPicture(options: PictureOptions): Promise<Blob> {
  await loadFaces(document.fonts);
  const measure = createMeasure(contextOf(document.createElement('canvas')));
  const sheet = layOutSheet(options, measure);
  const size = scaleSize(sheet.width, sheet.height, options.scale);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = contextOf(canvas);
  context.scale(size.scale, size.scale);
  paintSheet(context, sheet, options, measure);
  return blobOf(canvas);
}

/** The parts of a picture, one below the other: title, map, legend. In px. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the map begins. */
  readonly top: number;
  readonly view: Projection;
  readonly legend: Legend | null;
}

function layOutSheet(options: PictureOptions, measure: Measure): Sheet {
  const { part, scene, palette, hasLegend, title } = options;
  const view = part === 'view' ? options.viewport : wholeView(scene, measure);
  const legend = hasLegend === true ? layOutLegend(scene, palette, view, measure) : null;
  const top = title === undefined || title === '' ? 0 : TITLE_HEIGHT;
  return {
    width: view.width,
    height: top + view.height + (legend?.height ?? 0),
    top,
    view,
    legend,
  };
}

/** The whole map at its own scale. */
function wholeView(scene: Scene, measure: Measure): Projection {
  const box = extentOf(scene, placeNames(scene, 1, measure), 1);
  return {
    zoom: 1,
    panX: MARGIN - box.left,
    panY: MARGIN - box.top,
    width: box.right - box.left + 2 * MARGIN,
    height: box.bottom - box.top + 2 * MARGIN,
  };
}

function paintSheet(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  options: PictureOptions,
  measure: Measure,
): void {
  const { palette, isTransparent, title } = options;
  if (isTransparent !== true) {
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, sheet.width, sheet.height);
  }
  if (sheet.top > 0) paintTitle(context, title ?? '', palette);
  paintMap(context, sheet, options, measure);
  if (sheet.legend !== null)
    paintLegend(context, sheet.legend, sheet.top + sheet.view.height, palette);
}

function paintMap(
  context: CanvasRenderingContext2D,
  { top, view }: Sheet,
  { scene, emphasis, palette }: PictureOptions,
  measure: Measure,
): void {
  const names = placeNames(scene, view.zoom, measure);
  const drawing: Drawing = {
    scene,
    emphasis,
    palette,
    tone: toneOf(scene, emphasis),
    contours: findContours(scene),
    names: stressNames(names, emphasis, scene, view.zoom, measure),
  };
  context.save();
  context.translate(0, top);
  context.beginPath();
  context.rect(0, 0, view.width, view.height);
  context.clip();
  context.globalAlpha = groundOpacity(drawing.tone);
  paintContours(context, view, drawing);
  paintEdgesAtRest(context, view, drawing);
  context.globalAlpha = 1;
  for (const paint of [paintEdgesInFront, paintNodes, paintMarks, paintNames]) {
    paint(context, view, drawing);
  }
  context.restore();
}

function paintTitle(context: CanvasRenderingContext2D, title: string, palette: Palette): void {
  context.font = fontOf(TITLE_FACE, TITLE_SIZE);
  context.fillStyle = palette.ink;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(title, MARGIN, TITLE_HEIGHT / 2 + 4);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob !== null && blob.size > 0) resolve(blob);
      else reject(new Error('The browser gave an empty picture; choose a smaller scale.'));
    }, 'image/png');
  });
}
