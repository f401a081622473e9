// Restores the state of a panel on the way back: its scroll position, and how much of its lists was shown.

import { createContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Selection } from '../state/state.ts';

/** The state of one opening of an item; opening it again starts a new one. */
export interface Visit {
  /** Scroll position in px; null before the first render. */
  readonly top: () => number | null;
  readonly keepTop: (top: number) => void;
  /** Number of items shown, by list name. */
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

/** Returns the visit of a selection, the same one each time. */
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

/** ms in which content that loads late may still change the panel's height. */
const SETTLING = 1000;

/** User input that ends the restoring of the scroll position. */
const TAKEN = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Records the scroll position of a panel, and restores it on the way back. The scrolling element is the
 * panel's parent, which outlives it.
 * @param key of the panel: one kept across visits keeps its scroll position
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
    // Setting scrollTop forces layout; in the next frame layout happens anyway.
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

/** Holds the scroll position while the content still grows, until user input or a timeout. */
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
