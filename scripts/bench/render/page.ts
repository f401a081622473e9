// The page of our program and of those that can share its React or need none.

import { timePeer } from './time-peer.ts';

timePeer({
  ours: () => import('./ours.tsx'),
  cytoscape: () => import('./cytoscape.ts'),
  sigma: () => import('./sigma.ts'),
  'force-graph': () => import('./force-graph.ts'),
  'vis-network': () => import('./vis-network.ts'),
});
