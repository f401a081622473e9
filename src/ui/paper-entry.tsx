// A paper in a list of papers: its title, which opens it, a line about it, and what else belongs to it.

import { PaperName } from './concept-name.tsx';
import { PaperFacts } from './paper-facts.tsx';
import type { ReactNode } from 'react';

interface Props {
  readonly row: number;
  /** The line below the title; by default the facts about the paper. */
  readonly facts?: ReactNode;
  readonly children?: ReactNode;
}

export function PaperEntry({ row, facts = <PaperFacts row={row} />, children }: Props) {
  return (
    <article className="paper-entry">
      <PaperName row={row}>{facts}</PaperName>
      {children}
    </article>
  );
}
