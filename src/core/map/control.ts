// What a caller of long work may watch and do: passed in, so that the core needs no timer.

/** Progress and cancel; asked between steps of some milliseconds. */
export interface Control {
  /** Told the share done, 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
  /** The work ends at the next step once this is true; what is returned then is said by each function. */
  readonly shouldStop?: () => boolean;
}
