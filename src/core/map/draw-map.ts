// Concepts and their links → areas and positions, on one sheet: the map that a reader of the corpus sees
// first.

import { log2 } from '../elementary.ts';
import { areasOfSheet, DEFAULT_AREA_OPTIONS, onSheet, spreadAreas, withRest } from './areas.ts';
import { layOut } from './layout.ts';
import { findAnchors, placeUnplaced, LEAST_HALF_SIDE } from './place-beside.ts';
import { separate } from './separate.ts';
import { sheetGraph } from './sheet-graph.ts';
import { textWidth } from './text-width.ts';
import type { Concept } from '../concepts/concept.ts';
import type { CoOccurrence } from '../links/co-occurrence.ts';
import type { Cluster } from '../dataset/dataset.ts';
import type { Positions } from './layout.ts';
import type { Anchors } from './place-beside.ts';
import type { Box } from './separate.ts';

/** Areas and positions of all concepts. */
export interface ConceptMap {
  readonly clusters: readonly Cluster[];
  /** Cluster of each concept. */
  readonly cluster: Uint32Array;
  readonly positions: Positions;
  /** Papers a concept needs to be shown at first. */
  readonly minPapers: number;
  /** Anchors of the concepts off the sheet, where they were computed. */
  readonly anchors?: Anchors;
}

/** Screen px per map unit where a laptop shows the whole sheet. */
const USUAL_ZOOM = 0.5;

/** Type size of captions at that zoom, in map units. */
const CAPTION_SIZE = 16 / USUAL_ZOOM;

/** Concepts whose label gets room on the whole sheet; smaller ones are labelled on zooming in. */
const NAMED_FIRST = 80;

/** Draws the map of a corpus; the same input gives the same map. */
export function drawMap(concepts: readonly Concept[], together: CoOccurrence): ConceptMap {
  const { counts } = together;
  const sheet = sheetGraph(together);
  const { nodes, graph, minPapers } = sheet;
  const found = areasOfSheet(concepts, together, sheet, DEFAULT_AREA_OPTIONS);
  const { communities } = found;
  const places = layOut(graph, communities);
  const isPlaced = onSheet(sheet, concepts.length);
  const anchors = findAnchors(isPlaced, together);
  const cluster = spreadAreas(sheet, communities, anchors);
  const labels = withRest(found.labels, cluster);
  const captions = separateWithNames({ concepts, counts, nodes, communities, labels }, places);
  const positions = placeUnplaced({
    together,
    anchors,
    isPlaced,
    positions: onAll(places, nodes, concepts.length),
    halfSides: halfSidesOf(counts),
  });
  const sizes = labels.map((_, c) => cluster.reduce((n, own) => n + (own === c ? 1 : 0), 0));
  const clusters = labels.map((label, c) => ({ label, size: sizes[c]!, ...captions[c]! }));
  return { clusters, cluster, positions, minPapers, anchors };
}

/** Half the side of the square that each concept keeps free, from its papers. */
export function halfSidesOf(counts: Uint32Array): Float64Array {
  return Float64Array.from(counts, (papers) => Math.max(LEAST_HALF_SIDE, discRadius(papers) + 2));
}

/** Positions by concept, from positions by node of the sheet. */
function onAll({ x, y }: Positions, nodes: readonly number[], count: number): Positions {
  const all = { x: new Float64Array(count), y: new Float64Array(count) };
  nodes.forEach((concept, v) => {
    all.x[concept] = x[v]!;
    all.y[concept] = y[v]!;
  });
  return all;
}

interface Named {
  readonly concepts: readonly Concept[];
  readonly counts: Uint32Array;
  readonly nodes: readonly number[];
  readonly communities: Uint32Array;
  readonly labels: readonly string[];
}

/** Papers up to which the area of a disc is proportional to them. */
const LARGE = 64;

/**
 * Radius of a concept's disc in map units: its area grows with papers; from {@link LARGE} on its radius
 * grows by a constant for each doubling, so that the most frequent concepts of a large corpus cover no others.
 */
export function discRadius(papers: number): number {
  return 3 + 1.9 * Math.sqrt(Math.min(papers, LARGE)) + 2.2 * log2(Math.max(1, papers / LARGE));
}

/**
 * Makes room for every name: concept labels to the right of their discs, and a caption above each
 * community. Moves `sheet` in place and returns the positions of the captions.
 */
