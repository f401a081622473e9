// Zoom by wheel: the same step for every mouse, finer ones for touch pads. Cytoscape's own handling has another
// speed, and logs a warning when that is changed.

import type { Point } from '../figure/box.ts';

/** Calls back with a zoom factor and the point under the pointer; returns a function that ends it. */
export function listenToWheel(
  host: HTMLElement,
  zoom: (factor: number, still: Point) => void,
): () => void {
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = host.getBoundingClientRect();
    zoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
  };
  // In the capture phase, so that cytoscape does not get it.
  host.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => {
    host.removeEventListener('wheel', onWheel, { capture: true });
  };
}

/** px of a notch of a mouse wheel, and its zoom factor. */
const NOTCH = 100;
const NOTCH_FACTOR = 1.25;

/** px of a line, for wheels that report lines, three to a notch. */
const LINE = NOTCH / 3;

/** The zoom factor of a wheel event. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const px = deltaMode === 0 ? deltaY : deltaY * LINE;
  // A pinch on a touch pad arrives as a wheel event with the control key, in far smaller steps.
  const notches = (px / NOTCH) * (ctrlKey ? 4 : 1);
  return NOTCH_FACTOR ** -Math.min(3, Math.max(-3, notches));
}
