// A context with the handle of the current map, for commands, export and other components outside the map.

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
