// The comparison of two corpora, shown while nothing is selected: the overlap, and the concepts of one or
// both with their papers and shares.

import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { rankConcepts } from '../core/compare/rank-concepts.ts';
import { compareWith } from '../state/actions.ts';
import { Choice } from './choice.tsx';
import { Statistic } from './statistic.tsx';
import { ConceptName } from './concept-name.tsx';
import { useAct, useDerived } from './context.ts';
import { CopyLink } from './copy-link.tsx';
import { TruncatedList } from './truncated-list.tsx';
import { countOf, grouped } from './words.ts';
import type { Comparison } from '../core/compare/parts.ts';
import type { Part } from '../scene/scene.ts';

interface Props {
  readonly comparison: Comparison;
}

export function CorporaPanel({ comparison }: Props) {
  const act = useAct();
  const { dataset } = useDerived();
  const { names, papers, ground } = comparison;
  const [a, b] = names;
  const sizes = dataset.clusters.map(({ size }) => size);
  return (
    <>
      <p className="kicker">Comparison</p>
      <h2 className="panel-title">
        {a} and {b}
      </h2>
      <p className="definition">
        {countOf(papers[0], 'paper')} in {a}, {countOf(papers[1], 'paper')} in {b}
        {papers[2] > 0 ? `, ${grouped(papers[2])} of them in both` : '; none is in both'}. Concepts
        of {names[ground]} stand where they stand there; what only {names[1 - ground]} has stands
        beside what it goes with.
      </p>
      <div className="figures">
        <Statistic value={grouped(sizes[0]!)} name={`concepts only in ${a}`} />
        <Statistic value={grouped(sizes[2]!)} name="in both" />
        <Statistic value={grouped(sizes[1]!)} name={`only in ${b}`} />
      </div>
      <div className="actions">
        <Button
          className="button strong"
          onPress={() => {
            act(compareWith, null);
          }}
        >
          Leave the comparison
        </Button>
        <CopyLink />
      </div>
      <Concepts comparison={comparison} />
    </>
  );
}

function Concepts({ comparison }: Props) {
  const { conceptIndex } = useDerived();
  const [part, setPart] = useState<Part>('both');
  const { names } = comparison;
  const [a, b] = [short(names[0]), short(names[1])];
  const ids = useMemo(() => rankConcepts(comparison, part), [comparison, part]);
  const shown = ids.filter((id) => conceptIndex.has(id));
  return (
    <section>
      <h3 className="panel-label">Concepts</h3>
      <Choice
        label="Concepts"
        value={part}
        options={[
          ['a', `Only ${a}`],
          ['both', 'Both'],
          ['b', `Only ${b}`],
        ]}
        onChange={setPart}
      />
      <p className="quiet small">
        {part === 'both'
          ? 'Papers and their share, where the shares differ most first.'
          : 'Papers and their share, most first.'}
      </p>
      <div className="compare-table" role="table" aria-label="Concepts and their papers">
        <div role="row" className="compare-row quiet small">
          <span role="columnheader">Concept</span>
          {part !== 'b' && <span role="columnheader">{a}</span>}
          {part !== 'a' && <span role="columnheader">{b}</span>}
        </div>
        <TruncatedList items={shown} step={25} name="concepts">
          {(id) => <Row id={id} part={part} comparison={comparison} />}
        </TruncatedList>
      </div>
    </section>
  );
}

interface RowProps extends Props {
  readonly id: string;
  readonly part: Part;
}

function Row({ id, part, comparison: { counts, papers } }: RowProps) {
  const { conceptIndex } = useDerived();
  const [inA, inB] = counts[id]!;
  return (
    <div role="row" className="compare-row">
      <span role="cell">
        <ConceptName index={conceptIndex.get(id)!} />
      </span>
      {part !== 'b' && <Share count={inA} of={papers[0]} />}
      {part !== 'a' && <Share count={inB} of={papers[1]} />}
    </div>
  );
}

function Share({ count, of }: { readonly count: number; readonly of: number }) {
  return (
    <span role="cell" className="number">
      {grouped(count)} <span className="quiet small">{percent(count, of)}</span>
    </span>
  );
}

function percent(count: number, of: number): string {
  const share = of === 0 ? 0 : (100 * count) / of;
  return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)} %`;
}

/** Maximum characters of a corpus name where space is short. */
const MAX_NAME = 14;

function short(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1).trimEnd()}…` : name;
}
