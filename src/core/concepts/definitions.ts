// Short forms that a paper defines, and the concepts they name inside that paper. The paper overrides the
// vocabulary: a short form with another long form loses its meanings in the vocabulary.

import { fits, surfacesAlong } from './trie.ts';
import type { AcronymDefinition } from './acronyms.ts';
import type { ReadField } from './paper-words.ts';
import type { Token } from './tokens.ts';
import type { SurfaceTrie } from './trie.ts';
import type { Surface } from './vocabulary.ts';

/** What a paper says that a short form stands for. */
export interface Definition {
  readonly long: string;
  /** The concept that the long form names; null when none is known. */
  readonly concept: string | null;
  /** True when the vocabulary has the short form, but not in this meaning. */
  readonly redefined: boolean;
}

/** Names to resolve definitions with: all surfaces, and those of each concept. */
export interface KnownNames {
  readonly trie: SurfaceTrie;
  readonly namesOf: ReadonlyMap<string, readonly Surface[]>;
}

type TokenizedText = Pick<ReadField, 'tokens'>;

/** A text with the definitions found in it. */
type DefiningText = TokenizedText & { readonly definitions: readonly AcronymDefinition[] };

/** The definitions in the texts of one paper, by short form; the first of each counts. */
export function readDefinitions(
  known: KnownNames,
  texts: readonly DefiningText[],
): Map<string, Definition> {
  const defined = new Map<string, Definition>();
  for (const read of texts) {
    for (const definition of read.definitions) {
      if (defined.has(definition.short)) continue;
      defined.set(definition.short, readDefinition(known, read, definition));
    }
  }
  return defined;
}

function readDefinition(
  known: KnownNames,
  { tokens }: TokenizedText,
  { short, shortStart, long, longStart }: AcronymDefinition,
): Definition {
  const shortTokens = tokensIn(tokens, shortStart, shortStart + short.length);
  const senses = surfacesAlong(known.trie, shortTokens)
    .filter((surface) => fits(surface, short))
    .map((surface) => surface.concept);
  const words = tokensIn(tokens, longStart, longStart + long.length);
  const concept = conceptNamed(known, long, words, senses);
  const redefined = senses.length > 0 && (concept === null || !senses.includes(concept));
  return { long, concept, redefined };
}

function tokensIn(tokens: readonly Token[], from: number, to: number): Token[] {
  let first = 0;
  while (first < tokens.length && tokens[first]!.start < from) first++;
  let behind = first;
  while (behind < tokens.length && tokens[behind]!.end <= to) behind++;
  return tokens.slice(first, behind);
}

function conceptNamed(
  known: KnownNames,
  long: string,
  words: readonly Token[],
  senses: readonly string[],
): string | null {
  const surfaces = surfacesAlong(known.trie, words).filter((surface) => fits(surface, long));
  const certain =
    surfaces.find((surface) => surface.cues === null) ??
    surfaces.find((surface) => senses.includes(surface.concept));
  return certain?.concept ?? senses.find((sense) => isAkin(known, sense, words)) ?? null;
}

/** Share of common words above which two long forms are variants of one name. */
const AKIN = 0.7;

/** True when a long form differs little from a name of a concept: “conditional” for “condition”. */
function isAkin({ namesOf }: KnownNames, concept: string, long: readonly Token[]): boolean {
  const words = long.map((token) => token.norm);
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
