// The tone on its way from one emphasis to the next. It knows no clock: the time is told to it.

import { blendTones, easeOut } from '../figure/tone.ts';
import type { Tone } from '../figure/tone.ts';

/** ms; long enough for the eye to follow, short enough not to wait for. */
const DURATION = 160;

/** ms of the way that lie behind it in its first frame: one that begins at nought is a frame nobody sees. */
const FIRST_STEP = 16;

export interface Fade {
  /** Sets the goal; `isInstant` skips the way. */
  aim(goal: Tone, now: number, isInstant: boolean): void;
  at(now: number): Tone;
  /** How much of the way lies behind it. */
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
