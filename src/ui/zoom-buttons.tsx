// Zoom in and out, fit, lasso, full screen.

import { Button } from 'react-aria-components';
import { canFillScreen } from './can-fill-screen.ts';
import { ZOOM_STEP } from './zoom-step.ts';
import type { MapHandle } from '../render/renderer.ts';

interface Props {
  readonly handle: MapHandle | null;
  /** Whether to offer lasso selection. */
  readonly canDraw?: boolean;
}

export function ZoomButtons({ handle, canDraw = true }: Props) {
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      <Button aria-label="Zoom in" onPress={() => handle?.zoomBy(ZOOM_STEP)}>
        +
      </Button>
      <Button aria-label="Zoom out" onPress={() => handle?.zoomBy(1 / ZOOM_STEP)}>
        −
      </Button>
      <Button aria-label="Fit the whole map" onPress={() => handle?.fit()}>
        <Icon d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
      </Button>
      {canDraw && (
        <Button aria-label="Select by drawing around" onPress={() => handle?.beginLasso()}>
          <Icon
            d="M4.2 11.2C2.6 10.4 2 9 2 7.4 2 4.6 4.7 2.5 8 2.5s6 2.1 6 4.9-2.7 4.9-6 4.9c-.8 0-1.6-.1-2.3-.4M4.2 11.2a1.3 1.3 0 1 0 1.5.7c0 1.4-.7 2.1-1.9 2.3"
            width="1.4"
          />
        </Button>
      )}
      {canFillScreen() && (
        <Button aria-label="Full screen, or back" onPress={switchFullScreen}>
          <Icon d="M9.5 6.5 14 2M10.5 2H14v3.5M6.5 9.5 2 14M5.5 14H2v-3.5" />
        </Button>
      )}
    </div>
  );
}

function Icon({ d, width = '1.5' }: { readonly d: string; readonly width?: string }) {
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" />
    </svg>
  );
}

/** Toggles full screen; a refusal by the browser is ignored. */
function switchFullScreen(): void {
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  change.catch(() => undefined);
}
