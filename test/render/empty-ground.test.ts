// A press on ground that shows nothing opens nothing: over the map of the default corpus, as it is at the
// start. What shows is reckoned here from the ink of the lines, not from what the page holds to be clear.

import { describe, expect, it } from 'vitest';
import { readCorpus, readOwnVocabulary, readOwnWords } from '../../scripts/read-input.ts';
import { buildFromReadings } from '../../src/core/pipeline.ts';
import { seededRandom } from '../../src/core/random.ts';
import { curveOf, distanceToCurve, isNearBox } from '../../src/figure/curve.ts';
import { paintEdgesAtRest } from '../../src/figure/paint-edges.ts';
import { Recorder } from '../../src/figure/recorder.ts';
import { edgesSeen, FINGER_REACH, linkAt, MOUSE_REACH, nodeAt } from '../../src/render/hit-test.ts';
import { buildScene } from '../../src/scene/build-scene.ts';
import { emphasise } from '../../src/scene/emphasis.ts';
import { LIGHT } from '../../src/scene/palette.ts';
import { NO_EMPHASIS } from '../../src/scene/scene.ts';
import { applyFilters } from '../../src/scene/seen.ts';
import { NO_FILTERS } from '../../src/state/state.ts';
import type { Point } from '../../src/figure/box.ts';
import type { PathMark } from '../../src/figure/recorder.ts';

const { name, readings } = readCorpus([]);
const { dataset } = buildFromReadings(name, readings, readOwnVocabulary(), {
  words: readOwnWords(),
});
const scene = buildScene(dataset, {
  seen: applyFilters(dataset, NO_FILTERS),
  filters: NO_FILTERS,
  papersShown: 'none',
  selection: null,
  route: [],
  unfolded: [],
  pins: [],
  hasDensity: false,
});

/** px to a map unit: the whole map on a laptop's screen. */
const ZOOM = 0.53;
const curves = scene.edges.map((edge) => curveOf(scene, edge));
const [xs, ys] = [scene.nodes.map(({ x }) => x), scene.nodes.map(({ y }) => y)];
const [left, right] = [Math.min(...xs), Math.max(...xs)];
const [top, bottom] = [Math.min(...ys), Math.max(...ys)];

/** The lines as they are inked, in the order of the edges. */
const inked = (() => {
  const pen = new Recorder();
  const size = { width: (right - left) * ZOOM, height: (bottom - top) * ZOOM };
  const view = { zoom: ZOOM, panX: -left * ZOOM, panY: -top * ZOOM, ...size };
  paintEdgesAtRest(pen, view, { scene, palette: LIGHT });
  return pen.marks as PathMark[];
})();

/** How much of a pixel a line inks, 0 to 1, where its middle is so many px away. */
const cover = (width: number, away: number) =>
  Math.max(0, Math.min(Math.min(1, width), width / 2 + 0.5 - away));

/** Ink at a point, 0 to 1, of lines that cross it. */
function inkAt(point: Point, lines: readonly number[]): number {
  const bare = lines.reduce((left, i) => {
    const { width, opacity } = inked[i]!;
    return left * (1 - opacity * cover(width, ZOOM * distanceToCurve(curves[i]!, point)));
  }, 1);
  return 1 - bare;
}

/** Ink below which nobody sees a line who does not look for it: the grey ones, alone or crossing, have less. */
const SHOWS = 0.3;

/** Whether a reader sees nothing within so many px. */
function isBare({ x, y }: Point, reach: number): boolean {
  if (nodeAt(scene, { x, y }, ZOOM, reach) !== null) return false;
  const lines = [...curves.keys()].filter((i) => isNearBox(curves[i]!, { x, y }, reach / ZOOM));
  for (let dx = -reach; dx <= reach; dx++)
    for (let dy = -reach; dy <= reach; dy++) {
      const at = { x: x + dx / ZOOM, y: y + dy / ZOOM };
      if (dx * dx + dy * dy <= reach * reach && inkAt(at, lines) > SHOWS) return false;
    }
  return true;
}

/** Seeded points on the map where nothing is to be seen. */
function barePoints(count: number, reach: number, seed: number): Point[] {
  const random = seededRandom(seed);
  const points: Point[] = [];
  while (points.length < count) {
    const point = { x: left + random() * (right - left), y: top + random() * (bottom - top) };
    if (isBare(point, reach)) points.push(point);
  }
  return points;
}

const atRest = edgesSeen(scene, NO_EMPHASIS, NO_EMPHASIS);
const hits = (points: readonly Point[], reach: number, isSeen = atRest) =>
  points.filter((point) => linkAt(scene, point, ZOOM, reach, isSeen) !== null).length;

describe('ground that shows nothing', () => {
  const points = barePoints(4000, MOUSE_REACH, 1);

  it('opens nothing by a click, where a faint line runs as well', () => {
    // A third of it would hit a line that is there, if every line could be hit.
    expect(hits(points, MOUSE_REACH, () => true)).toBeGreaterThan(1000);
    // One in fifty, as for a tap.
    expect(hits(points, MOUSE_REACH)).toBeLessThan(80);
  });

  it('opens nothing by a tap', () => {
    // At most one in fifty is within the reach of a finger from a pale link inside an area.
    const bare = barePoints(300, FINGER_REACH, 2);
    expect(hits(bare, FINGER_REACH)).toBeLessThan(6);
  });
});

describe('a link that is seen', () => {
  const middle = (i: number) => {
    const { ax, ay, bx, by, cx, cy } = curveOf(scene, scene.edges[i]!);
    return { x: (ax + 2 * cx + bx) / 4, y: (ay + 2 * cy + by) / 4 };
  };

  it('is hit at rest where it stays in its area', () => {
    const own = scene.edges.flatMap(({ hue }, i) => (hue === null ? [] : [i]));
    const missed = own.filter((i) => linkAt(scene, middle(i), ZOOM, MOUSE_REACH, atRest) === null);
    expect(missed).toEqual([]);
  });

  it('is hit once it is lit, however faint, and alone while something is open', () => {
    const faint = scene.edges.findIndex((_, i) => !atRest(i));
    const { id } = scene.nodes[scene.edges[faint]!.a]!;
    const lit = emphasise(scene, { hover: null, selection: { kind: 'concept', id }, found: null });
    expect(edgesSeen(scene, NO_EMPHASIS, lit)(faint)).toBe(true);
    const opened = edgesSeen(scene, lit, lit);
    const seen = scene.edges.flatMap((_, i) => (opened(i) ? [i] : []));
    expect(seen).toEqual([...lit.nearEdges].sort((p, q) => p - q));
  });
});
