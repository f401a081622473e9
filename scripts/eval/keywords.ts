// Scores concepts ranked by salience against the authors' keywords. Only keywords that occur in the text count
// (“present keyphrases”: Meng et al., Deep keyphrase generation, ACL 2017). Pure.

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

/** One paper: its keywords, and the concepts found, most salient first, each with all its names. */
export interface KeywordAnswer {
  readonly text: string;
  readonly keywords: readonly string[];
  readonly found: readonly (readonly string[])[];
}

/**
 * Salience from which on a concept counts as a keyword: in the title, or four times in the abstract including its
 * first sentence. Authors give two or three such keywords; chosen on the first half of the set.
 */
const ABOUT = 0.4;

/** The concepts that a paper is about, most salient first. */
export function keywordsOf(concepts: readonly PaperConcept[]): PaperConcept[] {
  return concepts.filter(({ salience }) => salience >= ABOUT);
}

/** Figures at one cut of the ranking. */
export interface KeywordScores {
  /** Means over the papers, F1 included. */
  readonly macro: Figures;
  /** Of the counts of all papers together. */
  readonly micro: Figures;
}

/**
 * Present-F1 of the first `cut` concepts of each paper (Infinity: all). Precision divides by the number of concepts,
 * also where it is below the cut. Papers without a keyword in their text are left out. Words are compared in lower
 * case and singular, hyphens as spaces; a keyword “Long Form (LF)” matches either form.
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

/** One paper's counts, missed keywords and wrong concepts. */
export interface JudgedKeywords {
  readonly counts: Counts;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Compares the first `cut` concepts of a paper with its keywords that occur in the text. */
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

/** The distinct keywords one of whose forms occurs in the text. */
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
