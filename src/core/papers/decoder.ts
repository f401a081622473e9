// Functions of the platform that the core is given to read bytes.

/** Decodes bytes in an encoding of the WHATWG Encoding Standard; invalid ones become U+FFFD. */
export type Decode = (bytes: Uint8Array, label: string) => string;

/**
 * Unpacks gzip faster than the core can, up to `most` bytes; null on any error or on data after the stream: the
 * core then unpacks it itself and reports what is wrong.
 */
export type UnpackGzip = (bytes: Uint8Array, most: number) => Uint8Array | null;

/** For platforms that have no faster unpacker. */
export const NO_UNPACKER: UnpackGzip = () => null;
