// Terms → concepts: label, type, broader concept and surfaces of each, added to a vocabulary.

import { slugOf } from '../slug.ts';
import { codeAt } from '../text/characters.ts';
import { cValueOf } from './termhood.ts';
import { ShortFormSenses, stemsOf } from './short-form-senses.ts';
import { labelOf, mostUsed } from './term-label.ts';
import { keysOf } from './taken-keys.ts';
import { termTypes } from './term-types.ts';
import { surfaceKey } from './vocabulary.ts';
import { EMPTY_HASH, extendHash } from './word-forms.ts';
import type { Candidate } from './candidate.ts';
import type { Concept, ConceptType } from './concept.ts';
import type { Surface, Vocabulary } from './vocabulary.ts';

/** An accepted candidate, and its log-odds of being a term. */
export interface Term {
  readonly candidate: Candidate;
  readonly termhood: number;
}

/**
 * The vocabulary with the terms added; of two terms with one name the earlier counts.
 * @param taken keys that no term can have; by default all of the vocabulary
 */
export function addTerms(
  vocabulary: Vocabulary,
  terms: readonly Term[],
  taken = keysOf(vocabulary),
): Vocabulary {
  const known = keysOf(vocabulary);
  const candidates = terms.map(({ candidate }) => candidate);
  const keys = candidates.map(({ key }) => key);
  const registry = new SurfaceRegistry(vocabulary, keys, taken);
  const senses = new ShortFormSenses(candidates, vocabulary);
  const typeById = new Map(vocabulary.concepts.map(({ id, type }) => [id, type]));
  const typeOf = termTypes(candidates, vocabulary.surfaces, typeById);
  const ids = new Set(typeById.keys());
  const concepts: Concept[] = [];
  const idOf = new Map<Candidate, string>();
  for (const candidate of candidates) {
    const twin = registry.spelledApart(candidate.key);
    if (twin !== null) {
      idOf.set(candidate, twin);
      registry.add(twin, mostUsed(candidate.surfaces)!, candidate.key);
      continue;
    }
    if (senses.leaderOf(candidate) !== candidate) continue;
    const found = conceptOf(candidate, typeById, typeOf);
    const isFreed = known.has(candidate.key) && !taken.has(candidate.key);
    const concept = isFreed ? { ...found, id: freeId(found.id, ids) } : found;
    idOf.set(candidate, concept.id);
    if (ids.has(concept.id)) continue;
    ids.add(concept.id);
    concepts.push(concept);
    addSurfaces(registry, concept, candidate, senses);
  }
  for (const candidate of candidates) {
    if (idOf.has(candidate)) continue;
    const leader = senses.leaderOf(candidate);
    const id = typeof leader === 'string' ? leader : idOf.get(leader)!;
    registry.add(id, mostUsed(candidate.surfaces)!, candidate.key);
  }
  return {
    ...vocabulary,
    concepts: [...vocabulary.concepts, ...concepts].sort((a, b) => (a.id < b.id ? -1 : 1)),
    surfaces: [...vocabulary.surfaces, ...registry.added],
  };
}

/** Adds the names of a new concept; its short form where that rarely stands for anything else. */
function addSurfaces(
  registry: SurfaceRegistry,
  { id, label, acronym }: Concept,
  candidate: Candidate,
  senses: ShortFormSenses,
): void {
  const { key } = candidate;
  // A name that is also a word, as CRAFT, must not be found in “craft”.
  if (/^\p{Lu}\S*\p{Lu}\S*$/u.test(label) && candidate.hasSmall(label)) {
    registry.addExactly(id, label);
    return;
  }
  registry.add(id, label, key);
  for (const turned of turnedAround(key)) registry.add(id, turned, turned);
  if (acronym !== null && senses.mainSense(acronym)?.stems === stemsOf(key))
    registry.addExactly(id, acronym);
}

/** The surfaces of a vocabulary, and those added to it. */
class SurfaceRegistry {
  readonly added: Surface[] = [];
  private readonly keys = new Set<string>();
  private readonly texts: Set<string>;
  /** Key without spaces → concept, of unambiguous surfaces. */
  private readonly glued = new Map<string, string>();

  /**
   * @param terms all keys that {@link spelledApart} may be called with
   * @param taken keys that cannot be added
   */
  constructor(
    vocabulary: Vocabulary,
    terms: readonly string[],
    private readonly taken: ReadonlySet<string>,
  ) {
    this.texts = new Set(vocabulary.surfaces.map(({ text }) => text));
    // Few surfaces equal a term ignoring spaces; a hash rejects the others without building a string.
    const asked = new Set(terms.map(gluedHash));
    for (const surface of vocabulary.surfaces) {
      if (asked.has(gluedHash(surface.key))) this.noteGlued(surface);
    }
  }

  /** The concept of a surface that differs from a key by spaces only: “multi layer” and “multilayer”. */
  spelledApart(key: string): string | null {
    return this.glued.get(glue(key)) ?? null;
  }

  add(concept: string, text: string, key: string): void {
    if (this.isTaken(key)) return;
    this.push({ concept, text, key, rule: 'discovered', exact: false, cues: null });
  }

  /** Adds a case-sensitive short form; those of one or two letters would match too much. */
  addExactly(concept: string, text: string): void {
    const key = surfaceKey(text);
    if (text.length < 3 || this.texts.has(text) || this.isTaken(key)) return;
    this.push({ concept, text, key, rule: 'discovered', exact: true, cues: null });
  }

  private isTaken(key: string): boolean {
    return this.taken.has(key) || this.keys.has(key);
  }

  private push(surface: Surface): void {
    this.added.push(surface);
    this.keys.add(surface.key);
    this.texts.add(surface.text);
    this.noteGlued(surface);
  }

  private noteGlued({ concept, key, exact, cues }: Surface): void {
    if (exact || cues !== null) return;
    if (key.includes(' ') || key.length > 5) this.glued.set(glue(key), concept);
  }
}

function glue(key: string): string {
  return key.replaceAll(' ', '');
}

/** A hash of a key that ignores spaces. */
function gluedHash(key: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < key.length; i++) {
    const unit = codeAt(key, i);
    if (unit !== SPACE) hash = extendHash(hash, unit);
  }
  return hash;
}

const SPACE = 32;

function conceptOf(
  candidate: Candidate,
  typeById: ReadonlyMap<string, ConceptType>,
  typeOf: (candidate: Candidate) => ConceptType,
): Concept {
  const label = labelOf(candidate);
  const broader = mostUsed(candidate.heads);
  const type = (broader === null ? undefined : typeById.get(broader)) ?? typeOf(candidate);
  return {
    id: slugOf(label),
    label,
    type,
    acronym: mostUsed(candidate.shortForms),
    aliases: [],
    broader,
    definition: '',
    discovered: {
      cValue: Math.round(cValueOf(candidate) * 100) / 100,
      papers: candidate.inPapers,
    },
  };
}

/** The id, numbered where a concept of the vocabulary has it: here its label means something else. */
function freeId(id: string, ids: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`;
  return free;
}

/** “Hessian spectrum” is also “spectrum of Hessian” and “spectrum of the Hessian”. */
function turnedAround(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const last = words.at(-1)!;
  const rest = words.slice(0, -1).join(' ');
  return [`${last} of ${rest}`, `${last} of the ${rest}`];
}
