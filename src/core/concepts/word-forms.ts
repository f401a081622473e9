// The words met so far and their normal forms, in a hash table that is probed with the characters of
// a text, so that a known word is not even cut out of it. It only saves time.

import { normalForm } from './inflection.ts';

/** A word's normal form and the number that stands for it. */
export interface WordForm {
  readonly norm: string;
  /** Equal for equal forms while the program runs, from 0 and dense; -1 once too many are known. */
  readonly id: number;
}

/** Normal forms that get an id, at most. */
export const MOST_FORMS = 1 << 16;

/** Longer runs of letters are no words. */
const LONGEST_WORD = 100;

const SLOTS = 2 * MOST_FORMS;
/** For each slot: place in `known` plus one, or 0 where it is free; hash; characters from, and how many. */
const slots = new Int32Array(4 * SLOTS);
const known: WordForm[] = [];
const ids = new Map<string, number>();
/** The characters of all known words, one after another. */
const pool = new Uint16Array(8 * SLOTS);
let pooled = 0;

/** Where the hash of a word starts; after FNV-1a (Fowler, Noll & Vo). */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a word that is longer by one character. */
export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The form of the word that stands in `units` from `from` to `to`, whose hash is given. */
export function formOf(units: Uint16Array, from: number, to: number, hash: number): WordForm {
  const length = to - from;
  let slot = 4 * ((hash ^ (hash >>> 15)) & (SLOTS - 1));
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    const isLike = slots[slot + 1] === hash && slots[slot + 3] === length;
    if (isLike && isAt(units, from, slots[slot + 2]!, length)) return known[place - 1]!;
    slot = (slot + 4) & (4 * SLOTS - 1);
  }
  return keepWord(slot, hash, units.subarray(from, to));
}

function isAt(units: Uint16Array, from: number, pooledAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (pool[pooledAt + i] !== units[from + i]) return false;
  return true;
}

/** Works out a form; keeps it while there is room. */
function keepWord(slot: number, hash: number, units: Uint16Array): WordForm {
  const norm = normalForm(textOf(units));
  const isFull = known.length === SLOTS / 2 || pooled + units.length > pool.length;
  if (units.length > LONGEST_WORD || isFull) return { norm, id: ids.get(norm) ?? -1 };
  const word = { norm, id: idOf(norm) };
  pool.set(units, pooled);
  slots.set([known.push(word), hash, pooled, units.length], slot);
  pooled += units.length;
  return word;
}

// In pieces, since a call takes only so many arguments.
function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 1000) {
    text += String.fromCharCode(...units.subarray(at, at + 1000));
  }
  return text;
}

/** The id of words with a normal form; see {@link WordForm}. */
export function idOf(norm: string): number {
  let id = ids.get(norm);
  if (id === undefined) {
    if (ids.size === MOST_FORMS) return -1;
    ids.set(norm, (id = ids.size));
  }
  return id;
}
