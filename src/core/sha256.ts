// SHA-256 of a text (FIPS 180-4, 2015), so that a file of the dataset can be checked with any tool. The
// core has no Node crypto, and Web Crypto is asynchronous.

/** The hexadecimal digest of a text in UTF-8; a lone surrogate is encoded as U+FFFD, as in a file. */
export function sha256(text: string): string {
  const message = padded(encodeUtf8(text));
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let at = 0; at < message.length; at += 64) {
    readBlock(message, at, words);
    mix(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** UTF-8 of a text. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  const put = (lead: number, code: number, tails: number) => {
    bytes[size++] = lead | (code >> (6 * tails));
    for (let i = tails - 1; i >= 0; i--) bytes[size++] = 0x80 | ((code >> (6 * i)) & 0x3f);
  };
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[size++] = code;
      continue;
    }
    code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    if (code < 0x800) put(0xc0, code, 1);
    else if (code < 0x10000) put(0xe0, code, 2);
    else put(0xf0, code, 3);
  }
  return bytes.subarray(0, size);
}

/** Pads to whole blocks of 64 bytes: a one bit, zeros, the length in bits as 64 bits. */
function padded(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(message.length - 4, (bytes.length * 8) >>> 0);
  return message;
}

function readBlock(message: Uint8Array, at: number, words: Uint32Array): void {
  for (let i = 0, from = at; i < 16; i++, from += 4) {
    words[i] =
      (message[from]! << 24) |
      (message[from + 1]! << 16) |
      (message[from + 2]! << 8) |
      message[from + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const first = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const second = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    words[i] = words[i - 16]! + first + words[i - 7]! + second;
  }
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d] = [state[0]! | 0, state[1]! | 0, state[2]! | 0, state[3]! | 0];
  let [e, f, g, h] = [state[4]! | 0, state[5]! | 0, state[6]! | 0, state[7]! | 0];
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (ROUNDS[i]! | 0) + (words[i]! | 0)) |
      0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    // No array destructuring: it would allocate in every round.
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first n primes. */
function primes(n: number): number[] {
  const found: number[] = [];
  for (let p = 2; found.length < n; p++) if (found.every((q) => p % q !== 0)) found.push(p);
  return found;
}

/** First 32 bits of the fractional part; exact for these roots, whose whole parts are small. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

const START = primes(8).map((p) => fraction(Math.sqrt(p)));
// eslint-disable-next-line no-restricted-properties -- the first 32 bits are the same in every engine.
const ROUNDS = Uint32Array.from(primes(64), (p) => fraction(Math.cbrt(p)));
