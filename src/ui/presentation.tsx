// The presentation of saved views: caption, position, and buttons for next and previous.

import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { endPresentation, presentBeside, presentableViews } from '../state/views.ts';
import { useAct, useAppState } from './context.ts';

const FORWARD = new Set(['ArrowRight', 'PageDown', ' ']);
const BACK = new Set(['ArrowLeft', 'PageUp']);

/** Null outside a presentation. */
export function Presentation() {
  const act = useAct();
  const id = useAppState((s) => s.presenting);
  const views = presentableViews(useAppState((s) => s.views));
  const nth = views.findIndex((view) => view.id === id);
  const view = views[nth];
  const isOn = view !== undefined;
  usePresentationKeys(isOn);
  const bar = useRef<HTMLElement>(null);
  // The button that started the presentation is gone, so take the focus.
  useEffect(() => {
    if (isOn) bar.current?.focus();
  }, [isOn]);
  if (view === undefined) return null;
  return (
    <section className="presentation" aria-label="Presentation" ref={bar} tabIndex={-1}>
      <Button
        className="button icon"
        aria-label="Previous view"
        isDisabled={nth === 0}
        onPress={() => {
          act(presentBeside, -1);
        }}
      >
        ‹
      </Button>
      <div className="presentation-text" role="status">
        <b>{view.name}</b>
        {view.caption !== '' && <p>{view.caption}</p>}
      </div>
      <span className="quiet number">
        {nth + 1} / {views.length}
      </span>
      <Button
        className="button icon"
        aria-label="Next view"
        isDisabled={nth === views.length - 1}
        onPress={() => {
          act(presentBeside, 1);
        }}
      >
        ›
      </Button>
      <Button
        className="button icon"
        aria-label="End the presentation"
        onPress={() => {
          act(endPresentation);
        }}
      >
        ×
      </Button>
    </section>
  );
}

/**
 * Keys as a presentation remote sends them. In the capture phase, so that they take precedence over all
 * others.
 */
function usePresentationKeys(isOn: boolean): void {
  const act = useAct();
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]'))
        return;
      if (FORWARD.has(event.key)) act(presentBeside, 1);
      else if (BACK.has(event.key)) act(presentBeside, -1);
      else if (event.key === 'Escape') act(endPresentation);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
    };
  }, [isOn, act]);
}
