// A trie over normalised tokens: finds every surface of the vocabulary in one pass over a text.

import { joins } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Surface } from './vocabulary.ts';

interface Node {
  readonly next: Map<string, Node>;
  readonly surfaces: Surface[];
}

/** The compiled surfaces of a vocabulary. */
export interface SurfaceTrie {
  readonly root: Node;
}

/** A stretch of text equal to one or more surfaces. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Several when the surface is ambiguous. */
  readonly surfaces: readonly Surface[];
}

/** Builds the trie; the order of the surfaces does not matter. */
export function buildTrie(surfaces: readonly Surface[]): SurfaceTrie {
  const root: Node = { next: new Map(), surfaces: [] };
  for (const surface of surfaces) {
    let node = root;
    if (surface.key === '') continue;
    for (const norm of surface.key.split(' ')) node = child(node, norm);
    node.surfaces.push(surface);
  }
  return { root };
}

function child(node: Node, norm: string): Node {
  let next = node.next.get(norm);
  if (!next) node.next.set(norm, (next = { next: new Map(), surfaces: [] }));
  return next;
}

/** The longest matches, left to right, none overlapping; a match never starts inside another. */
export function findMatches(trie: SurfaceTrie, text: string, tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = longestFrom(trie, text, tokens, i);
    if (found) matches.push(found.match);
    i = found ? found.next : i + 1;
  }
  return matches;
}

function longestFrom(trie: SurfaceTrie, text: string, tokens: readonly Token[], from: number) {
  let node: Node | undefined = trie.root;
  let best: { match: Match; next: number } | null = null;
  const start = tokens[from]!.start;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > from && !joins(text.slice(tokens[i - 1]!.end, token.start))) break;
    node = node.next.get(token.norm);
    if (!node) break;
    if (node.surfaces.length === 0) continue;
    const written = text.slice(start, token.end);
    const surfaces = node.surfaces.filter((surface) => fits(surface, written));
    if (surfaces.length > 0) best = { match: { start, end: token.end, surfaces }, next: i + 1 };
  }
  return best;
}

/** A surface that counts exactly must be written so; `GANs`, `LLMs` are plurals of acronyms. */
function fits(surface: Surface, written: string): boolean {
  if (!surface.exact || written === surface.text) return true;
  return /[\p{Lu}\p{N}]$/u.test(surface.text) && written === `${surface.text}s`;
}
