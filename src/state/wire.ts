// The way from one tab of this browser to the others, so that what is done in one is seen in all and
// none writes over another.

/** A BroadcastChannel, as much of it as is needed. */
export interface Wire {
  readonly post: (message: unknown) => void;
  readonly listen: (heard: (message: unknown) => void) => void;
  readonly close: () => void;
}

/** A wire by name between the tabs of this browser; null where there is none. */
export function browserWire(name: string): Wire | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`paperloom-${name}`);
  return {
    post: (message) => {
      channel.postMessage(message);
    },
    listen: (heard) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        heard(data);
      });
    },
    close: () => {
      channel.close();
    },
  };
}
