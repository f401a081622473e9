// The whole of VOSviewer Online, with positions and clusters given, so that it computes no layout. It is controlled by
// mouse and wheel events, as it has no API for that.

import { createRoot } from 'react-dom/client';
import { VOSviewerOnline } from 'vosviewer-online';
import type { BenchGraph, BenchNode, Drawn } from './peer.ts';

/** Margin of its picture, in px. */
const MARGIN = 40;

/** Wheel delta for a zoom factor of two. */
const NOTCH = 500;

/** Draws with VOSviewer Online. */
export async function draw(host: HTMLElement, graph: BenchGraph): Promise<Drawn> {
  const drawn = circlesDrawn(graph.nodes.length);
  createRoot(host).render(
    <VOSviewerOnline
      data={dataOf(graph)}
      parameters={{ show_info: false, max_n_links: 100_000 }}
    />,
  );
  await drawn;
  const canvas = host.querySelector('canvas')!;
  const say = (target: EventTarget, type: string, at: MouseEventInit) =>
    target.dispatchEvent(new MouseEvent(type, { ...at, view: window, bubbles: true }));
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const hand = { clientX: left + width / 2, clientY: top + height / 2 };
  let isHeld = false;
  return {
    panBy: (x, y) => {
      if (!isHeld) say(canvas, 'mousedown', hand);
      isHeld = true;
      hand.clientX += x;
      hand.clientY += y;
      say(window, 'mousemove', hand);
    },
    zoomBy: (factor) => {
      if (isHeld) say(window, 'mouseup', hand);
      isHeld = false;
      const deltaY = -NOTCH * Math.log2(factor);
      const at = { ...hand, view: window, bubbles: true, cancelable: true };
      canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY }));
    },
    highlight: (node) => {
      if (node === null) say(canvas, 'mouseout', hand);
      else say(canvas, 'mousemove', placeOf(graph.nodes, node, canvas));
    },
  };
}

/** Resolves when as many circles have been drawn on a canvas as there are nodes. */
function circlesDrawn(count: number): Promise<void> {
  const drawing = CanvasRenderingContext2D.prototype;
  const arc = Object.getOwnPropertyDescriptor(drawing, 'arc')!;
  const drawArc = arc.value as (...circle: readonly unknown[]) => void;
  let circles = 0;
  return new Promise((resolve) => {
    const value = function (this: unknown, ...circle: readonly unknown[]) {
      Reflect.apply(drawArc, this, circle);
      if (++circles < count) return;
      Object.defineProperty(drawing, 'arc', arc);
      resolve();
    };
    Object.defineProperty(drawing, 'arc', { ...arc, value });
  });
}

/** Its map format; the weight sets the size of a circle. */
function dataOf({ nodes, links }: BenchGraph): object {
  return {
    network: {
      items: nodes.map(({ x, y, radius, cluster, label }, i) => ({
        id: i + 1,
        label,
        x,
        y: -y,
        cluster: cluster + 1,
        weights: { Papers: radius ** 2 },
      })),
      links: links.map(({ a, b }) => ({ source_id: a + 1, target_id: b + 1, strength: 1 })),
    },
  };
}

/** Client coordinates of a node: the map is centred and fitted within the margins. */
function placeOf(nodes: readonly BenchNode[], node: number, canvas: HTMLElement): MouseEventInit {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [midX, midY] = [xs, ys].map((all) => (Math.min(...all) + Math.max(...all)) / 2);
  const [spanX, spanY] = [xs, ys].map((all) => Math.max(...all) - Math.min(...all));
  const scale = Math.min((width - 2 * MARGIN) / spanX!, (height - 2 * MARGIN) / spanY!);
  const { x, y } = nodes[node]!;
  return {
    clientX: left + width / 2 + (x - midX!) * scale,
    clientY: top + height / 2 + (y - midY!) * scale,
  };
}
