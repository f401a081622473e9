// VOSviewer's files (map and network as text, or both in one JSON) → a graph with the published clusters. Manual of
// VOSviewer 1.6.18, chapter 4.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../../src/core/map/graph.ts';
import type { Edge, Graph } from '../../src/core/map/graph.ts';

/** A published map. */
export interface PublishedMap {
  readonly name: string;
  readonly graph: Graph;
  /** Cluster of each node, as published. */
  readonly clusters: Uint32Array;
}

interface Item {
  readonly id: number;
  readonly cluster: number;
}

type Link = readonly [source: number, target: number, strength: number];

/** All maps of a folder: `NAME_map.txt` beside `NAME_network.txt`, and `*.json`. */
export function readVosMaps(folder: string): PublishedMap[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) => {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    if (file.endsWith('.json')) return [fromJson(file.slice(0, -5), read(file))];
    const network = file.replace(/_map\.txt$/, '_network.txt');
    if (network === file || !files.includes(network)) return [];
    return [toMap(file.replace(/_map\.txt$/, ''), itemsOf(read(file)), linksOf(read(network)))];
  });
}

function toMap(name: string, items: readonly Item[], links: readonly Link[]): PublishedMap {
  const index = new Map(items.map(({ id }, v) => [id, v]));
  const edges = links.map(([a, b, weight]): Edge => ({
    a: index.get(a)!,
    b: index.get(b)!,
    weight,
  }));
  const clusters = Uint32Array.from(items, ({ cluster }) => cluster - 1);
  return { name, graph: buildGraph(items.length, edges), clusters };
}

function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
}

function itemsOf(text: string): Item[] {
  const [head = [], ...rows] = rowsOf(text);
  const [id, cluster] = [head.indexOf('id'), head.indexOf('cluster')];
  return rows.map((row) => ({ id: Number(row[id]), cluster: Number(row[cluster]) }));
}

function linksOf(text: string): Link[] {
  return rowsOf(text).map(([a, b, weight = '1']) => [Number(a), Number(b), Number(weight)]);
}

interface VosJson {
  readonly network: {
    readonly items: readonly Item[];
    readonly links: readonly { source_id: number; target_id: number; strength?: number }[];
  };
}

function fromJson(name: string, text: string): PublishedMap {
  const { network } = JSON.parse(text) as VosJson;
  const links = network.links.map((l): Link => [l.source_id, l.target_id, l.strength ?? 1]);
  return toMap(name, network.items, links);
}
