// bench layout: our layout against ForceAtlas2 (graphology) and fCoSE (cytoscape) on the initial map of the default
// corpus: quality measures, and time relative to ours, in one run.

import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { countTogether } from '../../src/core/links/co-occurrence.ts';
import { areasOfSheet, DEFAULT_AREA_OPTIONS } from '../../src/core/map/areas.ts';
import { discRadius, labelSize, mapLabel } from '../../src/core/map/draw-map.ts';
import { layOut } from '../../src/core/map/layout.ts';
import { neighbourhoodPreservation, overlapCount, silhouette, stress } from './layout-quality.ts';
import { sheetGraph } from '../../src/core/map/sheet-graph.ts';
import { textWidth } from '../../src/core/map/text-width.ts';
import { seededRandom } from '../../src/core/random.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Graph as Rows } from '../../src/core/map/graph.ts';
import type { Positions } from '../../src/core/map/layout.ts';

/** A line per layout of the initial map of a dataset, and the number of overlapping names as drawn. */
export function benchLayout(dataset: Dataset): string {
  const { concepts, postings } = dataset;
  const together = countTogether(postings, concepts.length);
  const sheet = sheetGraph(together);
  const { graph } = sheet;
  const { communities } = areasOfSheet(concepts, together, sheet, DEFAULT_AREA_OPTIONS);
  const layouts = [
    ['ours', () => layOut(graph, communities)],
    ['ForceAtlas2', () => byForceAtlas2(graph)],
    ['fCoSE', () => byFcose(graph)],
  ] as const;
  const lines = [
    `${graph.size} concepts, ${graph.targets.length / 2} links`,
    '               stress  neighbours kept  silhouette  time to ours',
  ];
  let ourMs = 1;
  for (const [name, run] of layouts) {
    const start = performance.now();
    const positions = run();
    const ms = performance.now() - start;
    if (name === 'ours') ourMs = ms;
    const figures = [
      stress(graph, positions).toFixed(3).padStart(8),
      neighbourhoodPreservation(graph, positions).toFixed(3).padStart(17),
      silhouette(positions, communities).toFixed(3).padStart(12),
      (ms / ourMs).toFixed(2).padStart(14),
    ];
    lines.push(`${name.padEnd(13)}${figures.join('')}`);
  }
  const own = overlaps(dataset);
  return [...lines, `of ${NAMED} names, on one another where the whole sheet is seen: ${own}`].join(
    '\n',
  );
}

/** Names drawn first, and the zoom at which a window shows the whole map. */
const NAMED = 80;
const ZOOM = 0.5;

function overlaps({ concepts, defaultMinPapers }: Dataset): number {
  const named = concepts
    .filter(({ papers }) => papers >= defaultMinPapers)
    .sort((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED);
  const boxes = named.map((concept) => {
    const size = labelSize(concept.papers);
    const radius = discRadius(concept.papers) * ZOOM ** 0.6;
    const right = radius + textWidth(mapLabel(concept), size);
    return { left: -radius, right, up: size / 2, down: size / 2 };
  });
  const x = Float64Array.from(named, (concept) => concept.x * ZOOM);
  const y = Float64Array.from(named, (concept) => concept.y * ZOOM);
  return overlapCount({ x, y }, boxes);
}

function edgesOf({ size, offsets, targets, weights }: Rows) {
  return Array.from({ length: size }, (_, a) =>
    Array.from(targets.subarray(offsets[a], offsets[a + 1]), (b, i) => ({
      a,
      b,
      weight: weights[offsets[a]! + i]!,
    })),
  )
    .flat()
    .filter(({ a, b }) => a < b);
}

function byForceAtlas2(rows: Rows): Positions {
  const graph = new Graph({ type: 'undirected' });
  const random = seededRandom(1);
  for (let v = 0; v < rows.size; v++) graph.addNode(v, { x: random(), y: random() });
  for (const { a, b, weight } of edgesOf(rows)) graph.addEdge(a, b, { weight });
  const places = forceAtlas2(graph, {
    iterations: 300,
    settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true, edgeWeightInfluence: 1 },
  });
  const at = (axis: 'x' | 'y') =>
    Float64Array.from({ length: rows.size }, (_, v) => places[String(v)]![axis]);
  return { x: at('x'), y: at('y') };
}

function byFcose(rows: Rows): Positions {
  cytoscape.use(fcose);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...Array.from({ length: rows.size }, (_, v) => ({ data: { id: String(v) } })),
      ...edgesOf(rows).map(({ a, b }) => ({ data: { source: String(a), target: String(b) } })),
    ],
  });
  const options = { name: 'fcose', animate: false, quality: 'default', packComponents: false };
  cy.layout(options).run();
  const at = (axis: 'x' | 'y') =>
    Float64Array.from({ length: rows.size }, (_, v) => cy.getElementById(String(v)).position(axis));
  const places = { x: at('x'), y: at('y') };
  cy.destroy();
  return places;
}
