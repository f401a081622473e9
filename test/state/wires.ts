// Tabs on one wire: what one posts, the others hear.

import type { Wire } from '../../src/state/wire.ts';

export function wires(): () => Wire {
  const ears = new Set<(message: unknown) => void>();
  return () => {
    const own = new Set<(message: unknown) => void>();
    return {
      post: (posted) => {
        for (const ear of ears) if (!own.has(ear)) ear(posted);
      },
      listen: (heard) => {
        own.add(heard);
        ears.add(heard);
      },
      close: () => {
        for (const ear of own) ears.delete(ear);
      },
    };
  };
}
