// The words of one paper, for the judge of senses: indexed only when an ambiguous name is met.

import type { Field } from './concept.ts';
import type { Token } from './tokens.ts';
import type { Match } from './trie.ts';

/** One field of a paper, read. */
export interface ReadField {
  readonly field: Field;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The names of the vocabulary in it, in order, none overlapping. */
  readonly matches: readonly Match[];
}

/** Looks up, in some fields, a concept's unambiguous name as written; null when it has none there. */
export function createNameFinder(fields: readonly ReadField[]): (concept: string) => string | null {
  let names: Map<string, string> | null = null;
  return (concept) => (names ??= certainNames(fields)).get(concept) ?? null;
}

function certainNames(fields: readonly ReadField[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { text, matches } of fields) {
    for (const { start, end, surfaces } of matches) {
      const certain = surfaces.find((surface) => surface.cues === null);
      if (certain && !names.has(certain.concept)) {
        names.set(certain.concept, text.slice(start, end));
      }
    }
  }
  return names;
}

/**
 * Looks up, in some fields, the first place of a cue, given in normal form; as written, or null.
 * A cue of several words stands in one field; what is between its words does not matter.
 */
export function createCueFinder(fields: readonly ReadField[]): (cue: string) => string | null {
  let places: FirstPlaces[] | null = null;
  return (cue) => {
    places ??= fields.map(firstPlaces);
    for (const place of places) {
      const found = findCue(place, cue);
      if (found !== null) return found;
    }
    return null;
  };
}

interface FirstPlaces {
  readonly field: ReadField;
  /** Normal form → its first token. */
  readonly first: ReadonlyMap<string, number>;
}

function firstPlaces(field: ReadField): FirstPlaces {
  const first = new Map<string, number>();
  for (let at = field.tokens.length - 1; at >= 0; at--) first.set(field.tokens[at]!.norm, at);
  return { field, first };
}

function findCue({ field, first }: FirstPlaces, cue: string): string | null {
  const space = cue.indexOf(' ');
  const at = first.get(space < 0 ? cue : cue.slice(0, space));
  if (at === undefined) return null;
  return space < 0 ? textOf(field, at, at) : findPhrase(field, cue.split(' '), at);
}

function findPhrase(field: ReadField, words: readonly string[], from: number): string | null {
  for (let at = from; at + words.length <= field.tokens.length; at++) {
    if (standAt(field, words, at)) return textOf(field, at, at + words.length - 1);
  }
  return null;
}

function standAt({ tokens }: ReadField, words: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]!.norm !== words[i]) return false;
  return true;
}

function textOf({ text, tokens }: ReadField, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}
