// Marks from one visit to the next, and from one tab to the other: a record for each thing, so that two
// tabs lose nothing of each other's; of two marks on one thing the later holds.

import { isBlank, putMark, readMark, replaceMarks } from './marks.ts';
import type { Shelf } from './shelf.ts';
import type { Mark, State } from './state.ts';
import type { Store } from './store.ts';
import type { Wire } from './wire.ts';

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
  wire?.listen((message) => {
    const heard = readMark(JSON.stringify(message));
    isHearing = true;
    if (heard) store.load(putMark, heard);
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
