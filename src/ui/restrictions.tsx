// Active restrictions to some papers or concepts, in the filter panel: how many the other filters leave, and
// a button to remove the restriction.

import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { spelledOut } from '../core/slug.ts';
import { allOf, conceptNamed, papersWithin } from '../scene/hierarchy.ts';
import { conceptsIgnoring, papersIgnoring } from '../scene/seen.ts';
import { changeFilters } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { TallyLine } from './tally.tsx';
import { countOf, grouped } from './words.ts';
import type { ReactNode } from 'react';
import type { Filters } from '../state/state.ts';
import type { Tally } from './tally.tsx';

interface Props {
  readonly name: string;
  /** What distinguishes it from others of the same name. */
  readonly of?: string;
  readonly lift: Partial<Filters>;
  readonly tally: Tally;
  readonly children: ReactNode;
}

function Restriction({ name, of = '', lift, tally, children }: Props) {
  const act = useAct();
  return (
    <section aria-label={`${name} ${of}`.trim()}>
      <div className="panel-row">
        <h2 className="panel-label">{name}</h2>
        <Button
          className="button plain"
          onPress={() => {
            act(changeFilters, lift);
          }}
        >
          all again
        </Button>
      </div>
      <div className="count-row tallied">
        <span>{children}</span>
        <span className="number quiet">{grouped(tally.left)}</span>
        <TallyLine {...tally} most={Math.max(1, tally.left, tally.all)} />
      </div>
    </section>
  );
}

/** The concept that papers are restricted to. */
export function WithinFilter() {
  const { dataset, filters } = useDerived();
  const marks = useAppState((s) => s.marks);
  const within = useAppState((s) => s.filters.within);
  const tally = useMemo(() => {
    const on = within === null ? [] : papersWithin(dataset, within);
    return shareOf(on, papersIgnoring(dataset, filters, 'within', marks));
  }, [dataset, filters, marks, within]);
  if (within === null) return null;
  const label = conceptNamed(dataset, within)?.label ?? spelledOut(within);
  return (
    <Restriction name="Only papers on" lift={{ within: null }} tally={tally}>
      {label}{' '}
      <span className="quiet">
        or any of {countOf(allOf(dataset, within).length, 'concept')} of it
      </span>
    </Restriction>
  );
}

/** The concepts whose papers are left out. */
export function WithoutFilters() {
  const { dataset, filters } = useDerived();
  const marks = useAppState((s) => s.marks);
  const without = useAppState((s) => s.filters.without);
  const others = useMemo(
    () => (without.length === 0 ? null : papersIgnoring(dataset, filters, 'without', marks)),
    [dataset, filters, marks, without],
  );
  if (others === null) return null;
  return without.map((id) => {
    const label = conceptNamed(dataset, id)?.label ?? spelledOut(id);
    return (
      <Restriction
        key={id}
        name="No papers on"
        of={label}
        lift={{ without: without.filter((other) => other !== id) }}
        tally={shareOf(papersWithin(dataset, id), others)}
      >
        {label}
      </Restriction>
    );
  });
}

/** The number of concepts that the map is restricted to. */
export function ChosenFilter() {
  const { dataset, filters, seen } = useDerived();
  const chosen = useAppState((s) => s.filters.onlyConcepts);
  const tally = useMemo(() => {
    const ids = new Set(chosen);
    const among = dataset.concepts.map(({ id }) => Number(ids.has(id)));
    return shareOf(among, conceptsIgnoring(dataset, filters, seen, 'chosen'));
  }, [dataset, filters, seen, chosen]);
  if (chosen.length === 0) return null;
  return (
    <Restriction name="Only what was chosen" lift={{ onlyConcepts: [] }} tally={tally}>
      {countOf(chosen.length, 'concept')}
    </Restriction>
  );
}

/** Counts the flagged items, and those of them that pass. */
function shareOf(flags: ArrayLike<number>, passing: Uint8Array): Tally {
  let [left, all] = [0, 0];
  for (let i = 0; i < flags.length; i++) {
    all += flags[i]!;
    left += flags[i]! & passing[i]!;
  }
  return { left, all };
}
