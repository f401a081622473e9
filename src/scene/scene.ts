// The Scene: what is to be seen, in map units and px, with nothing left to decide but the pixels.
// A pure function of State; the renderer and every export draw it.

import type { ConceptType } from '../core/concepts/concept.ts';
import type { Selection } from '../state/state.ts';

export type Shape =
  | 'disc'
  | 'ring'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'hexagon'
  | 'pentagon'
  | 'sheet';

/** Only in the first of two corpora, only in the second, in both. */
export type Part = 'a' | 'b' | 'both';

/** A concept or a paper on the map. */
export interface SceneNode {
  /** `concept:id` or `paper:id`; unique. */
  readonly key: string;
  readonly kind: 'concept' | 'paper';
  readonly id: string;
  /** Map units, one px at zoom 1. */
  readonly x: number;
  readonly y: number;
  /** Map units at zoom 1. */
  readonly radius: number;
  readonly shape: Shape;
  /** Index of the area's hue; null for papers, which have none. */
  readonly hue: number | null;
  /** Hue of a second area, for a concept that stands between two. */
  readonly secondHue?: number;
  readonly label: string;
  /** Less of it, where there is no room for all. */
  readonly brief?: string;
  /** px on the screen. */
  readonly labelSize: number;
  /** Larger is named first when names compete for room. */
  readonly weight: number;
  /** Share of its papers that the reader has read, above 0 to 1. */
  readonly readShare?: number;
  /** In which of two corpora it is, while they are compared. */
  readonly part?: Part;
  /** The reader has put it where it stands. */
  readonly isPinned?: true;
}

/** A link between concepts, or a tie between a paper and its concept. */
export interface SceneEdge {
  readonly key: string;
  readonly kind: 'link' | 'tie';
  /** Indices into `nodes`. */
  readonly a: number;
  readonly b: number;
  /** px on the screen. */
  readonly width: number;
  /** The area both ends stand in, or null when they differ. */
  readonly hue: number | null;
  /** 0 to 1: how strong among the links shown. */
  readonly strength: number;
}

/** The name of an area. */
export interface SceneCaption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly hue: number;
}

/** What colour tells of nodes where it does not tell of areas. */
export interface Overlay {
  /** What it is: “Mean year”. */
  readonly title: string;
  /** Where each node stands on the scale of colours, 0 to 1, in order of `nodes`; NaN for one without a value. */
  readonly shades: Float32Array;
  /** What the ends of the scale mean; null where no node has a value. */
  readonly ends: readonly [low: string, high: string] | null;
  readonly ticks: readonly { readonly share: number; readonly text: string }[];
  /** Why concepts have no value; null where each has one. */
  readonly without: string | null;
  /** How many papers could not be asked; null where all could. */
  readonly undated: string | null;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly captions: readonly SceneCaption[];
  /** What the hues mean where they mean no areas, in order of hue. */
  readonly parts?: readonly { readonly text: string; readonly part: Part }[];
  /** Nodes are coloured by a quantity, and areas are grey; by areas where it is left out. */
  readonly overlay?: Overlay;
  /** The ground says plainly where the papers are. */
  readonly hasDensity?: true;
  /** Every name that can be is written over discs, and a concept's, where there is no room, over others. */
  readonly hasAllNames?: true;
  /** How many times as large as usual captions are written; 1 where not said. */
  readonly letters?: number;
  /** How many times as high as it is laid out, for its width; 1 where not said. */
  readonly stretch?: number;
}

/** What stands out and what steps back; indices into a Scene. */
export interface Emphasis {
  /** The node or edge itself; drawn marked. */
  readonly focusNodes: ReadonlySet<number>;
  readonly focusEdges: ReadonlySet<number>;
  /** Drawn at full strength; null when nothing is dimmed. */
  readonly nearNodes: ReadonlySet<number> | null;
  readonly nearEdges: ReadonlySet<number>;
}

/** Whether two scenes differ in what colour tells at most: all that stands on them is the same, and where it was. */
export function isRecoloured(one: Scene, other: Scene): boolean {
  const [a, b] = [one, other].map((scene) => ({ ...scene, overlay: null }));
  const keys = new Set(Object.keys({ ...a, ...b })) as Set<keyof Scene>;
  return [...keys].every((key) => a![key] === b![key]);
}

/** A scene with the colours of another that is told from it by them alone. */
export function recoloured({ overlay: _, ...scene }: Scene, { overlay }: Scene): Scene {
  return overlay === undefined ? scene : { ...scene, overlay };
}

export const NO_EMPHASIS: Emphasis = {
  focusNodes: new Set(),
  focusEdges: new Set(),
  nearNodes: null,
  nearEdges: new Set(),
};

/** The shape of each kind of concept. */
export const SHAPES: Readonly<Record<ConceptType, Shape>> = {
  method: 'disc',
  architecture: 'square',
  theory: 'hexagon',
  objective: 'triangle',
  task: 'pentagon',
  dataset: 'diamond',
  metric: 'triangle-down',
  field: 'ring',
};

/** The key of what a selection names, where that is a node; a paper's place is that of the paper. */
export function nodeKey(selection: Selection): string | null {
  if (!('id' in selection)) return null;
  return `${selection.kind === 'place' ? 'paper' : selection.kind}:${selection.id}`;
}
