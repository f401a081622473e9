// A reason why something is hidden; pressing it lifts that filter.

import { changeFilters } from '../state/actions.ts';
import { useAct } from './context.ts';
import { countOf } from './words.ts';
import type { LeftOutOfPapers } from '../scene/paper-account.ts';

export function Reason({
  unseen: { what, count, reason, lift },
}: {
  readonly unseen: LeftOutOfPapers;
}) {
  const act = useAct();
  const text = `${countOf(count, what.slice(0, -1))} ${reason}`;
  if (lift === null) return <span>{text}</span>;
  return (
    <button
      type="button"
      className="opener lift"
      title="Show them"
      onClick={() => {
        act(changeFilters, lift);
      }}
    >
      {text}
    </button>
  );
}
