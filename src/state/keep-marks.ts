// Marks from one visit to the next, and from one tab to the other: a record for each thing, so that two
// tabs lose nothing of each other's; of two marks on one thing the later holds.

import { isBlank, putMark, readMark, replaceMarks } from './marks.ts';
import type { Shelf } from './shelf.ts';
import type { Mark, State } from './state.ts';
import type { Store } from './store.ts';

/** The way to other tabs; a BroadcastChannel. */
export interface Wire {
  readonly post: (mark: Mark) => void;
  readonly listen: (heard: (mark: Mark) => void) => void;
}

/**
 * Brings the marks back and keeps every later change.
 * @param onTrouble told once when they cannot be kept
 * @returns what ends it, when the marks are there
 */
export async function keepMarks(
  store: Store,
  { shelf, wire }: { readonly shelf: Shelf; readonly wire: Wire | null },
  onTrouble: () => void,
): Promise<() => void> {
  const kept = await shelf.all().catch(() => [] as [string, string][]);
  const marks = kept.flatMap(([, text]) => readMark(text) ?? []);
  if (marks.length > 0) store.load(replaceMarks, [...marks, ...store.getState().marks]);
  let isTold = false;
  const trouble = () => {
    if (!isTold) onTrouble();
    isTold = true;
  };
  let isHearing = false;
  wire?.listen((heard) => {
    isHearing = true;
    store.load(putMark, heard);
    isHearing = false;
  });
  return store.subscribe((state, before) => {
    if (state.marks === before.marks || isHearing) return;
    for (const mark of changed(before, state)) {
      shelf.write(mark.key, isBlank(mark) ? null : JSON.stringify(mark)).catch(trouble);
      wire?.post(mark);
    }
  });
}

/** Marks that are other than before; those that went, blank. */
function changed({ marks: before }: State, { marks: after }: State): Mark[] {
  const old = new Set(before);
  const keys = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key }) => !keys.has(key));
  return [
    ...after.filter((mark) => !old.has(mark)),
    ...gone.map(({ key }) => ({ key, star: false, read: false, known: false, note: '' })),
  ];
}

/** The wire between the tabs of this browser; null where there is none. */
export function browserWire(): Wire | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel('paperloom-marks');
  return {
    post: (mark) => {
      channel.postMessage(mark);
    },
    listen: (heard) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const mark = readMark(JSON.stringify(data));
        if (mark) heard(mark);
      });
    },
  };
}
