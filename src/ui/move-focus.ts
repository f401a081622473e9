// Where the keyboard goes on when what it was on has gone: to the heading of what has opened, to the field
// in which it asks for something, or to the map or whatever else fills the middle.

import { isAsking } from '../state/question.ts';
import { isSame } from '../state/state.ts';
import type { Selection } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** What was opened and has no heading on the page yet: panels follow the map. */
let awaited: Selection | null = null;

/** Does something by the reader's word, and lets the focus follow to what it opens or shows. */
export function followWithFocus(store: Store, act: () => void): void {
  const before = store.getState();
  act();
  const { selection, view } = store.getState();
  if (selection !== null && !isSame(selection, before.selection)) awaited = selection;
  else if (view !== before.view) setTimeout(focusMain);
}

/** The same where the focus stays unless what has opened asks for something: that is typed at once. */
export function answerWithFocus(store: Store, act: () => void): void {
  const before = store.getState().selection;
  act();
  const { selection } = store.getState();
  if (isAsking(selection) && !isSame(selection, before)) awaited = selection;
}

/** The same where what is wanted may be open already. */
export function openWithFocus(store: Store, act: () => void): void {
  const before = store.getState().selection;
  followWithFocus(store, act);
  if (isSame(store.getState().selection, before)) focusStart(document.querySelector('.right'));
}

/** Gives the focus to a panel that has been waited for; one that is still of something else leaves it. */
export function takeFocus(store: Store, panel: Element | null, shown: Selection | null): void {
  if (!isSame(awaited, store.getState().selection)) awaited = null;
  if (awaited === null || !isSame(awaited, shown)) return;
  awaited = null;
  // Where only another end or way was chosen, the panel has stayed, and what was pressed in it.
  if (panel?.contains(document.activeElement)) return;
  focusStart(panel);
}

function focusStart(panel: Element | null): void {
  const asked = Array.from(panel?.querySelectorAll('.ends input') ?? []).find(
    (field) => field instanceof HTMLInputElement && field.value === '',
  );
  if (asked instanceof HTMLInputElement) {
    asked.focus();
    return;
  }
  const heading = panel?.querySelector('h2');
  if (heading instanceof HTMLElement) giveFocus(heading);
  // On a small screen the sheet may stay down.
  if (!heading || document.activeElement !== heading) focusMain();
}

/** To the map, or to the view in its place. */
export function focusMain(): void {
  const main = document.querySelector('main');
  const map = main?.querySelector('[role="application"]');
  const target = map ?? main;
  if (target instanceof HTMLElement) giveFocus(target);
}

/** What Tab does not reach can be focused for as long as it stays so. */
function giveFocus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener(
      'blur',
      () => {
        element.removeAttribute('tabindex');
      },
      { once: true },
    );
  }
  element.focus({ preventScroll: true });
}
