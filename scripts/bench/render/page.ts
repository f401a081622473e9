// Ours, and the programs that run beside its React or without any.

import { timePeer } from './time-peer.ts';

timePeer({
  ours: () => import('./ours.tsx'),
  cytoscape: () => import('./cytoscape.ts'),
  sigma: () => import('./sigma.ts'),
  'force-graph': () => import('./force-graph.ts'),
  'vis-network': () => import('./vis-network.ts'),
});
