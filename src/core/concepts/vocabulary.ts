// Vocabulary files → concepts and their surfaces. Input is validated here: an entry that violates the schema is
// an error naming file, line and entry.

import * as v from 'valibot';
import { ancestorsOf } from './ancestors.ts';
import { InputError } from '../input-error.ts';
import { slugOf } from '../slug.ts';
import { tokenize } from './tokens.ts';
import type { Concept, ConceptType, Rule } from './concept.ts';

const words = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty('an empty string')));

/** The entry of one concept in a file. */
export const entrySchema = v.strictObject({
  acronym: v.optional(v.pipe(v.string(), v.nonEmpty('an empty acronym'))),
  aliases: v.optional(words),
  broader: v.optional(v.string()),
  definition: v.pipe(v.string(), v.minLength(10, 'a definition of under ten characters')),
  cues: v.optional(v.record(v.string(), words)),
  exact: v.optional(words),
});

type Entry = v.InferOutput<typeof entrySchema>;

/** One vocabulary file, parsed but not yet validated: label → entry. */
export interface VocabularyFile {
  readonly name: string;
  readonly type: ConceptType;
  readonly entries: unknown;
  /** The source text; only to find the line of an invalid entry. */
  readonly text?: string;
}

/** A way to write a concept. */
export interface Surface {
  readonly concept: string;
  readonly text: string;
  /** Its normal form: tokens joined by a space. */
  readonly key: string;
  /** Which kind of name of the concept it is. */
  readonly rule: Extract<Rule, 'label' | 'acronym' | 'alias' | 'discovered'>;
  /** Whether it matches only with this very capitalisation. */
  readonly exact: boolean;
  /** Normal forms of words that support this concept; null when the surface is unambiguous. */
  readonly cues: readonly string[] | null;
}

/** All concepts, by id, and all their surfaces. */
export interface Vocabulary {
  readonly concepts: readonly Concept[];
  readonly surfaces: readonly Surface[];
  /** Normal forms that name no concept, sorted; not even a discovered one. */
  readonly stopWords?: readonly string[];
}

/** A vocabulary without the surfaces that are stop words. */
export function withoutStopWords(vocabulary: Vocabulary): Vocabulary {
  const { surfaces, stopWords = [] } = vocabulary;
  if (stopWords.length === 0) return vocabulary;
  const stop = new Set(stopWords);
  return { ...vocabulary, surfaces: surfaces.filter(({ key }) => !stop.has(key)) };
}

/**
 * Reads and checks vocabulary files.
 * @throws InputError naming file, line and entry: a value of the wrong form, a label given twice, an
 * unknown or circular `broader`, cues for an unknown surface, a surface in two concepts without cues
 */
export function readVocabulary(files: readonly VocabularyFile[]): Vocabulary {
  const read = files.flatMap(readFile);
  checkIds(read);
  checkBroader(read);
  const surfaces = read.flatMap(surfacesOf);
  checkClashes(surfaces, read);
  const concepts = read.map((entry) => entry.concept).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { concepts, surfaces };
}

interface ReadEntry {
  readonly file: VocabularyFile;
  readonly entry: Entry;
  readonly concept: Concept;
}

/** An error about the entry with this label, at its line where the source text is known. */
function errorAt(file: VocabularyFile, label: string, what: string, remedy: string): InputError {
  return new InputError(file.name, lineOfEntry(file.text ?? '', label), what, remedy);
}

/** The 1-based line where an entry begins with a label; 0 when it is not found. */
function lineOfEntry(text: string, label: string): number {
  const keys = [label, JSON.stringify(label), `'${label.replaceAll("'", "''")}'`];
  const opens = (line: string) =>
    keys.some((key) => line.startsWith(key) && /^\s*:(?:\s|$)/.test(line.slice(key.length)));
  return text.split(/\r?\n/).findIndex(opens) + 1;
}

function readFile(file: VocabularyFile): ReadEntry[] {
  if (typeof file.entries !== 'object' || file.entries === null || Array.isArray(file.entries)) {
    const line = file.text === undefined ? 0 : 1;
    const remedy = 'See data/vocabulary/README.md.';
    throw new InputError(file.name, line, 'no map of labels to entries', remedy);
  }
  return Object.entries(file.entries).map(([label, value]) => readEntry(file, label, value));
}

function readEntry(file: VocabularyFile, label: string, value: unknown): ReadEntry {
  const result = v.safeParse(entrySchema, value);
  if (!result.success) {
    const issue = result.issues[0];
    const path = v.getDotPath(issue) ?? 'entry';
    const what = `entry “${label}”, ${path}: ${issue.message}`;
    throw errorAt(file, label, what, 'Correct the entry.');
  }
  const entry = result.output;
  return {
    file,
    entry,
    concept: {
      id: slugOf(label),
      label,
      type: file.type,
      acronym: entry.acronym ?? null,
      aliases: entry.aliases ?? [],
      broader: entry.broader === undefined ? null : slugOf(entry.broader),
      definition: entry.definition,
      discovered: null,
    },
  };
}

