// Which short pieces of text may stand in a text: noted in one pass, so that many rules can each be
// passed over without a search of their own.

// A piece of two or three characters is noted by the number of the pass; old notes need no clearing.
const PAIRS = 1 << 12;
const TRIPLES = 1 << 14;
const WORDS = 1 << 12;
const pairs = new Uint32Array(PAIRS);
const triples = new Uint32Array(TRIPLES);
const words = new Uint32Array(WORDS);
let pass = 0;

/** Notes the pieces of a text, and its words of ASCII letters, in place of those of the text before. */
export function notePieces(text: string): void {
  startPass();
  let word = 0;
  let before = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    pairs[pairOf(last, unit)] = pass;
    triples[tripleOf(before, last, unit)] = pass;
    if (isLetter(unit)) word = longerWord(word, unit);
    else {
      words[word & (WORDS - 1)] = pass;
      word = 0;
    }
    before = last;
    last = unit;
  }
  words[word & (WORDS - 1)] = pass;
}

function startPass(): void {
  pass++;
  if (pass < 0xffffffff) return;
  for (const notes of [pairs, triples, words]) notes.fill(0);
  pass = 1;
}

function pairOf(a: number, b: number): number {
  return ((a << 6) ^ b) & (PAIRS - 1);
}

function tripleOf(a: number, b: number, c: number): number {
  return ((a << 10) ^ (b << 5) ^ c) & (TRIPLES - 1);
}

function isLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

function longerWord(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/**
 * False when the text noted last surely lacks a piece.
 * @param piece two characters or more
 */
export function mayHold(piece: string): boolean {
  if (piece.length === 2) return pairs[pairOf(piece.charCodeAt(0), piece.charCodeAt(1))] === pass;
  for (let i = 2; i < piece.length; i++) {
    const [a, b, c] = [piece.charCodeAt(i - 2), piece.charCodeAt(i - 1), piece.charCodeAt(i)];
    if (triples[tripleOf(a, b, c)] !== pass) return false;
  }
  return true;
}

/** False when no run of ASCII letters in the text noted last is this word. */
export function mayHoldWord(word: string): boolean {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = longerWord(hash, word.charCodeAt(i));
  return words[hash & (WORDS - 1)] === pass;
}
