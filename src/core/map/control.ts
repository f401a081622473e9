// Progress and cancellation of long computations: passed in, so that the core needs no timer.

/** Called between steps of some milliseconds. */
export interface Control {
  /** Called with the share done, 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
  /** The computation ends at the next step once this is true; each function says what it returns then. */
  readonly shouldStop?: () => boolean;
}
