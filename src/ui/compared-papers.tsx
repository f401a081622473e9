// The papers of two concepts that are compared: those with both, or with one of them alone.

import { Opener } from './concept-name.tsx';
import { useDerived, useFoundOf } from './context.ts';
import { CopyPapers } from './copy-papers.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { countOf } from './words.ts';
import { PaperEntry } from './paper-entry.tsx';
import type { ComparedPapers } from '../state/question.ts';

interface Props {
  readonly a: string;
  readonly b: string;
  readonly papers: ComparedPapers;
}

export function ComparedPaperList({ a, b, papers }: Props) {
  const { dataset } = useDerived();
  const answer = useFoundOf('compare');
  if (answer.state !== 'here') return null;
  const { comparison } = answer.value;
  const [nameA, nameB] = [comparison.a, comparison.b].map((i) => dataset.concepts[i]!.label);
  const title = titleOf(papers, nameA!, nameB!);
  const { both, onlyA, onlyB } = comparison.papers;
  const rows = { both, a: onlyA, b: onlyB }[papers];
  return (
    <>
      <p className="kicker">Comparison</p>
      <h2 className="panel-title">{title}</h2>
      <p className="quiet small">
        {countOf(rows.length, 'paper')}
        {papers === 'both' && ', those most about both first'}
      </p>
      <p>
        <Opener to={{ kind: 'compare', a, b }} className="opener lift">
          How {nameA} and {nameB} compare
        </Opener>
      </p>
      <h3 className="panel-label">Copy the reading list</h3>
      <CopyPapers rows={rows} heading={`# ${title}`} />
      <div>
        <TruncatedList items={rows} step={25} name="papers">
          {(row) => <PaperEntry row={row} />}
        </TruncatedList>
      </div>
    </>
  );
}

/** The title of such a list. */
export function titleOf(papers: ComparedPapers, nameA: string, nameB: string): string {
  if (papers === 'both') return `Papers with ${nameA} and ${nameB}`;
  const [name, other] = papers === 'a' ? [nameA, nameB] : [nameB, nameA];
  return `Papers with ${name}, without ${other}`;
}
