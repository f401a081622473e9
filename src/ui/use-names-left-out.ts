// Which names do not fit on the map at the current zoom.

import { useEffect, useState } from 'react';
import { useMapHandle } from './map-handle.ts';

/** Debounce, ms: a count that changes during zooming is useless. */
const DEBOUNCE = 300;

const NONE: readonly string[] = [];

/** Keys of the nodes whose names do not fit, updated as the map moves; none without a map. */
export function useNamesLeftOut(): readonly string[] {
  const { current: handle } = useMapHandle();
  const [keys, setKeys] = useState(NONE);
  useEffect(() => {
    if (handle === null) return;
    let timer: number | undefined;
    const follow = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const next = handle.namesLeftOut();
        setKeys((now) => (now.join() === next.join() ? now : next));
      }, DEBOUNCE);
    };
    follow();
    const end = handle.watch(follow);
    return () => {
      end();
      window.clearTimeout(timer);
      setKeys(NONE);
    };
  }, [handle]);
  return keys;
}
