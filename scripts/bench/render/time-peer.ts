// How one program that draws one graph, named in the address of the page, is timed.

import { makeGraph } from './peer.ts';
import type { Draw } from './peer.ts';

/** Programs by name, each loaded when it is asked for. */
export type Peers = Readonly<Record<string, () => Promise<{ readonly draw: Draw }>>>;

/** ms; one value for each frame or act. */
export interface Times {
  /** Until all nodes and links are seen. */
  readonly first: number;
  /** Until names are as well. */
  readonly whole: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  readonly hover: readonly number[];
  /** None where the program cannot hide a part. */
  readonly filter: readonly number[];
  /** MB taken by the graph and its picture. */
  readonly heap: number;
}

const FRAMES = 60;
const HOVERS = 10;
const FILTERS = 5;
/** An act is done no more when it has been done for so long, in ms, and FEWEST times: some take a second a frame. */
const LONG = 2000;
const FEWEST = 5;
/** Between acts, and before all of them, in ms: what is left over from one must not count for the next. */
const REST = 150;
const SETTLED = 1000;

const nextFrame = () => new Promise<number>(requestAnimationFrame);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until what the next frame draws is on its way to the screen. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve));
}

function heapNow(): number {
  (window as unknown as { gc?: () => void }).gc?.();
  const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
  return memory.usedJSHeapSize / 1e6;
}

/** ms from frame to frame while something is done in each. */
async function framesOf(act: (step: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await nextFrame();
  const start = last;
  for (let step = 0; step < FRAMES && !(step >= FEWEST && last - start > LONG); step++) {
    act(step);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  await pause(REST);
  return times;
}

/** ms until what is done is on its way to the screen; each time it is taken back in between. */
async function acts(count: number, act: (i: number | null) => void): Promise<number[]> {
  const times: number[] = [];
  const began = performance.now();
  for (let i = 0; i < count && !(i >= FEWEST && performance.now() - began > LONG); i++) {
    await nextFrame();
    const start = performance.now();
    act(i);
    await painted();
    times.push(performance.now() - start);
    act(null);
    await pause(REST);
  }
  return times;
}

/** Times the program that the address asks for; the page holds what comes of it as `times`. */
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
  await pause(SETTLED);
  const taken = heapNow() - heap;
  const hover = await acts(HOVERS, (i) => {
    drawn.highlight(i === null ? null : i * 3);
  });
  const filter = drawn.hide ? await acts(FILTERS, drawn.hide) : [];
  const pan = await framesOf((step) => {
    drawn.panBy(step < FRAMES / 2 ? 4 : -4, 2);
  });
  const zoom = await framesOf((step) => {
    drawn.zoomBy(step < FRAMES / 2 ? 1.02 : 1 / 1.02);
  });
  return { first, whole, pan, zoom, hover, filter, heap: taken };
}
