// What the core asks of the machine it runs on to read bytes.

/** Bytes to text in an encoding of the WHATWG list; bytes it does not have become U+FFFD. */
export type Decode = (bytes: Uint8Array, label: string) => string;
