// Tabs on one channel: what one posts, the others hear.

import type { TabChannel } from '../../src/state/tab-channel.ts';

export function tabChannels(): () => TabChannel {
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
