// Selection by drawing: a box with Shift held, or a lasso. While one is drawn, cytoscape gets no pointer events.

import { unproject } from '../figure/projection.ts';
import { isInside } from './polygon.ts';
import type { Point } from '../figure/box.ts';
import type { Projection } from '../figure/projection.ts';
import type { Scene } from '../scene/scene.ts';

/** The map a lasso selects from, and its callback. */
export interface LassoSetting {
  readonly scene: () => Scene;
  readonly view: () => Projection;
  readonly onEnclose: (keys: readonly string[], isMore: boolean) => void;
}

export interface Lasso {
  /** Makes the next stroke a lasso, whatever keys are held. */
  readonly begin: () => void;
  readonly destroy: () => void;
}

/** px; a shorter stroke is a click. */
const MIN_LENGTH = 5;

const BLOCKED_EVENTS = ['mousedown', 'mousemove', 'touchstart', 'touchmove', 'touchend'] as const;

export function listenForLasso(host: HTMLElement, setting: LassoSetting): Lasso {
  let stroke: Stroke | null = null;
  let isFree = false;
  const arm = (isArmed: boolean) => {
    isFree = isArmed;
    if (isArmed) host.dataset.drawing = 'yes';
    else delete host.dataset.drawing;
  };
  const pointOf = (event: PointerEvent): Point => {
    const { left, top } = host.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const end = () => {
    stroke?.line.remove();
    stroke = null;
    arm(false);
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(isFree || event.shiftKey)) return;
    event.stopPropagation();
    host.setPointerCapture(event.pointerId);
    stroke = { points: [pointOf(event)], isFree, line: lineOn(host) };
  };
  const onMove = (event: PointerEvent) => {
    if (!stroke) return;
    stroke.points.push(pointOf(event));
    draw(stroke);
  };
  const onUp = (event: PointerEvent) => {
    if (!stroke) return;
    const outline = outlineOf(stroke);
    end();
    if (isLong(outline)) {
      const keys = enclosed(setting.scene(), setting.view(), outline);
      setting.onEnclose(keys, event.ctrlKey || event.metaKey);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(isFree || stroke)) return;
    event.stopPropagation();
    end();
  };
  const block = (event: Event) => {
    if (stroke || isFree) event.stopPropagation();
  };
  const listening = new AbortController();
  const { signal } = listening;
  host.addEventListener('pointerdown', onDown, { signal, capture: true });
  host.addEventListener('pointermove', onMove, { signal });
  host.addEventListener('pointerup', onUp, { signal });
  host.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  for (const name of BLOCKED_EVENTS) host.addEventListener(name, block, { signal, capture: true });
  return {
    begin: () => {
      arm(true);
    },
    destroy: () => {
      end();
      listening.abort();
    },
  };
}

interface Stroke {
  /** px of the host. */
  readonly points: Point[];
  readonly isFree: boolean;
  readonly line: SVGSVGElement;
}

/** Keys of the concepts within an outline, in the order of the scene. */
export function enclosed(scene: Scene, view: Projection, outline: readonly Point[]): string[] {
  const sheet = outline.map((point) => unproject(view, point));
  return scene.nodes.flatMap((node) =>
    node.kind === 'concept' && isInside(node, sheet) ? [node.key] : [],
  );
}

/** The points of a lasso; otherwise the box from the first point to the last. */
function outlineOf({ points, isFree }: Stroke): readonly Point[] {
  const [a, b] = [points[0]!, points.at(-1)!];
  if (isFree) return points;
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

function isLong(outline: readonly Point[]): boolean {
  const [from] = outline;
  return outline.some(({ x, y }) => Math.hypot(x - from!.x, y - from!.y) > MIN_LENGTH);
}

const SVG = 'http://www.w3.org/2000/svg';

function lineOn(host: HTMLElement): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.classList.add('lasso');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(SVG, 'polygon'));
  host.append(svg);
  return svg;
}

function draw(stroke: Stroke): void {
  const points = outlineOf(stroke).map(({ x, y }) => `${x},${y}`);
  stroke.line.firstElementChild!.setAttribute('points', points.join(' '));
}
