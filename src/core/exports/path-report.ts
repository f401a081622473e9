// A path as a reading list in Markdown: each step with the sentences that show it and their paper.

import { escapeMarkdown, writeCitations } from './citations.ts';
import type { CitedPaper } from './citations.ts';

/** A step of a path, as text. */
export interface ReportedStep {
  /** Labels of the two concepts, in the order of the path. */
  readonly from: string;
  readonly to: string;
  /** Papers with both, in the visible corpus. */
  readonly papers: number;
  /** The best of them; null where its text could not be read. */
  readonly paper: CitedPaper | null;
  /** Its sentences that name the two: one or two. */
  readonly sentences: readonly string[];
}

/**
 * Steps as Markdown: a heading for each step, its sentences as a quotation, its paper below. Ends in a line
 * break; empty without steps. All text is escaped.
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
