// A path as a reading list to take away: each step with the sentence that shows it and its paper, in
// Markdown.

import { escapeMarkdown, writeCitations } from './citations.ts';
import type { CitedPaper } from './citations.ts';

/** A step of a path in words. */
export interface ReportedStep {
  /** Labels of the two concepts, in the order walked. */
  readonly from: string;
  readonly to: string;
  /** Papers with both, in the corpus that is shown. */
  readonly papers: number;
  /** The best of them; null where its text could not be read. */
  readonly paper: CitedPaper | null;
  /** Its sentences that name the two: one or two. */
  readonly sentences: readonly string[];
}

/**
 * Steps as Markdown: a heading a step, its sentences as a quotation, its paper below. Ends in a line
 * break; empty for no step. Nothing of the text is mark-up.
 */
export function writeSteps(steps: readonly ReportedStep[]): string {
  return steps.map((step, i) => writeStep(step, i + 1)).join('\n');
}

function writeStep({ from, to, papers, paper, sentences }: ReportedStep, number: number): string {
  const ends = `${escapeMarkdown(from)} to ${escapeMarkdown(to)}`;
  const count = papers === 1 ? '1 paper' : `${papers} papers`;
  const quotes = sentences.map((sentence) => `> ${escapeMarkdown(sentence)}\n`).join('>\n');
  const source = paper ? writeCitations([paper], 'markdown') : '';
  const parts = [`## ${number}. ${ends} (${count})\n`, quotes, source];
  return parts.filter((part) => part !== '').join('\n');
}
