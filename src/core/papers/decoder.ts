// What the core asks of the machine it runs on to read bytes.

/** Bytes to text in an encoding of the WHATWG list; bytes it does not have become U+FFFD. */
export type Decode = (bytes: Uint8Array, label: string) => string;

/**
 * What gzip packed, `most` bytes of it at most, where a machine unpacks faster than the core does; null where
 * anything is amiss or stands behind it: the core looks itself then, and says what.
 */
export type UnpackGzip = (bytes: Uint8Array, most: number) => Uint8Array | null;

/** Whoever has nothing faster. */
export const NO_UNPACKER: UnpackGzip = () => null;
