// Concepts by salience against the keywords authors gave their papers. Only keywords that stand in
// the text count (“present keyphrases”: Meng et al., Deep keyphrase generation, ACL 2017). Pure.

import * as v from 'valibot';
import { addCounts, figuresFrom, figuresOf, foldedWords } from './figures.ts';
import type { PaperConcept } from '../../src/core/concepts/concept.ts';
import type { Counts, Figures } from './figures.ts';

/** A line of the benchmark; `text` holds title and abstract. */
export const KeywordLine = v.object({
  title: v.string(),
  text: v.string(),
  split: v.optional(v.string()),
  keys: v.array(v.string()),
});

export type KeywordPaper = v.InferOutput<typeof KeywordLine>;

/** One paper: its author's keywords, and what was found, most salient first, with all its names. */
export interface KeywordAnswer {
  readonly text: string;
  readonly keywords: readonly string[];
  readonly found: readonly (readonly string[])[];
}

/**
 * Salience from which on a concept is given as a keyword: in the title, or four times in the abstract
 * with its first sentence. Authors name what a paper is about, two or three things; chosen on the first
 * half of the set.
 */
const ABOUT = 0.4;

/** The concepts that a paper is about, most salient first. */
export function keywordsOf(concepts: readonly PaperConcept[]): PaperConcept[] {
  return concepts.filter(({ salience }) => salience >= ABOUT);
}

/** Figures at one cut of the ranking. */
export interface KeywordScores {
  /** Means over the papers; F1 is that of each paper, averaged. */
  readonly macro: Figures;
  /** Of the counts of all papers together. */
  readonly micro: Figures;
}

/**
 * Present-F1 of the first `cut` concepts of each paper (Infinity: all). Precision divides by the
 * number given, be it less than the cut. Papers of whose keywords none stands in the text are left
 * out. Words are compared in lower case and singular, hyphens as spaces; a keyword “Long Form (LF)”
 * is met by either form.
 */
export function scoreKeywords(answers: readonly KeywordAnswer[], cut: number): KeywordScores {
  const counts = answers
    .map((answer) => judgeKeywords(answer, cut))
    .filter((j) => j.counts.wanted > 0);
  const each = counts.map((judged) => figuresOf(judged.counts));
  const mean = (key: keyof Figures) =>
    each.length === 0 ? 0 : each.reduce((sum, figures) => sum + figures[key], 0) / each.length;
  const macro = { ...figuresFrom(mean('precision'), mean('recall')), f1: mean('f1') };
  return { macro, micro: figuresOf(addCounts(counts.map((judged) => judged.counts))) };
}

/** One paper's counts, and what was missed and wrong. */
export interface JudgedKeywords {
  readonly counts: Counts;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Sets the first `cut` concepts of a paper against its present keywords. */
export function judgeKeywords(
  { text, keywords, found }: KeywordAnswer,
  cut: number,
): JudgedKeywords {
  const present = presentKeywords(text, keywords);
  const given = found
    .slice(0, cut)
    .map((names) => ({ name: names[0] ?? '', keys: names.map(keyOf) }));
  const wanted = new Set(present.flatMap(({ forms }) => forms));
  const got = new Set(given.flatMap(({ keys }) => keys));
  const isRight = ({ keys }: (typeof given)[number]) => keys.some((key) => wanted.has(key));
  const isHit = ({ forms }: (typeof present)[number]) => forms.some((form) => got.has(form));
  const wrong = given.filter((one) => !isRight(one));
  const missed = present.filter((one) => !isHit(one));
  return {
    counts: {
      right: given.length - wrong.length,
      found: given.length,
      hit: present.length - missed.length,
      wanted: present.length,
    },
    missed: missed.map(({ keyword }) => keyword),
    wrong: wrong.map(({ name }) => name),
  };
}

/** Keywords one of whose forms stands in the text; each once. */
function presentKeywords(text: string, keywords: readonly string[]) {
  const words = ` ${keyOf(text)} `;
  const found = new Map<string, { keyword: string; forms: string[] }>();
  for (const keyword of keywords) {
    const forms = formsOf(keyword);
    const isPresent = forms.some((form) => words.includes(` ${form} `));
    if (isPresent && !found.has(forms[0]!)) found.set(forms[0]!, { keyword, forms });
  }
  return [...found.values()];
}

/** “Long Form (LF)” → long form, lf. */
function formsOf(keyword: string): string[] {
  const parts = [keyword.replace(/\([^()]*\)/g, ' '), ...(keyword.match(/\(([^()]*)\)/g) ?? [])];
  return parts.map(keyOf).filter((form) => form !== '');
}

function keyOf(text: string): string {
  return foldedWords(text).join(' ');
}