function checkIds(read: readonly ReadEntry[]): void {
  const seen = new Map<string, ReadEntry>();
  for (const item of read) {
    const first = seen.get(item.concept.id);
    if (first) {
      const what = `entry “${item.concept.label}” is also in ${first.file.name} as “${first.concept.label}”`;
      throw errorAt(item.file, item.concept.label, what, 'Keep one of the two.');
    }
    seen.set(item.concept.id, item);
  }
}

function checkBroader(read: readonly ReadEntry[]): void {
  const broader = new Map(read.map((item) => [item.concept.id, item.concept.broader]));
  for (const { file, concept } of read) {
    if (concept.broader === null) continue;
    if (!broader.has(concept.broader)) {
      const what = `entry “${concept.label}”: no concept is called “${concept.broader}”`;
      throw errorAt(file, concept.label, what, 'Give `broader` the label of an entry.');
    }
    if (ancestorsOf(concept.id, (id) => broader.get(id) ?? null).has(concept.id)) {
      const what = `entry “${concept.label}” is broader than itself`;
      throw errorAt(file, concept.label, what, 'Break the circle.');
    }
  }
}

/** Surfaces of one entry: label, acronym, aliases, with their cues and case rules. */
function surfacesOf({ file, entry, concept }: ReadEntry): Surface[] {
  const cues = new Map(Object.entries(entry.cues ?? {}));
  const exact = new Set(entry.exact ?? []);
  const names = namesOfConcept(concept);
  const known = new Set(names.map(([text]) => text));
  for (const named of [...cues.keys(), ...exact]) {
    if (!known.has(named)) {
      const what = `entry “${concept.label}”: “${named}” has cues or is exact but is no name of it`;
      throw errorAt(file, concept.label, what, 'List it as acronym or alias too.');
    }
  }
  return distinctSurfaces(concept.id, names, { exact, cues });
}

/** Ways to write a concept without cues: label, acronym and aliases, each normal form once. */
export function surfacesOfConcept(concept: Names & Pick<Concept, 'id'>): Surface[] {
  return distinctSurfaces(concept.id, namesOfConcept(concept), {
    exact: new Set(),
    cues: new Map(),
  });
}

type Names = Pick<Concept, 'label' | 'acronym' | 'aliases'>;

function namesOfConcept({ label, acronym, aliases }: Names): [string, Surface['rule']][] {
  return [
    [label, 'label'],
    ...(acronym === null ? [] : ([[acronym, 'acronym']] as [string, 'acronym'][])),
    ...aliases.map((alias): [string, 'alias'] => [alias, 'alias']),
  ];
}

interface HowToRead {
  readonly exact: ReadonlySet<string>;
  readonly cues: ReadonlyMap<string, readonly string[]>;
}

/** One surface for each normal form and capitalisation rule. */
function distinctSurfaces(
  concept: string,
  names: readonly (readonly [string, Surface['rule']])[],
  { exact, cues }: HowToRead,
): Surface[] {
  const surfaces = new Map<string, Surface>();
  for (const [text, rule] of names) {
    const isExact = exact.has(text) || countsExactly(text);
    const key = surfaceKey(text);
    const identity = isExact ? text : key;
    if (surfaces.has(identity)) continue;
    const spoken = cues.get(text)?.map(surfaceKey) ?? null;
    surfaces.set(identity, { concept, text, key, rule, exact: isExact, cues: spoken });
  }
  return [...surfaces.values()];
}

/** One word of at most five characters with a capital in it: `SAM`, `Adam`, `LoRA`. */
function countsExactly(text: string): boolean {
  return text.length <= 5 && /^\S+$/.test(text) && text !== text.toLowerCase();
}

/** The normal form of a surface or a cue: its tokens, normalised, joined by a space. */
export function surfaceKey(text: string): string {
  return tokenize(text)
    .map((token) => token.norm)
    .join(' ');
}

function checkClashes(surfaces: readonly Surface[], read: readonly ReadEntry[]): void {
  const owners = new Map<string, Surface>();
  const entries = new Map(read.map((item) => [item.concept.id, item]));
  for (const surface of surfaces) {
    const key = surface.exact ? surface.text : surface.key;
    const owner = owners.get(key) ?? surface;
    if (owner.concept !== surface.concept && (owner.cues === null || surface.cues === null)) {
      const what = `“${surface.text}” names both “${surface.concept}” and “${owner.concept}”`;
      const { file, concept } = entries.get(surface.concept)!;
      throw errorAt(file, concept.label, what, 'Give both cues, or remove one.');
    }
    owners.set(key, owner);
  }
}
