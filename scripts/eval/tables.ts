// Scores as lines of text.

import { countBy } from './figures.ts';
import type { AcronymScores } from './acronyms.ts';
import type { Figures } from './figures.ts';
import type { GoldScores } from './gold.ts';
import type { KeywordScores } from './keywords.ts';
import type { TermScores } from './terms.ts';

/** The missed and the wrongly found names. */
export interface Faults {
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const WIDTH = 22;

/** The figures of concepts against the gold standard, one per line. */
export function goldTable(scores: GoldScores): string[] {
  const rows: readonly (readonly [string, number])[] = [
    ['precision', scores.precision],
    ['recall', scores.recall],
    ['F1', scores.f1],
    ['recall, central', scores.centralRecall],
    ['B-cubed F1', scores.bCubedF1],
  ];
  return rows.map(([name, value]) => `${name.padEnd(17)}${value.toFixed(4)}`);
}

/** Short forms, long forms, macro average. */
export function acronymTable({ short, long, macro }: AcronymScores): string[] {
  return table([
    ['short forms', short],
    ['long forms', long],
    ['macro', macro],
  ]);
}

/** Exact and relaxed, for each selection of the gold terms. */
export function termTable(scores: readonly (readonly [name: string, TermScores])[]): string[] {
  return table(
    scores.flatMap(([name, { exact, relaxed }]) => [
      [`exact, ${name}`, exact] as const,
      [`relaxed, ${name}`, relaxed] as const,
    ]),
  );
}

/** Macro and micro at every cut. */
export function keywordTable(
  scores: readonly (readonly [name: string, KeywordScores])[],
): string[] {
  return table(
    scores.flatMap(([name, { macro, micro }]) => [
      [`@${name}, macro`, macro] as const,
      [`@${name}, micro`, micro] as const,
    ]),
  );
}

function table(rows: readonly (readonly [name: string, Figures])[]): string[] {
  const head = `${' '.repeat(WIDTH)}precision  recall      F1`;
  const cell = (value: number, width: number) => (100 * value).toFixed(2).padStart(width);
  return [
    head,
    ...rows.map(
      ([name, { precision, recall, f1 }]) =>
        name.padEnd(WIDTH) + cell(precision, 9) + cell(recall, 8) + cell(f1, 8),
    ),
  ];
}

/** The most frequent faults, `limit` lines each. */
export function faultTable({ missed, wrong }: Faults, limit: number): string[] {
  return [...mostOf('most missed', missed, limit), ...mostOf('most wrongly added', wrong, limit)];
}

function mostOf(heading: string, names: readonly string[], limit: number): string[] {
  const most = [...countBy(names)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rows = most.slice(0, limit).map(([name, n]) => `${String(n).padStart(4)}  ${name}`);
  return ['', `${heading}: ${names.length}`, ...rows];
}
