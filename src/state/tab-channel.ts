// Messages between the tabs of this browser, so that changes in one appear in all and none overwrites another's.

/** The part of a BroadcastChannel that is used. */
export interface TabChannel {
  readonly post: (message: unknown) => void;
  readonly listen: (heard: (message: unknown) => void) => void;
  readonly close: () => void;
}

/** A channel by name between the tabs of this browser; null where there is none. */
export function openTabChannel(name: string): TabChannel | null {
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
