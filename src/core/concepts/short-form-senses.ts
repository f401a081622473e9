// What the short forms of a corpus stand for: spelled-out forms of one short form whose words have the same stems,
// as “graphics processing unit” and “graphical processor unit”, are one sense; others are homonyms.

import { looksLikeShortForm, singularShort } from './short-forms.ts';
import { mostUsed } from './term-label.ts';
import { surfaceKey } from './vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One sense of a short form. */
interface Sense {
  /** Of the words of its spelled-out forms; see {@link stemsOf}. */
  readonly stems: string;
  /** The concept of the vocabulary that it is, by id, or the commonest of its spelled-out forms. */
  leader: string | Candidate;
  /** How often the corpus defines the short form so. */
  definitions: number;
}

/** Share of its definitions from which on a short form alone stands for a sense. */
const MOST = 0.8;

/** The senses that a corpus gives its short forms. */
export class ShortFormSenses {
  private readonly byShort = new Map<string, Sense[]>();

  /** @param candidates the terms of the corpus */
  constructor(candidates: readonly Candidate[], { concepts }: Vocabulary) {
    for (const candidate of candidates) this.add(candidate);
    for (const { id, label, acronym, aliases } of concepts) {
      const senses = acronym === null ? undefined : this.byShort.get(acronym);
      if (senses === undefined) continue;
      const known = new Set([label, ...aliases].map((name) => stemsOf(surfaceKey(name))));
      for (const sense of senses) if (known.has(sense.stems)) sense.leader = id;
    }
  }

  private add(candidate: Candidate): void {
    const { shortForms, key } = candidate;
    const short = mostUsed(shortForms);
    if (short === null) return;
    const senses = this.byShort.get(short) ?? [];
    this.byShort.set(short, senses);
    const stems = stemsOf(key);
    const definitions = shortForms.get(short)!;
    const sense = senses.find((other) => other.stems === stems);
    if (sense === undefined) {
      senses.push({ stems, leader: candidate, definitions });
      return;
    }
    sense.definitions += definitions;
    if (isCommoner(candidate, sense.leader as Candidate)) sense.leader = candidate;
  }

  /**
   * What a term is a name of: a concept of the vocabulary, by id, or the term of the corpus that is the commonest
   * spelled-out form of the same short form; mostly itself.
   */
  leaderOf(candidate: Candidate): string | Candidate {
    const short = mostUsed(candidate.shortForms);
    const stems = stemsOf(candidate.key);
    const sense =
      short === null
        ? this.senseOfShort(candidate)
        : this.byShort.get(short)?.find((other) => other.stems === stems);
    return sense?.leader ?? candidate;
  }

  /** The main sense of a term that is a short form itself. */
  private senseOfShort({ key, surfaces }: Candidate): Sense | null {
    const written = key.includes(' ') ? null : mostUsed(surfaces);
    if (written === null || !looksLikeShortForm(written)) return null;
    return this.mainSense(singularShort(written));
  }

  /** The sense that nearly all definitions of a short form give it; null where there is none. */
  mainSense(short: string): Sense | null {
    const senses = this.byShort.get(short) ?? [];
    const all = senses.reduce((sum, { definitions }) => sum + definitions, 0);
    return senses.find(({ definitions }) => definitions >= MOST * all) ?? null;
  }
}

function isCommoner(a: Candidate, b: Candidate): boolean {
  return a.count > b.count || (a.count === b.count && a.key < b.key);
}

/** The words of a key without the endings by which nouns and adjectives of one stem differ. */
export function stemsOf(key: string): string {
  return key.split(' ').map(stemOf).join(' ');
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ical|ation|ing|ion|ics|al|ic|or|er|ed|es|e|y)$/, '');
  return stem.length < 4 ? word : stem;
}
