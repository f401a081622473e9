// How many labels do not fit on the map at the current zoom, and a button that draws them anyway, overlapping
// others.

import { useEffect, useState } from 'react';
import { showAllNames } from '../state/actions.ts';
import { useAct, useAppState } from './context.ts';
import { useMapHandle } from './map-handle.ts';
import { countOf } from './words.ts';
import { ZOOM_STEP } from './zoom-step.ts';

/** Debounce, ms: a count that changes during zooming is useless. */
const DEBOUNCE = 300;

/** Number of labels that do not fit, updated as the map moves; 0 without a map. */
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
      }, DEBOUNCE);
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

/** Labels that cannot be drawn even with overlap at this zoom. */
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
