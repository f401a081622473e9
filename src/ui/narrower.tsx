// The narrower concepts of a concept, and a button that restricts papers to any of them.

import { Button } from 'react-aria-components';
import { allOf, narrowerThan, papersWithin } from '../scene/hierarchy.ts';
import { ConceptName } from './concept-name.tsx';
import { useDerived } from './context.ts';
import { TruncatedList } from './truncated-list.tsx';
import { maxOf, TallyLine } from './tally.tsx';
import { useWithin } from './use-within.ts';
import { countOf } from './words.ts';
import type { Derived } from './context.ts';

interface Props {
  /** Id of the concept. */
  readonly id: string;
}

export function Narrower({ id }: Props) {
  const { dataset, seen } = useDerived();
  const below = narrowerThan(dataset, id).flatMap(({ index }) => (index === null ? [] : [index]));
  if (below.length === 0) return null;
  const papers = (i: number) => seen.together.counts[i]!;
  const tally = (i: number) => ({ left: papers(i), all: dataset.concepts[i]!.papers });
  const most = maxOf(below.map(tally));
  below.sort((p, q) => papers(q) - papers(p) || p - q);
  return (
    <section>
      <div className="panel-row">
        <h3 className="panel-label">Narrower</h3>
        <span className="quiet small">papers</span>
      </div>
      <TruncatedList items={below} step={6} name="narrower concepts">
        {(index) => (
          <div className="count-row tallied" key={index}>
            <ConceptName index={index} />
            <span className="number quiet">
              <Below index={index} /> {papers(index)}
            </span>
            <TallyLine {...tally(index)} most={most} />
          </div>
        )}
      </TruncatedList>
      <OnlyWithin id={id} />
    </section>
  );
}

/** How many concepts are below a narrower one. */
function Below({ index }: { readonly index: number }) {
  const { dataset } = useDerived();
  const below = allOf(dataset, dataset.concepts[index]!.id).length - 1;
  return below === 0 ? null : <span className="small">+ {below} below ·</span>;
}

/** Restricts papers to a concept and those below it, or removes the restriction. */
function OnlyWithin({ id }: Props) {
  const derived = useDerived();
  const [isOn, toggle] = useWithin(id);
  return (
    <Button className="button wide" onPress={toggle}>
      {isOn ? 'All papers again' : `Only the ${sayHowMuch(derived, id)} on any of these`}
    </Button>
  );
}

function sayHowMuch({ dataset }: Derived, id: string): string {
  const papers = papersWithin(dataset, id).reduce((sum, is) => sum + is, 0);
  return countOf(papers, 'paper');
}
