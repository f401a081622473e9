// Edits applied to the mentions in one paper's text: mentions of a merged concept become mentions of its target.
// No other paper is needed, so a page can apply edits to a text when it reads it.

import { salienceOf } from '../concepts/salience.ts';
import { createExtractor } from '../concepts/extract.ts';
import { surfaceKey, surfacesOfConcept } from '../concepts/vocabulary.ts';
import { slugOf } from '../slug.ts';
import type {
  AmbiguousMention,
  Extraction,
  Mention,
  PaperConcept,
  Span,
} from '../concepts/concept.ts';
import type { Extractor } from '../concepts/extract.ts';
import type { StoredText } from '../dataset/dataset.ts';
import type { Change, ChangeOf } from './edit.ts';

/** The parts of a paper needed besides its text. */
export interface PaperName {
  readonly id: string;
  readonly title: string;
}

/** A paper's text after some applied changes (`Curated.changes`), in order; the same object when unaffected. */
export function curateText(
  text: StoredText,
  paper: PaperName,
  changes: readonly Change[],
): StoredText {
  return changes.reduce((now, change) => changeText(now, paper, change), text);
}

/** A paper's text after one change; the same object when unaffected. */
export function changeText(text: StoredText, paper: PaperName, change: Change): StoredText {
  const extraction = changeExtraction(text, paper, change);
  return extraction === text.extraction ? text : { ...text, extraction };
}

function changeExtraction(text: StoredText, paper: PaperName, change: Change): Extraction {
  switch (change.op) {
    case 'merge':
      return mergeIn(text, change);
    case 'exclude':
      return excludeFrom(text, change);
    case 'split':
      return splitIn(text, paper, change);
    case 'add':
      return addTo(text, paper, change);
    default:
      return text.extraction;
  }
}

function mergeIn({ extraction, abstract }: StoredText, { concept, into }: ChangeOf<'merge'>) {
  const ambiguous = mapCandidates(extraction.ambiguous, (id) => (id === concept ? into : id));
  const from = extraction.concepts.find((c) => c.concept === concept);
  if (!from) return withAmbiguous(extraction, ambiguous);
  const to = extraction.concepts.find((c) => c.concept === into);
  const moved = from.mentions.map((mention) => ({ ...mention, concept: into }));
  const rest = extraction.concepts.filter((c) => c !== from && c !== to);
  const joined = paperConcept(into, [...(to?.mentions ?? []), ...moved], abstract);
  return { ...extraction, concepts: byCentrality([...rest, joined]), ambiguous };
}

function excludeFrom({ extraction }: StoredText, { concept }: ChangeOf<'exclude'>): Extraction {
  const ambiguous = mapCandidates(extraction.ambiguous, (id) => (id === concept ? null : id));
  const concepts = extraction.concepts.filter((c) => c.concept !== concept);
  if (concepts.length === extraction.concepts.length) return withAmbiguous(extraction, ambiguous);
  return { ...extraction, concepts, ambiguous };
}

function splitIn(
  { extraction, abstract }: StoredText,
  { id, title }: PaperName,
  { concept, label, papers, surfaces }: ChangeOf<'split'>,
): Extraction {
  const from = extraction.concepts.find((c) => c.concept === concept);
  if (!from) return extraction;
  const isOfPaper = papers?.includes(id) === true;
  const keys = new Set((surfaces ?? []).map(surfaceKey));
  const goes = ({ field, start, end }: Mention) =>
    isOfPaper || keys.has(surfaceKey((field === 'title' ? title : abstract).slice(start, end)));
  const made = slugOf(label);
  const gone = from.mentions.filter(goes).map((mention) => ({ ...mention, concept: made }));
  if (gone.length === 0) return extraction;
  const kept = from.mentions.filter((mention) => !goes(mention));
  const rest = extraction.concepts.filter((c) => c !== from);
  const parts = [paperConcept(made, gone, abstract)];
  if (kept.length > 0) parts.push(paperConcept(concept, kept, abstract));
  return { ...extraction, concepts: byCentrality([...rest, ...parts]) };
}

/** Adds mentions of the new concept; shorter mentions inside these are removed. */
function addTo(text: StoredText, { title }: PaperName, change: ChangeOf<'add'>): Extraction {
  const { extraction, abstract } = text;
  const found = extractorOf(change).extract({ title, abstract }).concepts[0]?.mentions ?? [];
  const all = extraction.concepts.flatMap(({ mentions }) => mentions);
  const fresh = found.filter((mention) => !all.some((other) => outdoes(other, mention)));
  if (fresh.length === 0) return extraction;
  const isCovered = (mention: Span) => fresh.some((other) => overlap(mention, other));
  const concepts = extraction.concepts.flatMap((concept) => {
    const left = concept.mentions.filter((mention) => !isCovered(mention));
    if (left.length === concept.mentions.length) return [concept];
    return left.length === 0 ? [] : [paperConcept(concept.concept, left, abstract)];
  });
  const made = paperConcept(fresh[0]!.concept, fresh, abstract);
  const ambiguous = extraction.ambiguous.filter((mention) => !isCovered(mention));
  return { ...extraction, concepts: byCentrality([...concepts, made]), ambiguous };
}

const extractors = new WeakMap<Change, Extractor>();

/** Changes are immutable, so their names are compiled once. */
function extractorOf(change: ChangeOf<'add'>): Extractor {
  let extractor = extractors.get(change);
  if (!extractor) {
    const { label, aliases = [] } = change;
    const surfaces = surfacesOfConcept({ id: slugOf(label), label, acronym: null, aliases });
    extractors.set(change, (extractor = createExtractor({ concepts: [], surfaces })));
  }
  return extractor;
}

/** Whether a mention takes precedence over a new one: they overlap, and it is not shorter. */
function outdoes(other: Span, mention: Span): boolean {
  return overlap(other, mention) && other.end - other.start >= mention.end - mention.start;
}

function overlap(a: Span, b: Span): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

function paperConcept(
  concept: string,
  mentions: readonly Mention[],
  abstract: string,
): PaperConcept {
  const ordered = [...mentions].sort(inReadingOrder);
  return { concept, salience: salienceOf(ordered, abstract), mentions: ordered };
}

function inReadingOrder(a: Mention, b: Mention): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return a.start - b.start;
}

function byCentrality(concepts: PaperConcept[]): PaperConcept[] {
  return concepts.sort((a, b) => b.salience - a.salience || (a.concept < b.concept ? -1 : 1));
}

/** Maps candidates; a span without candidates left is dropped. The same array when nothing changes. */
function mapCandidates(
  ambiguous: readonly AmbiguousMention[],
  map: (id: string) => string | null,
): readonly AmbiguousMention[] {
  const isConcerned = ambiguous.some(({ candidates }) => candidates.some((id) => map(id) !== id));
  if (!isConcerned) return ambiguous;
  return ambiguous.flatMap((mention) => {
    const candidates = [...new Set(mention.candidates.map(map).filter((id) => id !== null))];
    return candidates.length === 0 ? [] : [{ ...mention, candidates }];
  });
}

function withAmbiguous(extraction: Extraction, ambiguous: Extraction['ambiguous']): Extraction {
  return ambiguous === extraction.ambiguous ? extraction : { ...extraction, ambiguous };
}
