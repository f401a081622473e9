// A trie over numbered words: edges in one flat hash table, so that a step is a lookup in a typed array. Node
// 0 is the root.

/** Edges (node, word) → node. */
export interface TrieTable {
  /** Node, word, target node and a spare number for each slot; free where the target is 0. */
  readonly edges: Int32Array;
  /** A bit for each hash of an edge (a Bloom filter with one hash function); rejects most words without an edge. */
  readonly hashes: Int32Array;
}

/** Bits of {@link TrieTable.hashes}: small enough for the processor's cache. */
const BITS = 1 << 19;

/** An empty table with room for so many edges. */
export function createTable(edges: number): TrieTable {
  let slots = 2;
  while (slots < 2 * edges + 2) slots *= 2;
  return { edges: new Int32Array(4 * slots), hashes: new Int32Array(BITS / 32) };
}

/** The node that a word leads to from a node, or 0. */
export function followEdge(table: TrieTable, node: number, word: number): number {
  const { edges, hashes } = table;
  const hash = hashOf(node, word);
  return hasHash(hashes, hash) ? edges[slotOf(edges, hash, node, word) + 2]! : 0;
}

/** False where a word certainly has no edge from a node; true is inconclusive. */
export function mayFollow({ hashes }: TrieTable, node: number, word: number): boolean {
  return hasHash(hashes, hashOf(node, word));
}

function hasHash(hashes: Int32Array, hash: number): boolean {
  return (hashes[(hash & (BITS - 1)) >>> 5]! & (1 << (hash & 31))) !== 0;
}

/** The node that a word leads to from a node; `fresh`, with a new edge to it, when there is none. */
export function followOrAdd(table: TrieTable, node: number, word: number, fresh: number): number {
  const { edges, hashes } = table;
  const hash = hashOf(node, word);
  const slot = slotOf(edges, hash, node, word);
  if (edges[slot + 2] === 0) {
    edges[slot] = node;
    edges[slot + 1] = word;
    edges[slot + 2] = fresh;
    hashes[(hash & (BITS - 1)) >>> 5]! |= 1 << (hash & 31);
  }
  return edges[slot + 2]!;
}

/** The edges of a table in a new one for so many edges: a small table stays in the cache. */
export function resized({ edges }: TrieTable, room: number): TrieTable {
  const other = createTable(room);
  for (let slot = 0; slot < edges.length; slot += 4) {
    const led = edges[slot + 2]!;
    if (led !== 0) followOrAdd(other, edges[slot]!, edges[slot + 1]!, led);
  }
  return other;
}

function hashOf(node: number, word: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The slot of an edge, or the free slot where it belongs. */
function slotOf(edges: Int32Array, hash: number, node: number, word: number): number {
  const mask = edges.length - 1;
  let slot = (hash * 4) & mask;
  while (edges[slot + 2] !== 0 && (edges[slot] !== node || edges[slot + 1] !== word)) {
    slot = (slot + 4) & mask;
  }
  return slot;
}
