// VOSviewer Online by itself: it needs the React before ours, with which this page is built.

import { timePeer } from './time-peer.ts';

timePeer({ 'vosviewer-online': () => import('./vosviewer-online.tsx') });
