/** A ResizeObserver for jsdom, which has no layout: nothing ever changes its size. */
export class StillObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}
