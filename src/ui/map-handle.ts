// The way to the map on screen, for what lies outside it: zoom keys and the export.

import { createContext, useContext } from 'react';
import type { MapHandle } from '../render/renderer.ts';

export interface MapHolder {
  readonly current: MapHandle | null;
  readonly set: (handle: MapHandle | null) => void;
}

export const MapHandleContext = createContext<MapHolder>({ current: null, set: () => undefined });

export function useMapHandle(): MapHolder {
  return useContext(MapHandleContext);
}
