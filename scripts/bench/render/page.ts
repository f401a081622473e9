// The page on which one program draws one graph, named in the address, and is timed.

import { makeGraph } from './peer.ts';
import type { Draw } from './peer.ts';

/** ms; one value for each frame or act. */
export interface Times {
  readonly first: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  readonly hover: readonly number[];
  readonly filter: readonly number[];
  /** MB taken by the graph and its picture. */
  readonly heap: number;
}

const PEERS: Readonly<Record<string, () => Promise<{ readonly draw: Draw }>>> = {
  ours: () => import('./ours.tsx'),
  cytoscape: () => import('./cytoscape.ts'),
  sigma: () => import('./sigma.ts'),
  'force-graph': () => import('./force-graph.ts'),
  'vis-network': () => import('./vis-network.ts'),
};

const FRAMES = 60;
const HOVERS = 12;
const FILTERS = 6;

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
  for (let step = 0; step < FRAMES; step++) {
    act(step);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  await pause(300);
  return times;
}

/** ms until what is done is on its way to the screen; each time it is taken back in between. */
async function acts(count: number, act: (i: number | null) => void): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    await nextFrame();
    const start = performance.now();
    act(i);
    await painted();
    times.push(performance.now() - start);
    act(null);
    await pause(250);
  }
  return times;
}

async function run(): Promise<Times> {
  const asked = new URLSearchParams(location.search);
  const { draw } = await PEERS[asked.get('peer')!]!();
  const graph = makeGraph(Number(asked.get('nodes')), Number(asked.get('links')));
  await pause(200);
  const heap = heapNow();
  const start = performance.now();
  const drawn = await draw(document.getElementById('host')!, graph);
  await painted();
  const first = performance.now() - start;
  await pause(1500);
  const taken = heapNow() - heap;
  const hover = await acts(HOVERS, (i) => {
    drawn.highlight(i === null ? null : i * 3);
  });
  const filter = await acts(FILTERS, drawn.hide);
  const pan = await framesOf((step) => {
    drawn.panBy(step < FRAMES / 2 ? 4 : -4, 2);
  });
  const zoom = await framesOf((step) => {
    drawn.zoomBy(step < FRAMES / 2 ? 1.02 : 1 / 1.02);
  });
  return { first, pan, zoom, hover, filter, heap: taken };
}

(window as unknown as { times: Promise<Times> }).times = run();
