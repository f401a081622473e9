// What is shown of how much, and why the rest is not; every reason is one click from being lifted.

import { changeFilters } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { grouped } from './words.ts';

export function StatusLine() {
  const act = useAct();
  const { seen } = useDerived();
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
          {unseen.map(({ what, count, reason, lift }, i) => (
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
