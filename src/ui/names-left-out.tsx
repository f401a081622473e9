// Names that have no room on the map as it is seen now: how many, and the press that writes them all the
// same, or takes those that lie over others away again.

import { useEffect, useState } from 'react';
import { showAllNames } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';
import { useMapHandle } from './map-handle.ts';
import { countOf } from './words.ts';
import { ZOOM_STEP } from './zoom-step.ts';

/** ms that the map must have rested: a count that runs along with a wheel says nothing. */
const REST = 300;

/** How many there are, followed as the map is moved and zoomed; 0 where there is no map. */
export function useNamesLeftOut(): number {
  const { current: handle } = useMapHandle();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (handle === null) return;
    let timer: number | undefined;
    const follow = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        setCount(handle.namesLeftOut());
      }, REST);
    };
    follow();
    const end = handle.watch(follow);
    return () => {
      end();
      window.clearTimeout(timer);
      setCount(0);
    };
  }, [handle]);
  return count;
}

export function NamesLeftOut({ count }: { readonly count: number }) {
  const act = useAct();
  const isAll = useAppState((s) => s.hasAllNames);
  const isOfPapers = useAppState((s) => s.view === 'papers');
  const over = isOfPapers ? 'over dots' : 'over one another';
  return (
    <>
      <button
        type="button"
        className="opener lift"
        title={isAll ? 'Leave them out' : `Write them ${over}; zooming in makes room`}
        onClick={() => {
          act(showAllNames, !isAll);
        }}
      >
        {isAll ? `names ${over}` : `${countOf(count, 'name')} without room`}
      </button>
      {isAll && count > 0 && <StillLeftOut count={count} />}
    </>
  );
}

/** Those of which even so there is no room: closer by, there is. */
function StillLeftOut({ count }: { readonly count: number }) {
  const { current: handle } = useMapHandle();
  return (
    <>
      {' · '}
      <button
        type="button"
        className="opener lift"
        title="Zoom in, where there is more room"
        onClick={() => handle?.zoomBy(ZOOM_STEP)}
      >
        {countOf(count, 'name')} still without room: zoom in
      </button>
    </>
  );
}
