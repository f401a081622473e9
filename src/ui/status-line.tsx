// What is shown of how much, and why the rest is not; every reason is one click from being lifted.

import { changeFilters } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { NO_FILTERS } from '../state/state.ts';
import { grouped } from './words.ts';
import type { Unseen } from '../scene/seen.ts';
import type { Filters } from '../state/state.ts';

export function StatusLine() {
  const act = useAct();
  const { seen } = useDerived();
  const filters = useAppState((s) => s.filters);
  const { shown, total, unseen } = seen;
  const trouble = useAppState((s) => s.trouble);
  return (
    <div className="status" role="status">
      <span>
        Showing <b>{grouped(shown.concepts)}</b> of {grouped(total.concepts)} concepts,{' '}
        <b>{grouped(shown.links)}</b> of {grouped(total.links)} links,{' '}
        <b>{grouped(shown.papers)}</b> of {grouped(total.papers)} papers.{' '}
      </span>
      {trouble !== null && <b className="trouble">{trouble} </b>}
      {unseen.length > 0 && (
        <span className="unseen">
          Not seeing:{' '}
          {ownFirst(unseen, filters).map(({ what, count, reason, lift }, i) => (
            <span key={`${what} ${reason}`}>
              {i > 0 && ' · '}
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
            </span>
          ))}
        </span>
      )}
    </div>
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
