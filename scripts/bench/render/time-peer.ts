// Times one program on one graph, both named in the address of the page.

import { makeGraph } from './peer.ts';
import type { Draw } from './peer.ts';

/** Programs by name, imported on demand. */
export type Peers = Readonly<Record<string, () => Promise<{ readonly draw: Draw }>>>;

/** Milliseconds, one value per frame or action. */
export interface Times {
  /** Until all nodes and links are painted. */
  readonly first: number;
  /** Until names are painted as well. */
  readonly whole: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  readonly hover: readonly number[];
  /** Empty where the program cannot hide nodes. */
  readonly filter: readonly number[];
  /** MB of heap used by the graph and its picture. */
  readonly heap: number;
}

const FRAMES = 60;
const HOVERS = 10;
const FILTERS = 5;
/** An action is repeated no more after so many ms and times: some programs take a second per frame. */
const MAX_DURATION = 2000;
const MIN_REPEATS = 5;
/** Milliseconds between actions, and before the first, so that pending work does not count for the next one. */
const PAUSE = 150;
const FIRST_PAUSE = 1000;

const nextFrame = () => new Promise<number>(requestAnimationFrame);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the next frame has been painted. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve));
}

function heapNow(): number {
  (window as unknown as { gc?: () => void }).gc?.();
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return memory.usedJSHeapSize / 1e6;
}

/** Milliseconds from frame to frame with an action in each. */
async function framesOf(act: (step: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  const start = last;
  for (
    let step = 0;
    step < FRAMES && !(step >= MIN_REPEATS && last - start > MAX_DURATION);
    step++
  ) {
    act(step);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  await pause(PAUSE);
  return times;
}

/** Milliseconds until the result of an action is painted; each is undone before the next. */
async function timesOf(count: number, act: (i: number | null) => void): Promise<number[]> {
  const times: number[] = [];
  const began = performance.now();
  for (
    let i = 0;
    i < count && !(i >= MIN_REPEATS && performance.now() - began > MAX_DURATION);
    i++
  ) {
    await nextFrame();
    const start = performance.now();
    act(i);
    await painted();
    times.push(performance.now() - start);
    act(null);
    await pause(PAUSE);
  }
  return times;
}

/** Times the program in the address; the page stores the promise as `times`. */
export function timePeer(peers: Peers): void {
  (window as unknown as { times: Promise<Times> }).times = run(peers);
}

async function run(peers: Peers): Promise<Times> {
  const asked = new URLSearchParams(location.search);
  const { draw } = await peers[asked.get('peer')!]!();
  const graph = makeGraph(Number(asked.get('nodes')), Number(asked.get('links')));
  await pause(200);
  const heap = heapNow();
  const start = performance.now();
  const drawn = await draw(document.getElementById('host')!, graph);
  await painted();
  const first = performance.now() - start;
  await drawn.whole;
  const whole = performance.now() - start;
  await pause(FIRST_PAUSE);
  const taken = heapNow() - heap;
  const hover = await timesOf(HOVERS, (i) => {
    drawn.highlight(i === null ? null : i * 3);
  });
  const filter = drawn.hide ? await timesOf(FILTERS, drawn.hide) : [];
  const pan = await framesOf((step) => {
    drawn.panBy(step < FRAMES / 2 ? 4 : -4, 2);
  });
  const zoom = await framesOf((step) => {
    drawn.zoomBy(step < FRAMES / 2 ? 1.02 : 1 / 1.02);
  });
  return { first, whole, pan, zoom, hover, filter, heap: taken };
}
