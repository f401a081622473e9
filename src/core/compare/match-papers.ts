// Which papers two corpora share.

import { referenceOf } from '../dataset/dataset.ts';
import { foldedTitle } from '../papers/fold-title.ts';
import { groupByPaper } from '../papers/same-paper.ts';
import type { PaperColumns } from '../dataset/dataset.ts';

/**
 * The papers that are in both of two corpora, each with one of the other, as a build of both together would join
 * their records. Ids do not tell: two titles may have the same one, and a paper's own depends on which titles its
 * corpus has beside it.
 * @returns the row in `a` by the row in `b`
 */
export function matchPapers(a: PaperColumns, b: PaperColumns): Map<number, number> {
  const groups = groupByPaper([...rowsOf(a, true), ...rowsOf(b, false)]);
  return new Map(
    groups.flatMap((group) => {
      const ofA = group.filter(({ isFirst }) => isFirst);
      const ofB = group.filter(({ isFirst }) => !isFirst);
      return ofB.slice(0, ofA.length).map(({ row }, i) => [row, ofA[i]!.row] as const);
    }),
  );
}

function rowsOf(papers: PaperColumns, isFirst: boolean) {
  return papers.titles.map((title, row) => ({
    ...{ isFirst, row, title, folded: foldedTitle(title) },
    record: { reference: referenceOf(papers, row), published: papers.dates[row] ?? null },
  }));
}
