// Animates the tone from one emphasis to the next. The time is passed in.

import { blendTones, easeOut } from '../figure/tone.ts';
import type { Tone } from '../figure/tone.ts';

/** ms; long enough to follow, short enough not to delay. */
const DURATION = 160;

/** ms elapsed in the first frame: starting at 0 would repaint the old tone. */
const FIRST_STEP = 16;

export interface Fade {
  /** Sets the goal; `isInstant` skips the animation. */
  aim(goal: Tone, now: number, isInstant: boolean): void;
  at(now: number): Tone;
  /** Progress, 0 to 1. */
  share(now: number): number;
  isMoving(now: number): boolean;
}

export function createFade(): Fade {
  let start: Tone = { nodes: new Float32Array(), edges: new Float32Array(), rest: 0 };
  let goal = start;
  let since = -Infinity;
  const share = (now: number) => (now - since >= DURATION ? 1 : easeOut((now - since) / DURATION));
  const at = (now: number) => (share(now) === 1 ? goal : blendTones(start, goal, share(now)));
  return {
    aim: (next, now, isInstant) => {
      start = at(now);
      goal = next;
      const isSameScene =
        start.nodes.length === next.nodes.length && start.edges.length === next.edges.length;
      since = isInstant || !isSameScene ? -Infinity : now - FIRST_STEP;
    },
    at,
    share,
    isMoving: (now) => now - since < DURATION,
  };
}
