// Where the reader was in the panel of a thing: how far it was scrolled, and how much of its lists was
// shown. Who goes back finds it so.

import { createContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Selection } from '../state/state.ts';

/** One opening of a thing; opened anew, it has another. */
export interface Visit {
  /** px from the top; null where it has not been shown yet. */
  readonly top: () => number | null;
  readonly keepTop: (top: number) => void;
  /** Items shown of its lists, by their names. */
  readonly shown: Map<string, number>;
}

function newVisit(): Visit {
  let kept: number | null = null;
  return {
    top: () => kept,
    keepTop: (top) => {
      kept = top;
    },
    shown: new Map(),
  };
}

/** Gives the visit of what is open, the same each time. */
export function keepVisits(): (selection: Selection | null) => Visit {
  const visits = new WeakMap<Selection, Visit>();
  const nothingOpen = newVisit();
  return (selection) => {
    if (selection === null) return nothingOpen;
    const known = visits.get(selection) ?? newVisit();
    visits.set(selection, known);
    return known;
  };
}

export const VisitContext = createContext<Visit | null>(null);

/** ms in which what is read late may still come between the top of a panel and where the reader was. */
const SETTLING = 1000;

/** What a hand or a key does that wants to go elsewhere. */
const TAKEN = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps how far a panel is scrolled, and goes there again on the way back. What is scrolled is the place
 * the panel stands in, and that place stays.
 * @param key of the panel: one that has stayed, with another visit, stays where it is
 */
export function useKeptPlace(
  panel: RefObject<HTMLElement | null>,
  key: string,
  visit: Visit,
): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const place = panel.current?.parentElement;
    if (!place) return;
    const hasStayed = last.current === key;
    last.current = key;
    const top = visit.top() ?? (hasStayed ? place.scrollTop : 0);
    visit.keepTop(top);
    // To scroll lays the whole page out: in the frame, where that is to come anyway, it costs nothing.
    const frame = requestAnimationFrame(() => {
      place.scrollTop = top;
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [panel, key, visit]);
  useEffect(() => {
    const place = panel.current?.parentElement;
    if (!place) return;
    const top = visit.top() ?? 0;
    const settling = top > 0 ? settle(place, panel.current!, top) : null;
    const keep = () => {
      if (settling?.isOver() !== false) visit.keepTop(place.scrollTop);
    };
    place.addEventListener('scroll', keep, { passive: true });
    return () => {
      settling?.end();
      place.removeEventListener('scroll', keep);
    };
  }, [panel, key, visit]);
}

/** Holds a place at where the reader was while what is in it still grows, unless the reader goes on. */
function settle(place: HTMLElement, grows: HTMLElement, top: number) {
  let isOver = false;
  const growth = new ResizeObserver(() => {
    place.scrollTop = top;
  });
  const end = () => {
    isOver = true;
    growth.disconnect();
    window.clearTimeout(timer);
    for (const event of TAKEN) document.removeEventListener(event, end, true);
  };
  const timer = window.setTimeout(end, SETTLING);
  growth.observe(grows);
  for (const event of TAKEN)
    document.addEventListener(event, end, { capture: true, passive: true });
  return { end, isOver: () => isOver };
}
