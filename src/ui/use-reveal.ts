// Keeps in view what is selected, and the whole map during a presentation.

import { useEffect } from 'react';
import { nodeKey } from '../scene/scene.ts';
import { viewBeside } from '../state/views.ts';
import { useAppState } from './context.ts';
import type { MapHandle } from '../render/map-handle.ts';
import type { Selection } from '../state/state.ts';
import type { Sheet } from './sheet.ts';

/** Scrolls the map to what was selected outside it, by search or by a link. */
export function useReveal(handle: MapHandle | null, sheet: Sheet): void {
  const selection = useAppState((s) => s.selection);
  useEffect(() => {
    if (handle) revealSelection(handle, selection);
  }, [handle, selection, sheet]);
}

function revealSelection(handle: MapHandle, selection: Selection | null): void {
  if (!selection) return;
  if (selection.kind === 'many') {
    handle.reveal(null);
    return;
  }
  const key = 'a' in selection ? `concept:${selection.a ?? selection.b}` : nodeKey(selection);
  if (key !== null) handle.reveal(key);
}

/** Debounce for window resizing, ms. */
const RESIZE_DEBOUNCE = 150;

/**
 * Keeps the map fitted to the window during a presentation, after resizing and after every change of
 * selection.
 */
export function usePresented(handle: MapHandle | null): void {
  const view = useAppState((s) => viewBeside(s, 0));
  const selection = useAppState((s) => s.selection);
  useEffect(() => {
    if (!handle || view === undefined) return;
    let timer: number | undefined;
    const fit = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        handle.fit();
        revealSelection(handle, selection);
      }, RESIZE_DEBOUNCE);
    };
    fit();
    window.addEventListener('resize', fit);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('resize', fit);
    };
  }, [handle, view, selection]);
}
