// Says that no paper names both of two concepts, and which papers name narrower concepts in their place.

import { rowsWithNarrower } from '../scene/with-narrower.ts';
import { PaperName } from './concept-name.tsx';
import { useDerived } from './context.ts';
import { TruncatedList } from './truncated-list.tsx';
import { countOf } from './words.ts';

interface Props {
  /** Ids of the two. */
  readonly ends: readonly [a: string, b: string];
}

export function NoneNamesBoth({ ends }: Props) {
  const { dataset, seen } = useDerived();
  const rows = rowsWithNarrower(dataset, seen, ends);
  if (rows.length === 0) return <p>No paper names both.</p>;
  return (
    <>
      <p>
        No paper names both, but {countOf(rows.length, 'paper has', 'papers have')} narrower
        concepts of one or the other:
      </p>
      <TruncatedList items={rows} step={3} name="papers" of="narrower">
        {(row) => <PaperName row={row} />}
      </TruncatedList>
    </>
  );
}
