// The map as a list by area: for screen readers, small screens, or by preference.

import { useEffect, useRef, useState } from 'react';
import { membersOfArea } from '../scene/asked.ts';
import { conceptsChosen } from '../state/actions.ts';
import { linkOf } from '../state/state.ts';
import { ConceptName, Opener } from './concept-name.tsx';
import { useAppState, useDerived } from './context.ts';
import { hueStyle } from './hue.ts';
import { countOf, TYPE_NAME } from './words.ts';
import type { Derived } from './context.ts';

export function ListView() {
  const { dataset, seen } = useDerived();
  const selection = useAppState((s) => s.selection);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.concept-item.is-open')?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  return (
    <div ref={list} className="list-view" aria-label="Concepts by area" role="region">
      <div className="list-columns">
        {dataset.clusters.map((_, c) => (
          <AreaList key={c} cluster={c} />
        ))}
        {seen.shown.concepts === 0 && <p className="quiet">No concept passes the filters.</p>}
      </div>
    </div>
  );
}

function AreaList({ cluster }: { readonly cluster: number }) {
  const { dataset, seen, palette } = useDerived();
  const members = membersOfArea(dataset, seen, cluster);
  if (members.length === 0) return null;
  const { label } = dataset.clusters[cluster]!;
  return (
    <section aria-label={label}>
      <h2 className="area-name" style={hueStyle(palette, cluster)}>
        {label} <span className="quiet small number">{countOf(members.length, 'concept')}</span>
      </h2>
      <ul className="concept-list">
        {members.map((index) => (
          <ConceptItem key={index} index={index} />
        ))}
      </ul>
    </section>
  );
}

function ConceptItem({ index }: { readonly index: number }) {
  const derived = useDerived();
  const [isOpen, setOpen] = useState(false);
  const concept = derived.dataset.concepts[index]!;
  const isCurrent = useAppState((s) => conceptsChosen(s.selection).includes(concept.id));
  const near = neighbours(derived, index);
  return (
    <li>
      <div
        className={isCurrent ? 'concept-item is-open' : 'concept-item'}
        aria-current={isCurrent || undefined}
      >
        <ConceptName index={index} />
        <span className="quiet small">
          {concept.discovered !== null && 'found in this corpus, '}
          {TYPE_NAME[concept.type]}, {countOf(derived.seen.together.counts[index]!, 'paper')}
        </span>
        {near.length > 0 && (
          <button
            type="button"
            className="opener small lift"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {countOf(near.length, 'link')}
          </button>
        )}
      </div>
      {isOpen && (
        <ul className="concept-links" aria-label={`Links of ${concept.label}`}>
          {near.map(({ other, papers }) => {
            const { id, label } = derived.dataset.concepts[other]!;
            return (
              <li key={other}>
                <Opener to={linkOf(concept.id, id)}>
                  {label} <span className="quiet small">{countOf(papers, 'paper')}</span>
                </Opener>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}

/** Neighbours over the visible links, strongest first. */
function neighbours({ seen }: Derived, index: number): { other: number; papers: number }[] {
  return seen.links
    .filter((link) => link.a === index || link.b === index)
    .map((link) => ({ other: link.a === index ? link.b : link.a, papers: link.papers }))
    .reverse();
}
