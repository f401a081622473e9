// Bytes of a file while it is written: numbers digit by digit, texts copied by the engine. To put the same
// together as a text and to encode that takes three times as long.

/** What pages, workers and Node alike turn text into bytes with. */
declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

const encoder = new TextEncoder();

/** A column of bytes that grows. */
export class ByteColumn {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  /** Adds one sign of ASCII. */
  sign(unit: number): void {
    this.makeRoom(1);
    this.bytes[this.length++] = unit;
  }

  /** Adds a short text of ASCII. */
  ascii(text: string): void {
    this.makeRoom(text.length);
    for (let at = 0; at < text.length; at++) this.bytes[this.length++] = text.charCodeAt(at);
  }

  /** Adds any text, in UTF-8. */
  text(text: string): void {
    this.makeRoom(3 * text.length);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Adds a whole number, not below 0, in decimal. */
  number(value: number): void {
    let tens = 1;
    while (tens * 10 <= value) tens *= 10;
    for (let rest = value; tens >= 1; tens = Math.floor(tens / 10)) {
      this.sign(ZERO + Math.floor(rest / tens));
      rest %= tens;
    }
  }

  /** All that was added, as bytes of its own; the column is empty again. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private makeRoom(wanted: number): void {
    if (this.length + wanted <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + wanted));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

const ZERO = 48;
