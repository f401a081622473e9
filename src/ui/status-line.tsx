// What is shown of how much, and why the rest is not; every reason is one click from being lifted.

import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { changeFilters } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { DialogPopover } from './dialog-popover.tsx';
import { NO_FILTERS } from '../state/state.ts';
import { grouped } from './words.ts';
import type { Unseen } from '../scene/seen.ts';
import type { Filters } from '../state/state.ts';

export function StatusLine() {
  const { seen, filters } = useDerived();
  const isBehind = useAppState((s) => s.filters !== filters);
  const { shown, total, unseen } = seen;
  const trouble = useAppState((s) => s.trouble);
  return (
    <div className="status" role="status" aria-busy={isBehind}>
      <span>
        Showing <b>{grouped(shown.concepts)}</b> of {grouped(total.concepts)} concepts,{' '}
        <b>{grouped(shown.links)}</b> of {grouped(total.links)} links,{' '}
        <b>{grouped(shown.papers)}</b> of {grouped(total.papers)} papers.{' '}
      </span>
      {trouble !== null && <b className="trouble">{trouble} </b>}
      {unseen.length > 0 && (
        <span className="unseen">
          <span className="unseen-head">Not seeing:</span>{' '}
          {ownFirst(unseen, filters).map((each, i) => (
            <span key={`${each.what} ${each.reason}`}>
              {i > 0 && ' · '}
              <Reason unseen={each} />
            </span>
          ))}
        </span>
      )}
      {unseen.length > 0 && <Why unseen={ownFirst(unseen, filters)} />}
    </div>
  );
}

function Reason({ unseen: { what, count, reason, lift } }: { readonly unseen: Unseen }) {
  const act = useAct();
  return (
    <button
      type="button"
      className="opener lift"
      title="Show them"
      onClick={() => {
        act(changeFilters, lift);
      }}
    >
      {grouped(count)} {what} {reason}
    </button>
  );
}

/** Where there is no room for the reasons: how much is not seen, and a sheet that says why. */
function Why({ unseen }: { readonly unseen: readonly Unseen[] }) {
  const kinds = [...new Set(unseen.map(({ what }) => what))];
  const said = kinds.map((kind) => {
    const count = unseen.reduce((sum, each) => sum + (each.what === kind ? each.count : 0), 0);
    return `${grouped(count)} ${kind}`;
  });
  return (
    <DialogTrigger>
      <Button className="opener lift why-unseen">Not seeing {said.join(', ')}. Why?</Button>
      <DialogPopover className="popover" placement="top start">
        <Dialog aria-label="Not seeing" className="why-list">
          <p className="quiet small">Press one to see them.</p>
          <ul>
            {unseen.map((each) => (
              <li key={`${each.what} ${each.reason}`}>
                <Reason unseen={each} />
              </li>
            ))}
          </ul>
        </Dialog>
      </DialogPopover>
    </DialogTrigger>
  );
}

/** What the reader has done before what is so from the start. */
function ownFirst(unseen: readonly Unseen[], filters: Filters): Unseen[] {
  const isOwn = ({ lift }: Unseen) =>
    (Object.keys(lift) as (keyof Filters)[]).some(
      (key) => JSON.stringify(filters[key]) !== JSON.stringify(NO_FILTERS[key]),
    );
  return [...unseen.filter(isOwn), ...unseen.filter((each) => !isOwn(each))];
}
