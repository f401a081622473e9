// Terms → concepts: label, type, wider concept and the ways to write each, beside a vocabulary.

import { slugOf } from '../slug.ts';
import { cValueOf } from './termhood.ts';
import { singular } from './inflection.ts';
import { surfaceKey } from './vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Concept, ConceptType } from './concept.ts';
import type { Surface, Vocabulary } from './vocabulary.ts';

/** A candidate that passed, and how likely it is a term. */
export interface Term {
  readonly candidate: Candidate;
  readonly termhood: number;
}

/** The vocabulary and the terms as one; of two terms of one name the earlier counts. */
export function addTerms(vocabulary: Vocabulary, terms: readonly Term[]): Vocabulary {
  const book = new SurfaceBook(vocabulary.surfaces);
  const typeById = new Map(vocabulary.concepts.map(({ id, type }) => [id, type]));
  const typeByHead = typesOfHeads(vocabulary.surfaces, typeById);
  const ids = new Set(typeById.keys());
  const concepts: Concept[] = [];
  for (const { candidate } of terms) {
    const twin = book.spelledApart(candidate.key);
    if (twin !== null) {
      book.add(twin, mostUsed(candidate.surfaces)!, candidate.key);
      continue;
    }
    const concept = conceptOf(candidate, typeById, typeByHead);
    if (ids.has(concept.id)) continue;
    ids.add(concept.id);
    concepts.push(concept);
    book.add(concept.id, concept.label, candidate.key);
    for (const turned of turnedAround(candidate.key)) book.add(concept.id, turned, turned);
    if (concept.acronym !== null) book.addExactly(concept.id, concept.acronym);
  }
  return {
    ...vocabulary,
    concepts: [...vocabulary.concepts, ...concepts].sort((a, b) => (a.id < b.id ? -1 : 1)),
    surfaces: [...vocabulary.surfaces, ...book.added],
  };
}

/** The surfaces taken, and those added. */
class SurfaceBook {
  readonly added: Surface[] = [];
  private readonly keys = new Set<string>();
  private readonly texts = new Set<string>();
  /** Key without spaces → concept, of surfaces that name just one. */
  private readonly glued = new Map<string, string>();

  constructor(surfaces: readonly Surface[]) {
    for (const surface of surfaces) this.note(surface);
  }

  /** The concept of a name that differs by spaces alone: “multi layer” and “multilayer”. */
  spelledApart(key: string): string | null {
    return this.glued.get(key.replaceAll(' ', '')) ?? null;
  }

  add(concept: string, text: string, key: string): void {
    if (this.keys.has(key)) return;
    this.push({ concept, text, key, rule: 'discovered', exact: false, cues: null });
  }

  /** A short form counts as written only; a letter or two alone would be noise elsewhere. */
  addExactly(concept: string, text: string): void {
    const key = surfaceKey(text);
    if (text.length < 3 || this.texts.has(text) || this.keys.has(key)) return;
    this.push({ concept, text, key, rule: 'discovered', exact: true, cues: null });
  }

  private push(surface: Surface): void {
    this.added.push(surface);
    this.note(surface);
  }

  private note({ concept, text, key, exact, cues }: Surface): void {
    this.keys.add(key);
    this.texts.add(text);
    if (!exact && cues === null && key.includes(' '))
      this.glued.set(key.replaceAll(' ', ''), concept);
    else if (!exact && cues === null && key.length > 5) this.glued.set(key, concept);
  }
}

function conceptOf(
  candidate: Candidate,
  typeById: ReadonlyMap<string, ConceptType>,
  typeByHead: ReadonlyMap<string, ConceptType>,
): Concept {
  const label = labelOf(candidate);
  const broader = mostUsed(candidate.heads);
  const type =
    (broader === null ? undefined : typeById.get(broader)) ??
    typeByHead.get(candidate.key.split(' ').at(-1)!) ??
    typeByEnding(candidate);
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

/** The form most used in running text, singular; lower case unless capitals are part of the name. */
function labelOf({ surfaces }: Candidate): string {
  const folded = new Map<string, number>();
  for (const [text, n] of surfaces) {
    const plain = text.replace(/\s+/g, ' ');
    // A title sets capitals that are not the name's: a lower-case form anywhere wins.
    const isLower = plain === plain.toLowerCase();
    folded.set(plain, (folded.get(plain) ?? 0) + n + (isLower ? 1000 : 0));
  }
  const words = mostUsed(folded)!.split(' ').map(withoutTitleCase);
  const last = words.pop()!;
  return [...words, last === last.toLowerCase() ? singular(last) : last].join(' ');
}

function withoutTitleCase(word: string, _: number, { length }: readonly string[]): string {
  return length > 1 && /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*$/u.test(word)
    ? word.toLowerCase()
    : word;
}

/** “Hessian spectrum” is also “spectrum of Hessian” and “spectrum of the Hessian”. */
function turnedAround(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const last = words.at(-1)!;
  const rest = words.slice(0, -1).join(' ');
  return [`${last} of ${rest}`, `${last} of the ${rest}`];
}

/** The type that most names of the vocabulary ending in a word have. */
function typesOfHeads(
  surfaces: readonly Surface[],
  typeById: ReadonlyMap<string, ConceptType>,
): Map<string, ConceptType> {
  const counts = new Map<string, Map<ConceptType, number>>();
  for (const { key, concept } of surfaces) {
    const head = key.slice(key.lastIndexOf(' ') + 1);
    const types = counts.get(head) ?? new Map<ConceptType, number>();
    const type = typeById.get(concept)!;
    counts.set(head, types.set(type, (types.get(type) ?? 0) + 1));
  }
  return new Map([...counts].map(([head, types]) => [head, mostUsed(types)!]));
}

function typeByEnding({ words, acronymLike, count }: Candidate): ConceptType {
  const last = words.at(-1)!;
  if (/(?:tion|ment|ing|sis|er|or)$/.test(last)) return 'method';
  return acronymLike * 2 > count ? 'method' : 'theory';
}

/** The key counted most, the smaller one of equals; null of none. */
export function mostUsed<T extends string>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  for (const [key, n] of counts) {
    const most = best === null ? 0 : counts.get(best)!;
    if (best === null || n > most || (n === most && key < best)) best = key;
  }
  return best;
}
