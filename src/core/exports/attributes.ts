// The attributes of nodes and links in graph files, as one table that all formats share.

import { WEIGHTS } from '../links/weights.ts';
import type { ExportLink, ExportNode } from './graph.ts';

/** A named, typed property; null where an item has none. */
export interface Attribute<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly of: (item: T) => string | number | null;
}

/** Of a concept, besides id, label, position and colour. Areas are numbered from 1 in files. */
export const NODE_ATTRIBUTES: readonly Attribute<ExportNode>[] = [
  { name: 'kind', type: 'string', of: (node) => node.type },
  { name: 'area', type: 'integer', of: (node) => node.area + 1 },
  { name: 'areaLabel', type: 'string', of: (node) => node.areaLabel },
  { name: 'papers', type: 'integer', of: (node) => node.papers },
  { name: 'firstYear', type: 'integer', of: ({ years }) => years?.[0] ?? null },
  { name: 'lastYear', type: 'integer', of: ({ years }) => years?.[1] ?? null },
  { name: 'datedPapers', type: 'integer', of: (node) => node.dated },
  { name: 'meanYear', type: 'double', of: (node) => node.meanYear },
  { name: 'aliases', type: 'string', of: ({ aliases }) => aliases.join('; ') || null },
  { name: 'broader', type: 'string', of: (node) => node.broader },
  { name: 'definition', type: 'string', of: (node) => node.definition || null },
  { name: 'stability', type: 'double', of: (node) => node.stability },
];

/** Every weight of a link but the count, which is its number of papers. */
export const WEIGHT_ATTRIBUTES: readonly Attribute<ExportLink>[] = WEIGHTS.filter(
  ({ id }) => id !== 'count',
).map(({ id }) => ({ name: id, type: 'double', of: (link) => link.weights[id] }));

/** Of a link, besides its ends and its strength: the papers with both, and every weight. */
export const LINK_ATTRIBUTES: readonly Attribute<ExportLink>[] = [
  { name: 'papers', type: 'integer', of: (link) => link.papers },
  ...WEIGHT_ATTRIBUTES,
];

/** Name and value of an item's non-null attributes, in the order of the table. */
export function valuesOf<T>(
  attributes: readonly Attribute<T>[],
  item: T,
): (readonly [name: string, value: string | number])[] {
  return attributes.flatMap(({ name, of }) => {
    const value = of(item);
    return value === null ? [] : [[name, value] as const];
  });
}

/** Diameter of a concept in map units: its area is proportional to the papers, of which at least one is assumed. */
export function diameterOf({ papers }: ExportNode): number {
  return Math.round(40 * Math.sqrt(Math.max(1, papers))) / 10;
}
