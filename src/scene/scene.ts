// The Scene: everything to draw, in map units and px, with only pixels left to decide. A pure function of
// State; the renderer and every export draw it.

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

/** In a comparison: only in the first corpus, only in the second, or in both. */
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
  /** Hue of a second area, for a concept between two. */
  readonly secondHue?: number;
  readonly label: string;
  /** A shorter label for where the full one does not fit. */
  readonly brief?: string;
  /** Font size in px on screen. */
  readonly labelSize: number;
  /** Nodes with larger weight get their label placed first. */
  readonly weight: number;
  /** Share of its papers that the reader has read, above 0 to 1. */
  readonly readShare?: number;
  /** In which of two corpora it occurs, in a comparison. */
  readonly part?: Part;
  /** Moved there by the reader. */
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
  /** The area of both ends, or null when they differ. */
  readonly hue: number | null;
  /** Strength relative to the strongest link shown, 0 to 1. */
  readonly strength: number;
}

/** The name of an area. */
export interface SceneCaption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly hue: number;
}

/** Colours of nodes by a quantity in place of areas. */
export interface Overlay {
  /** Name of the quantity, such as “Mean year”. */
  readonly title: string;
  /** Position of each node on the colour scale, 0 to 1, in order of `nodes`; NaN for no value. */
  readonly shades: Float32Array;
  /** Whether the middle of the scale means no change, and its halves the two directions. */
  readonly isDiverging: boolean;
  /** 1 for each node whose value may be chance, which is drawn pale; absent where that is not tested. */
  readonly isUnsure?: Uint8Array;
  /** Labels of the ends of the scale; null where no node has a value. */
  readonly ends: readonly [low: string, high: string] | null;
  readonly ticks: readonly { readonly share: number; readonly text: string }[];
  /** Why some concepts have no value; null where each has one. */
  readonly without: string | null;
  /** What pale colours mean; null where there are none. */
  readonly unsure: string | null;
  /** How many papers have no date; null where all have one. */
  readonly undated: string | null;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly captions: readonly SceneCaption[];
  /** In a comparison: what each hue means, in order of hue. */
  readonly parts?: readonly { readonly text: string; readonly part: Part }[];
  /** Present where nodes are coloured by a quantity, and areas are grey. */
  readonly overlay?: Overlay;
  /** The density of papers is drawn on the ground. */
  readonly hasDensity?: true;
  /** Labels may cover discs, and those of concepts other labels, so that every concept is named. */
  readonly hasAllNames?: true;
  /** Factor of the font size of captions; 1 where absent. */
  readonly letters?: number;
  /** As `stretchFor` gives it; 1 where absent. */
  readonly stretch?: number;
}

/**
 * How a node is marked: by a ring with a point up or down, for what rises or falls, or by the half of a ring or
 * both, for what belongs to the first of two things, to the second, or to both.
 */
export type NodeMark = 'up' | 'down' | 'left' | 'right' | 'both';

/** What a mark means while an answer is on the map: a ring, a mark of a node, or a dashed line. */
export interface Meaning {
  readonly mark: 'ring' | 'absent' | NodeMark;
  readonly text: string;
}

/** What stands out and what steps back; indices into a Scene. */
export interface Emphasis {
  /** The nodes and edges themselves; drawn highlighted. */
  readonly focusNodes: ReadonlySet<number>;
  readonly focusEdges: ReadonlySet<number>;
  /** Drawn at full strength; null when nothing is dimmed. */
  readonly nearNodes: ReadonlySet<number> | null;
  readonly nearEdges: ReadonlySet<number>;
  /** Nodes marked otherwise than by the plain ring of what is in focus, or marked though they are not. */
  readonly marks?: ReadonlyMap<number, NodeMark>;
  /** Pairs of nodes whose link is missed: drawn as dashed lines. */
  readonly absentLinks?: readonly (readonly [a: number, b: number])[];
  /** What a legend says of the marks. */
  readonly meanings?: readonly Meaning[];
}

/** Whether two scenes differ in their overlay at most: nodes, edges and positions are the same. */
export function isRecoloured(one: Scene, other: Scene): boolean {
  const [a, b] = [one, other].map((scene) => ({ ...scene, overlay: null }));
  const keys = new Set(Object.keys({ ...a, ...b })) as Set<keyof Scene>;
  return [...keys].every((key) => a![key] === b![key]);
}

/** A scene with the overlay of another that differs from it in nothing else. */
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

/** The key of the node that a selection names, or null; the question where a paper stands names the paper. */
export function nodeKey(selection: Selection): string | null {
  if (!('id' in selection)) return null;
  return `${selection.kind === 'place' ? 'paper' : selection.kind}:${selection.id}`;
}
