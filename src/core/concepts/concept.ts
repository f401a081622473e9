// The types of extraction: a concept, a mention of it, and what is extracted from one paper.

/** The kinds of concept, in display order. */
export const CONCEPT_TYPES = [
  'method',
  'architecture',
  'theory',
  'objective',
  'task',
  'dataset',
  'metric',
  'field',
] as const;

export type ConceptType = (typeof CONCEPT_TYPES)[number];

/** A term of the field with an identity beyond one paper: one concept, many surfaces. */
export interface Concept {
  /** Slug of the label; stable across builds. */
  readonly id: string;
  /** Canonical name, singular, full form. */
  readonly label: string;
  readonly type: ConceptType;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  /** Id of one wider concept. */
  readonly broader: string | null;
  /** One sentence; empty when the concept was discovered. */
  readonly definition: string;
  /** Why the corpus made it a concept; null for a concept of a vocabulary. */
  readonly discovered: Discovery | null;
}

/** The evidence for a discovered concept. */
export interface Discovery {
  /** Termhood by length, frequency and nesting (Frantzi, Ananiadou & Mima 2000). */
  readonly cValue: number;
  /** Papers of the corpus that contain it. */
  readonly papers: number;
}

/** The part of a paper that a mention is in. */
export type Field = 'title' | 'abstract';

/**
 * Why a span was taken as a mention of its concept:
 * `label`, `acronym`, `alias`: an unambiguous surface of the vocabulary;
 * `defined`: the paper itself gives the short form its long form;
 * `expansion`: an ambiguous surface, and another name of the concept occurs in the paper;
 * `cue`: an ambiguous surface, and the surrounding words support this sense;
 * `coordinated`: a name that shares words with its neighbour, as the second in “CIFAR-10/100”;
 * `discovered`: a term of the corpus that no vocabulary has.
 */
export const RULES = [
  'label',
  'acronym',
  'alias',
  'defined',
  'expansion',
  'cue',
  'coordinated',
  'discovered',
] as const;

export type Rule = (typeof RULES)[number];

/** The text that is searched for concepts. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
}

/** A half-open span, in UTF-16 units of the cleaned field. */
export interface Span {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A span of text that names a concept, and the rule by which it does. */
export interface Mention extends Span {
  readonly concept: string;
  readonly rule: Rule;
  /**
   * The words that decided, where they are not those of the mention itself: the long form of a definition,
   * the other name in the paper, the cues found, the whole of a coordinated group.
   */
  readonly by?: string;
}

/** A span that may name one of several concepts, or none; it counts for none of them. */
export interface AmbiguousMention extends Span {
  readonly candidates: readonly string[];
}

/** One concept in one paper. */
export interface PaperConcept {
  readonly concept: string;
  /** 0 to 1: how much the paper is about it. */
  readonly salience: number;
  /** In reading order: title first, then by start. */
  readonly mentions: readonly Mention[];
}

/** A name the paper gives to something of its own: a method, a model, a data set it introduces. */
export interface OwnName {
  readonly name: string;
  /** All its occurrences, in reading order. */
  readonly spans: readonly Span[];
}

/** Everything extracted from one paper. */
export interface Extraction {
  /** By falling salience, then by concept id. */
  readonly concepts: readonly PaperConcept[];
  readonly ambiguous: readonly AmbiguousMention[];
  /** Names that the paper introduces; they are not concepts of this paper. */
  readonly introduces: readonly OwnName[];
}