function separateWithNames(input: Named, sheet: Positions): { x: number; y: number }[] {
  const { nodes, concepts, counts, labels } = input;
  const named = new Set(
    [...nodes].sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, NAMED_FIRST),
  );
  const boxes = nodes.map((i) => labelBox(concepts[i]!, counts[i]!, named.has(i)));
  stretchToSheet(sheet, boxes);
  const captions = labels.map((_, c) => captionStart(input, sheet, c));
  const x = Float64Array.from([...sheet.x, ...captions.map((p) => p.x)]);
  const y = Float64Array.from([...sheet.y, ...captions.map((p) => p.y)]);
  loosen({ x, y }, [...boxes, ...labels.map(captionBox)]);
  sheet.x.set(x.subarray(0, nodes.length));
  sheet.y.set(y.subarray(0, nodes.length));
  return captions.map((_, c) => ({ x: x[nodes.length + c]!, y: y[nodes.length + c]! }));
}

/** Separates boxes; while some cannot be separated, scales the whole sheet up by 2 %. */
function loosen({ x, y }: Positions, boxes: readonly Box[]): void {
  for (let growth = 0; growth < 25; growth++) {
    if (separate({ x, y }, boxes, { fixed: () => false, rounds: 60 }) === 0) return;
    x.forEach((v, i) => (x[i] = v * 1.02));
    y.forEach((v, i) => (y[i] = v * 1.02));
  }
}

/** Share of the sheet that discs and names may cover: more is crowded, less wastes the screen. */
const FILL = 0.8;
const ASPECT = 1.5;

/** Scales a layout so that its boxes would cover {@link FILL} of a sheet of the given aspect. */
export function stretchToSheet(sheet: Positions, boxes: readonly Box[], aspect = ASPECT): void {
  const area = boxes.reduce((sum, b) => sum + (b.left + b.right) * (b.up + b.down), 0) / FILL;
  // An evenly filled sheet of width w has a standard deviation of w / √12.
  const targetX = Math.sqrt((area * aspect) / 12);
  const targetY = targetX / aspect;
  const scaleX = targetX / Math.max(1, deviation(sheet.x));
  const scaleY = targetY / Math.max(1, deviation(sheet.y));
  sheet.x.forEach((v, i) => (sheet.x[i] = v * scaleX));
  sheet.y.forEach((v, i) => (sheet.y[i] = v * scaleY));
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const square =
    values.reduce((a, b) => a + (b - mean) * (b - mean), 0) / Math.max(1, values.length);
  return Math.sqrt(square);
}

/** The label a map shows: the acronym where the name is long; two letters say too little. */
export function mapLabel({ label, acronym }: Concept): string {
  return acronym !== null && acronym.length > 2 && label.length > 18 ? acronym : label;
}

/** Type size of a label, in screen px: grows slowly with papers. */
export function labelSize(papers: number): number {
  return Math.min(18, 11 + 1.1 * log2(Math.max(1, papers / 4)));
}

/**
 * Screen px of a disc for a map unit of radius at the usual zoom: {@link USUAL_ZOOM} to the power of 0.6,
 * since discs shrink less than the map.
 */
const DISC_ZOOM = 0.659754;

function labelBox(concept: Concept, papers: number, isNamed: boolean): Box {
  const radius = (discRadius(papers) * DISC_ZOOM) / USUAL_ZOOM;
  if (!isNamed) return { left: radius + 4, right: radius + 4, up: radius + 3, down: radius + 3 };
  const size = labelSize(papers) / USUAL_ZOOM;
  const half = Math.max(radius, size / 2) + 2;
  const width = textWidth(mapLabel(concept), size);
  return { left: radius + 4, right: radius + 8 + width, up: half, down: half };
}

/** A caption of two names has two lines. */
function captionBox(label: string): Box {
  const lines = label.split(' & ');
  const half = Math.max(...lines.map((line) => textWidth(line, CAPTION_SIZE))) / 2 + 6;
  const height = CAPTION_SIZE * 0.55 * lines.length;
  return { left: half, right: half, up: height, down: height };
}

/** Above the centre of a community, just outside it. */
function captionStart(
  { communities }: Named,
  { x, y }: Positions,
  c: number,
): { x: number; y: number } {
  const members = [...communities.keys()].filter((v) => communities[v] === c);
  // The last area may have no member on the sheet; unlinked concepts stand below it.
  if (members.length === 0) return { x: 0, y: y.reduce((max, v) => Math.max(max, v), 0) + 20 };
  const middle = members.reduce((sum, v) => sum + x[v]!, 0) / members.length;
  const top = members.reduce((min, v) => Math.min(min, y[v]!), Infinity);
  return { x: middle, y: top - 20 };
}
