// Why something is not seen, and the press that shows it.

import { changeFilters } from '../state/actions.ts';
import { useAct } from './context.ts';
import { countOf } from './words.ts';
import type { Unseen } from '../scene/seen.ts';

export function Reason({ unseen: { what, count, reason, lift } }: { readonly unseen: Unseen }) {
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
      {countOf(count, what.slice(0, -1))} {reason}
    </button>
  );
}
