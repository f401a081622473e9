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
export function createVisits(): (selection: Selection | null) => Visit {
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
const SETTLE_TIME = 1000;

/** User input that ends the restoring of the scroll position. */
const USER_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Records the scroll position of a panel, and restores it on the way back. The scrolling element is the
 * panel's parent, which outlives it.
 * @param key of the panel: one kept across visits keeps its scroll position
 */
export function useKeptScroll(
  panel: RefObject<HTMLElement | null>,
  key: string,
  visit: Visit,
): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const scroller = panel.current?.parentElement;
    if (!scroller) return;
    const hasStayed = last.current === key;
    last.current = key;
    const top = visit.top() ?? (hasStayed ? scroller.scrollTop : 0);
    visit.keepTop(top);
    // Setting scrollTop forces layout; in the next frame layout happens anyway.
    const frame = requestAnimationFrame(() => {
      scroller.scrollTop = top;
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [panel, key, visit]);
  useEffect(() => {
    const scroller = panel.current?.parentElement;
    if (!scroller) return;
    const top = visit.top() ?? 0;
    const settling = top > 0 ? holdScroll(scroller, panel.current!, top) : null;
    const keep = () => {
      if (settling?.isOver() !== false) visit.keepTop(scroller.scrollTop);
    };
    scroller.addEventListener('scroll', keep, { passive: true });
    return () => {
      settling?.end();
      scroller.removeEventListener('scroll', keep);
    };
  }, [panel, key, visit]);
}

/** Holds the scroll position while the content still grows, until user input or a timeout. */
function holdScroll(scroller: HTMLElement, content: HTMLElement, top: number) {
  let isOver = false;
  const growth = new ResizeObserver(() => {
    scroller.scrollTop = top;
  });
  const end = () => {
    isOver = true;
    growth.disconnect();
    window.clearTimeout(timer);
    for (const event of USER_EVENTS) document.removeEventListener(event, end, true);
  };
  const timer = window.setTimeout(end, SETTLE_TIME);
  growth.observe(content);
  for (const event of USER_EVENTS)
    document.addEventListener(event, end, { capture: true, passive: true });
  return { end, isOver: () => isOver };
}
