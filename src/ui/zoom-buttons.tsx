// Nearer, further, all of it.

import { Button } from 'react-aria-components';
import { ZOOM_STEP } from './zoom-step.ts';
import type { MapHandle } from '../render/renderer.ts';

export function ZoomButtons({ handle }: { readonly handle: MapHandle | null }) {
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      <Button aria-label="Zoom in" onPress={() => handle?.zoomBy(ZOOM_STEP)}>
        +
      </Button>
      <Button aria-label="Zoom out" onPress={() => handle?.zoomBy(1 / ZOOM_STEP)}>
        −
      </Button>
      <Button aria-label="Fit the whole map" onPress={() => handle?.fit()}>
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <path
            d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </svg>
      </Button>
    </div>
  );
}
