// The sentence of the corpus that defines a concept best: “Neural collapse is a phenomenon …”, “LoRA, a method
// that …”. After the patterns of M. Hearst, Automatic acquisition of hyponyms, 1992.

import { codeAt, isSpace, unitAt } from '../text/characters.ts';
import { eachInAbstract, eachInPacked } from '../concepts/pack-extractions.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Extraction } from '../concepts/concept.ts';
import type { PackedExtractions, SeeMention } from '../concepts/pack-extractions.ts';
import type { TextSpan } from '../text/sentences.ts';
import type { DefiningSentence } from '../dataset/dataset.ts';

/** The input from one paper. */
export interface ReadAbstract {
  readonly paper: { readonly abstract: string };
  readonly extraction: Pick<Extraction, 'concepts'>;
}

// Text that follows a concept where it is defined, the strongest pattern first.
const IS_A =
  /^(?:\s*\([^)]{1,40}\))?\s+(?:is|are)\s+(?:an?|the|one of|defined as|commonly defined|known as)\s/;
const MEANS =
  /^(?:\s*\([^)]{1,40}\))?\s+(?:refers? to|aims? to|aims at|seeks? to|consists? of|denotes?|describes?|deals? with|studies|concerns?)\s/;
const APPOSED =
  /^(?:\s*\([^)]{1,40}\))?,\s+(?:which\s+\w+|an?|the\s+(?:task|problem|process|phenomenon|study|ability))\s/;
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [IS_A, 3],
  [MEANS, 2.5],
  [APPOSED, 2],
];

/** Shortest and longest sentence worth quoting, in UTF-16 units. */
const SHORTEST = 45;
const LONGEST = 340;

/** A sentence that says what a concept is, and how well. */
export interface ScoredDefinition {
  readonly concept: string;
  readonly score: number;
  readonly sentence: DefiningSentence;
}

/** Keeps the best defining sentence of each concept; the order of calls does not matter. */
export class DefinitionCollector {
  private readonly best = new Map<string, ScoredDefinition>();

  /** Adds one; of equal scores the earlier paper wins, and in a paper the earlier sentence. */
  add(definition: ScoredDefinition): void {
    const { concept, score, sentence } = definition;
    const known = this.best.get(concept);
    const isBetter =
      !known || score > known.score || (score === known.score && sentence.row < known.sentence.row);
    if (isBetter) this.best.set(concept, definition);
  }

  /** Adds those of a batch of papers, whose row 0 is row `firstRow` of the corpus. */
  addBatch(definitions: readonly ScoredDefinition[], firstRow: number): void {
    for (const { sentence, ...definition } of definitions)
      this.add({ ...definition, sentence: { ...sentence, row: sentence.row + firstRow } });
  }

  /** Adds the defining sentences of a paper. */
  addFrom({ paper: { abstract }, extraction }: ReadAbstract, row: number): void {
    this.lookIn(abstract, row, (see) => {
      eachInAbstract(extraction, see);
    });
  }

  /**
   * Adds the defining sentences of papers whose extractions are packed; the first paper is row 0.
   * @param ids concept ids by their index in the packed form
   */
  addFromPacked(
    papers: readonly ReadAbstract['paper'][],
    packed: PackedExtractions,
    ids: readonly string[],
  ): void {
    papers.forEach(({ abstract }, row) => {
      this.lookIn(abstract, row, (see) => {
        eachInPacked(packed, ids, row, see);
      });
    });
  }

  private lookIn(abstract: string, row: number, tell: (see: SeeMention) => void): void {
    // Few mentions are followed by words that define; only for those the text is split.
    let sentences: TextSpan[] | null = null;
    tell((concept, thousandths, start, end) => {
      if (!mayDefine(abstract, end)) return;
      const form = formOf(abstract, end);
      if (form === 0) return;
      sentences ??= splitSentences(abstract);
      const sentence = sentences.find((s) => s.start <= start && end <= s.end);
      if (!sentence || !opens(abstract, sentence, start)) return;
      // Of two sentences of one form, the one whose paper is more about the concept.
      this.add({ concept, score: form + thousandths / 2000, sentence: { row, ...sentence } });
    });
  }

  /** The best definition of each concept. */
  all(): ScoredDefinition[] {
    return [...this.best.values()];
  }

  /** The sentences by concept id. */
  sentences(): Map<string, DefiningSentence> {
    return new Map(this.all().map(({ concept, sentence }) => [concept, sentence]));
  }
}

/** First characters, after a blank, of the text that the patterns match. */
const BEGINS_DEFINITION = new Set(Array.from('iarscd(', (sign) => codeAt(sign, 0)));
const [BRACKET, COMMA] = [40, 44];

/** A quick test of the first characters behind a mention, which rejects most of them. */
function mayDefine(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit === COMMA || unit === BRACKET) return true;
  if (!isSpace(unit)) return false;
  const next = unitAt(text, at + 1);
  return BEGINS_DEFINITION.has(next) || isSpace(next);
}

/** How strongly the text behind a mention reads as a definition; 0 when it does not. */
function formOf(text: string, end: number): number {
  const after = text.slice(end, end + 80);
  const found = PATTERNS.find(([pattern]) => pattern.test(after));
  if (!found) return 0;
  // “SAM is a popular method” says little: praise and importance define nothing.
  const isPraise =
    /\b(?:important|crucial|popular|key|fundamental|challenging|essential|promising|powerful|widely|long-standing|central|critical|vital|common)\b/.test(
      after.slice(0, 45),
    );
  return isPraise ? 0 : found[1];
}

/** Whether a sentence worth quoting begins with the mention, after at most an article or an adverb. */
function opens(text: string, { start, end }: TextSpan, mention: number): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  const before = text.slice(start, mention);
  return /^(?:(?:the|an?|in [\w\s-]{3,40},|[A-Z]\w+ly,)\s*)?$/i.test(before);
}
