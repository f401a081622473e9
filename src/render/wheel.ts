// The wheel: the same step for every mouse, and finer ones for touch pads. Cytoscape has a wheel of
// its own, with another speed, and complains when it is changed.

import type { Point } from '../figure/projection.ts';

/** Calls back with a factor and the point under the pointer; returns how to stop. */
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
  // On its way down, so that cytoscape does not hear of it.
  host.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => {
    host.removeEventListener('wheel', onWheel, { capture: true });
  };
}

/** px of a notch of a mouse wheel, and what it zooms by. */
const NOTCH = 100;
const NOTCH_FACTOR = 1.25;

/** px of a line, for wheels that count in lines, three to a notch. */
const LINE = NOTCH / 3;

/** What an event of the wheel zooms by. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const px = deltaMode === 0 ? deltaY : deltaY * LINE;
  // A pinch on a touch pad arrives as a wheel with the control key, in far smaller steps.
  const notches = (px / NOTCH) * (ctrlKey ? 4 : 1);
  return NOTCH_FACTOR ** -Math.min(3, Math.max(-3, notches));
}
