// Paints a Figure on a canvas and encodes it as an image, from the same marks as the vector formats.

import { contextOf, spaceExactly } from './layer.ts';
import { pixelsOf } from '../figure/size.ts';
import { fontOf } from '../figure/type.ts';
import type { Figure, FigurePart } from '../figure/figure.ts';
import type { FigureMark, PathMark, TextMark } from '../figure/recorder.ts';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

/**
 * Paints a figure at a resolution.
 * @throws Error when the browser cannot make the picture
 */
export async function paintFigure(
  figure: Figure,
  { dpi, type }: { readonly dpi: number; readonly type: PictureType },
): Promise<Blob> {
  const size = pixelsOf(figure.width * figure.scale, figure.height * figure.scale, dpi);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = contextOf(canvas);
  checkCanvas(context);
  // JPEG has no transparency; empty pixels would be black.
  const ground = figure.ground ?? (type === 'image/jpeg' ? '#ffffff' : null);
  paintOn(context, { ...figure, ground }, size.scale);
  return blobOf(canvas, type);
}

/** Paints one pixel and reads it: a canvas too large for the browser stays empty without an error. */
function checkCanvas(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  context.fillRect(width - 1, height - 1, 1, 1);
  const [, , , alpha] = context.getImageData(width - 1, height - 1, 1, 1).data;
  if (alpha !== 255) throw new Error(EMPTY);
}

const EMPTY = 'This browser cannot paint so large a picture; choose PNG, or fewer dots per inch.';

/**
 * Paints a figure, or the part of it from an offset on, on a canvas.
 * @param scale px of the canvas per pt
 * @param from offset of the canvas in px of the figure
 */
export function paintOn(
  context: CanvasRenderingContext2D,
  figure: Figure,
  scale: number,
  from: { readonly left: number; readonly top: number } = { left: 0, top: 0 },
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  if (figure.ground !== null) {
    context.fillStyle = figure.ground;
    context.fillRect(0, 0, width, height);
  }
  const zoom = scale * figure.scale;
  context.setTransform(zoom, 0, 0, zoom, -from.left, -from.top);
  context.lineJoin = 'round';
  spaceExactly(context);
  context.textBaseline = 'alphabetic';
  for (const part of figure.parts) paintPart(context, part);
}

function paintPart(context: CanvasRenderingContext2D, { clip, marks }: FigurePart): void {
  context.save();
  if (clip !== null) {
    context.beginPath();
    context.rect(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top);
    context.clip();
  }
  for (const mark of marks) paintMark(context, mark);
  context.restore();
}

function paintMark(context: CanvasRenderingContext2D, mark: FigureMark): void {
  context.globalAlpha = mark.opacity;
  if (mark.kind === 'text') {
    writeText(context, mark);
    return;
  }
  context.beginPath();
  if (mark.kind === 'disc') context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  else tracePath(context, mark);
  if (mark.fill !== null) {
    context.fillStyle = mark.fill;
    context.fill('evenodd');
  }
  if (mark.stroke === null) return;
  context.strokeStyle = mark.stroke;
  context.lineWidth = mark.width;
  context.lineCap = mark.cap;
  context.stroke();
}

function tracePath(context: CanvasRenderingContext2D, { steps }: PathMark): void {
  for (const step of steps) {
    if (step[0] === 'M') context.moveTo(step[1], step[2]);
    else if (step[0] === 'L') context.lineTo(step[1], step[2]);
    else if (step[0] === 'Z') context.closePath();
    else context.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
  }
}

function writeText(context: CanvasRenderingContext2D, mark: TextMark): void {
  const { text, x, y, halo } = mark;
  context.font = fontOf(mark.face, mark.size);
  context.textAlign = mark.anchor === 'middle' ? 'center' : 'left';
  if (halo !== null) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.strokeText(text, x, y);
  }
  context.fillStyle = mark.fill;
  context.fillText(text, x, y);
}

function blobOf(canvas: HTMLCanvasElement, type: PictureType): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => {
      // A browser that cannot encode the type returns a PNG without an error.
      if (blob === null || blob.size === 0) reject(new Error(EMPTY));
      else if (blob.type !== type)
        reject(new Error('This browser cannot write that kind of picture; choose PNG.'));
      else resolve(blob);
    };
    canvas.toBlob(done, type, 0.92);
  });
}
