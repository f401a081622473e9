// The page of VOSviewer Online, built with React 18.

import { timePeer } from './time-peer.ts';

timePeer({ 'vosviewer-online': () => import('./vosviewer-online.tsx') });
