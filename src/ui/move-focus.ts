// Where the focus moves when the focused element disappears: to the heading of the panel that opened, to an
// empty field in it, or to the map or other main view.

import { isAsking } from '../state/question.ts';
import { isSame } from '../state/state.ts';
import type { Selection } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** The selection whose panel takes the focus once it is rendered; panels render after the map. */
let awaitedSelection: Selection | null = null;

/** Runs an action and moves the focus to what it opens or shows. */
export function actAndFocus(store: Store, act: () => void): void {
  const before = store.getState();
  act();
  const { selection, view } = store.getState();
  if (selection !== null && !isSame(selection, before.selection)) awaitedSelection = selection;
  else if (view !== before.view) setTimeout(focusMain);
}

/** Runs an action; moves the focus only if the panel it opens has a field to fill in. */
export function actAndFocusField(store: Store, act: () => void): void {
  const before = store.getState().selection;
  act();
  const { selection } = store.getState();
  if (isAsking(selection) && !isSame(selection, before)) awaitedSelection = selection;
}

/** Like {@link actAndFocus}, but also focuses the panel if it is open already. */
export function openAndFocus(store: Store, act: () => void): void {
  const before = store.getState().selection;
  actAndFocus(store, act);
  if (isSame(store.getState().selection, before)) focusStart(document.querySelector('.right'));
}

/** Focuses a panel if it is the awaited one; called after each render of the side panel. */
export function focusPanel(store: Store, panel: Element | null, shown: Selection | null): void {
  if (!isSame(awaitedSelection, store.getState().selection)) awaitedSelection = null;
  if (awaitedSelection === null || !isSame(awaitedSelection, shown)) return;
  awaitedSelection = null;
  // If only another end or route was chosen, the panel stayed, and so did the focused control.
  if (panel?.contains(document.activeElement)) return;
  focusStart(panel);
}

function focusStart(panel: Element | null): void {
  const emptyField = Array.from(panel?.querySelectorAll('.ends input') ?? []).find(
    (field) => field instanceof HTMLInputElement && field.value === '',
  );
  if (emptyField instanceof HTMLInputElement) {
    emptyField.focus();
    return;
  }
  const heading = panel?.querySelector('h2');
  if (heading instanceof HTMLElement) focusElement(heading);
  // On a small screen the panel may be a closed sheet, which cannot take the focus.
  if (!heading || document.activeElement !== heading) focusMain();
}

/** Focuses the map, or the view shown in its place. */
export function focusMain(): void {
  const main = document.querySelector('main');
  const map = main?.querySelector('[role="application"]');
  const target = map ?? main;
  if (target instanceof HTMLElement) focusElement(target);
}

/**
 * Focuses the map or other main view whenever the focused element is removed and nothing else takes the focus:
 * a dialog that was opened while nothing had it, or a view that another one replaces.
 * @returns stops that
 */
export function keepFocus(): () => void {
  let focused: Element | null = null;
  const follow = ({ target }: FocusEvent) => {
    if (target instanceof Element) focused = target;
  };
  const observer = new MutationObserver(() => {
    if (focused === null || focused.isConnected) return;
    focused = null;
    // A closing dialog returns the focus in the next frame.
    requestAnimationFrame(() => setTimeout(focusMainIfLost));
  });
  document.addEventListener('focusin', follow);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', follow);
    observer.disconnect();
  };
}

function focusMainIfLost(): void {
  if (document.activeElement === document.body) focusMain();
}

/**
 * Focuses an element; one that is not focusable gets tabindex -1 until it loses the focus to anything but a
 * dialog, which returns it.
 */
function focusElement(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && relatedTarget.closest('[role=dialog]')) return;
      element.removeAttribute('tabindex');
      element.removeEventListener('blur', onBlur);
    };
    element.addEventListener('blur', onBlur);
  }
  element.focus({ preventScroll: true });
}
