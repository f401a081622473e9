// The overview map with a rectangle for the viewport; shown while part of the map is out of view. Click or
// drag to pan.

import { useEffect, useRef } from 'react';
import { boxAround, unite } from '../figure/box.ts';
import { project } from '../figure/projection.ts';
import { hueOf, shadeIn } from '../scene/palette.ts';
import { useDerived } from './context.ts';
import type { PointerEvent } from 'react';
import type { Box } from '../figure/box.ts';
import type { Projection } from '../figure/projection.ts';
import type { MapHandle } from '../render/renderer.ts';
import type { Palette } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';

/** px */
const WIDTH = 152;
const HEIGHT = 104;
const PADDING = 6;

/** px of the map that must be out of view before the overview is shown. */
const MIN_HIDDEN = 40;

interface Props {
  readonly handle: MapHandle | null;
  /** The scene as drawn on the map. */
  readonly scene: Scene;
}

export function MiniMap({ handle, scene }: Props) {
  const { palette } = useDerived();
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const viewportBox = useRef<HTMLDivElement>(null);
  const isEmpty = scene.nodes.length === 0;
  useEffect(() => {
    if (!handle || isEmpty) return;
    const overview = overviewProjection(scene);
    paint(canvas.current!, scene, overview, palette);
    const follow = (view: Projection) => {
      holder.current!.hidden = isAllSeen(view, scene);
      Object.assign(viewportBox.current!.style, paneStyle(view, overview));
    };
    follow(handle.viewport());
    return handle.watch(follow);
  }, [handle, scene, palette, isEmpty]);
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1 || !handle) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const overview = overviewProjection(scene);
    const point = {
      x: (event.clientX - left - overview.panX) / overview.zoom,
      y: (event.clientY - top - overview.panY) / overview.zoom,
    };
    const view = handle.viewport();
    const from = project(view, point);
    handle.panBy(view.width / 2 - from.x, view.height / 2 - from.y);
  };
  return (
    <div
      ref={holder}
      className="mini-map"
      aria-hidden="true"
      hidden
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={canvas} style={{ width: WIDTH, height: HEIGHT }} />
      <div ref={viewportBox} className="mini-pane" />
    </div>
  );
}

function boxOf({ nodes }: Scene): Box {
  return unite(nodes.map((node) => boxAround(node)));
}

/** The projection that fits the whole scene into the overview. */
function overviewProjection(scene: Scene): Projection {
  const { left, top, right, bottom } = boxOf(scene);
  const zoom = Math.min(
    (WIDTH - 2 * PADDING) / Math.max(1, right - left),
    (HEIGHT - 2 * PADDING) / Math.max(1, bottom - top),
  );
  return {
    zoom,
    panX: WIDTH / 2 - (zoom * (left + right)) / 2,
    panY: HEIGHT / 2 - (zoom * (top + bottom)) / 2,
    width: WIDTH,
    height: HEIGHT,
  };
}

function isAllSeen(view: Projection, scene: Scene): boolean {
  const { left, top, right, bottom } = boxOf(scene);
  const [first, last] = [
    project(view, { x: left, y: top }),
    project(view, { x: right, y: bottom }),
  ];
  const out = Math.max(-first.x, -first.y, last.x - view.width, last.y - view.height);
  return out < MIN_HIDDEN;
}

/** CSS position of the viewport rectangle, px. */
function paneStyle(view: Projection, overview: Projection) {
  const first = project(overview, { x: -view.panX / view.zoom, y: -view.panY / view.zoom });
  const scale = overview.zoom / view.zoom;
  return {
    left: `${first.x}px`,
    top: `${first.y}px`,
    width: `${view.width * scale}px`,
    height: `${view.height * scale}px`,
  };
}

function paint(
  canvas: HTMLCanvasElement,
  scene: Scene,
  overview: Projection,
  palette: Palette,
): void {
  const ratio = window.devicePixelRatio;
  canvas.width = WIDTH * ratio;
  canvas.height = HEIGHT * ratio;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  const { nodes } = scene;
  for (const [i, node] of nodes.entries()) {
    const { x, y } = project(overview, node);
    context.beginPath();
    context.arc(x, y, Math.max(0.9, node.radius * overview.zoom), 0, 2 * Math.PI);
    const shade = shadeIn(palette, scene, i);
    // Faint where discs are pale; at this size they have no rim.
    context.globalAlpha = shade?.isPale === true ? 0.4 : 1;
    context.fillStyle = shade?.colour ?? hueOf(palette, node.hue);
    context.fill();
  }
}
