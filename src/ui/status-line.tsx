// What is shown of how much, and why the rest is hidden; each reason is a button that lifts its filter. Not
// loaded lazily, because it holds most of the text of the first screen.

import { Fragment } from 'react';
import { useAppState, useDerived } from './context.ts';
import { lazyComponent } from './lazy-component.tsx';
import { Reason } from './reason.tsx';
import { useNamesLeftOut } from './use-names-left-out.ts';
import { NO_FILTERS } from '../state/state.ts';
import { grouped } from './words.ts';
import type { ReactNode } from 'react';
import type { PaperAccount, LeftOutOfPapers } from '../scene/paper-account.ts';
import type { Seen } from '../scene/seen.ts';
import type { Filters } from '../state/state.ts';

const NamesLeftOut = lazyComponent(async () => (await import('./names-left-out.tsx')).NamesLeftOut);
const Why = lazyComponent(async () => (await import('./why-unseen.tsx')).Why);

/** Maximum number of reasons in the line; the rest is in the popover. */
const MOST = 4;

interface Props {
  /** Counts for the map of papers, while that is shown. */
  readonly paperAccount?: PaperAccount | null;
}

export function StatusLine({ paperAccount = null }: Props) {
  const { seen, filters } = useDerived();
  const isBehind = useAppState((s) => s.filters !== filters);
  const { unseen } = paperAccount ?? seen;
  const trouble = useAppState((s) => s.trouble);
  const hasAllNames = useAppState((s) => s.hasAllNames);
  const leftOut = useNamesLeftOut();
  const names = leftOut.length > 0 || hasAllNames ? <NamesLeftOut keys={leftOut} /> : null;
  const reasons = ownFirst(unseen, filters);
  return (
    <div className="status" role="status" aria-busy={isBehind}>
      <span>
        <span className="desk-word">Showing </span>
        {paperAccount === null ? <OfConcepts {...seen} /> : <OfPapers {...paperAccount} />}{' '}
      </span>
      {trouble !== null && <b className="trouble">{trouble} </b>}
      {(unseen.length > 0 || names !== null) && (
        <>
          <Reasons reasons={reasons} names={names} />
          <Why unseen={reasons} names={names} />
        </>
      )}
    </div>
  );
}

function OfConcepts({ shown, total }: Pick<Seen, 'shown' | 'total'>) {
  return (
    <>
      <Share of={total.concepts} shown={shown.concepts} name="concept" />,{' '}
      <Share of={total.links} shown={shown.links} name="link" />,{' '}
      <Share of={total.papers} shown={shown.papers} name="paper" />.
    </>
  );
}

interface ShareProps {
  readonly shown: number;
  readonly of: number;
  /** Singular. */
  readonly name: string;
}

/** How many are shown, and of how many where there is room for that. */
function Share({ shown, of, name }: ShareProps) {
  return (
    <>
      <b>{grouped(shown)}</b> <span className="of-all">of {grouped(of)} </span>
      {of === 1 ? name : `${name}s`}
    </>
  );
}

function OfPapers({ shown, total }: PaperAccount) {
  return (
    <>
      <Share of={total.papers} shown={shown.papers} name="paper" />, <b>{grouped(shown.links)}</b>{' '}
      of {grouped(total.links)} links between papers.
    </>
  );
}

interface UnseensProps {
  readonly reasons: readonly LeftOutOfPapers[];
  /** The line about omitted labels; null if all are drawn. */
  readonly names: ReactNode;
}

function Reasons({ reasons, names }: UnseensProps) {
  const listed = reasons.length > MOST ? MOST - 1 : reasons.length;
  return (
    <span className="unseen">
      <span className="unseen-head">Hidden:</span>{' '}
      {listed < reasons.length && <Why unseen={reasons} areSomeListed names={names} />}
      {reasons.slice(0, listed).map((each) => (
        <Fragment key={`${each.what} ${each.reason}`}>
          <span className="unseen-one">
            <Reason unseen={each} />
          </span>{' '}
        </Fragment>
      ))}
      {names !== null && <span className="unseen-one">{names}</span>}
    </span>
  );
}

/** The reader's own filters before default ones. */
function ownFirst(unseen: readonly LeftOutOfPapers[], filters: Filters): LeftOutOfPapers[] {
  // `keepsUndated` is part of the filter by years.
  const choice = (key: keyof Filters) => (key === 'keepsUndated' ? 'years' : key);
  const isOwn = ({ lift }: LeftOutOfPapers) =>
    (Object.keys(lift ?? {}) as (keyof Filters)[])
      .map(choice)
      .some((key) => JSON.stringify(filters[key]) !== JSON.stringify(NO_FILTERS[key]));
  return [...unseen.filter(isOwn), ...unseen.filter((each) => !isOwn(each))];
}
