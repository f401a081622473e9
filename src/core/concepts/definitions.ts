// Short forms a paper defines, and the concepts they name inside that paper. The paper's word beats
// the vocabulary's: a short form it gives another long form loses the meanings known elsewhere.

import { findDefinitions } from './acronyms.ts';
import { tokenize } from './tokens.ts';
import { surfacesNamed } from './trie.ts';
import type { SurfaceTrie } from './trie.ts';
import type { Surface } from './vocabulary.ts';

/** What a paper says a short form stands for. */
export interface Definition {
  readonly long: string;
  /** The concept the long form names; null when no concept is known by it. */
  readonly concept: string | null;
  /** True when the vocabulary knows the short form, but not in this meaning. */
  readonly redefined: boolean;
}

/** What definitions are read with: all surfaces, and those of each concept. */
export interface KnownNames {
  readonly trie: SurfaceTrie;
  readonly namesOf: ReadonlyMap<string, readonly Surface[]>;
}

/** The short forms defined in some texts of one paper; the first definition of each counts. */
export function readDefinitions(
  known: KnownNames,
  texts: readonly string[],
): Map<string, Definition> {
  const defined = new Map<string, Definition>();
  for (const text of texts) {
    for (const { short, long } of findDefinitions(text)) {
      if (!defined.has(short)) defined.set(short, readDefinition(known, short, long));
    }
  }
  return defined;
}

function readDefinition(known: KnownNames, short: string, long: string): Definition {
  const senses = surfacesNamed(known.trie, short).map((surface) => surface.concept);
  const concept = conceptNamed(known, long, senses);
  const redefined = senses.length > 0 && (concept === null || !senses.includes(concept));
  return { long, concept, redefined };
}

function conceptNamed(known: KnownNames, long: string, senses: readonly string[]): string | null {
  const surfaces = surfacesNamed(known.trie, long);
  const certain =
    surfaces.find((surface) => surface.cues === null) ??
    surfaces.find((surface) => senses.includes(surface.concept));
  return certain?.concept ?? senses.find((sense) => isAkin(known, sense, long)) ?? null;
}

/** Share of common words from which on two long forms are one name, worded differently. */
const AKIN = 0.7;

/** True when a long form differs little from a name of a concept: “conditional” for “condition”. */
function isAkin({ namesOf }: KnownNames, concept: string, long: string): boolean {
  const words = tokenize(long).map((token) => token.norm);
  return (namesOf.get(concept) ?? []).some(({ key }) => {
    const name = key.split(' ');
    if (name.join('') === words.join('')) return true;
    const shared = words.filter((word) => name.some((other) => haveOneStem(word, other)));
    return (2 * shared.length) / (words.length + name.length) > AKIN;
  });
}

function haveOneStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length > 4 && long.startsWith(short));
}
