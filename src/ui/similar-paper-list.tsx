// A list of similar papers, each with the shared concepts.

import { PaperName } from './concept-name.tsx';
import { useDerived } from './context.ts';
import { TruncatedList } from './truncated-list.tsx';
import type { SimilarPaper } from '../core/questions/similar-papers.ts';

interface Props {
  readonly papers: readonly SimilarPaper[];
  readonly name: string;
}

export function SimilarPaperList({ papers, name }: Props) {
  const { dataset } = useDerived();
  if (papers.length === 0) return null;
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">{name}</h3>
        <span className="quiet small">by the concepts they share</span>
      </div>
      <TruncatedList items={papers} step={5} name="papers">
        {(paper) => (
          <article className="paper-entry" key={paper.row}>
            <PaperName row={paper.row}>
              <span className="quiet small facts">
                {Math.round(paper.similarity * 100)} % · both on{' '}
                {paper.shared
                  .slice(0, 4)
                  .map((i) => dataset.concepts[i]!.label)
                  .join(', ')}
              </span>
            </PaperName>
          </article>
        )}
      </TruncatedList>
    </section>
  );
}
