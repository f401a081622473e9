// The papers that name any of some concepts, in the panels of an area and of several concepts.

import { CopyPapers } from './copy-papers.tsx';
import { PaperEntry } from './paper-entry.tsx';
import { TruncatedList } from './truncated-list.tsx';
import type { PaperNaming } from '../scene/asked.ts';

interface Props {
  readonly papers: readonly PaperNaming[];
  /** What the papers are sorted by. */
  readonly order: string;
  /** The number of concepts a paper names, in words. */
  readonly tell: (named: number) => string;
}

export function PapersNaming({ papers, order, tell }: Props) {
  if (papers.length === 0) return null;
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Papers</h3>
        <span className="quiet small">{order}</span>
      </div>
      <TruncatedList items={papers} step={8} name="papers">
        {({ row, named }) => (
          <PaperEntry row={row} facts={<span className="quiet small">{tell(named)}</span>} />
        )}
      </TruncatedList>
      <CopyPapers rows={papers.map(({ row }) => row)} />
    </section>
  );
}
