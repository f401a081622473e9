// The words met so far and their normal forms, in a hash table that is probed with the characters of
// a text, so that a known word is not even cut out of it. It only saves time.

import { normalForm } from './inflection.ts';

/** A word's normal form and the number that stands for it. */
export interface WordForm {
  readonly norm: string;
  /** Equal for equal forms while the program runs, from 0 and dense; -1 once too many are known. */
  readonly id: number;
}

interface KnownWord extends WordForm {
  /** Where its characters are in the pool, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Normal forms that get an id, at most. */
export const MOST_FORMS = 1 << 16;

/** Longer runs of letters are no words. */
const LONGEST_WORD = 100;

const SLOTS = 2 * MOST_FORMS;
/** Place in `known` plus one, or 0 where a slot is free. */
const slots = new Int32Array(SLOTS);
const known: KnownWord[] = [];
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
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    const word = known[place - 1]!;
    if (word.to - word.from === to - from && isAt(units, from, word)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return keepWord(slot, units.subarray(from, to));
}

function isAt(units: Uint16Array, from: number, word: KnownWord): boolean {
  for (let i = word.from, j = from; i < word.to; i++, j++) if (pool[i] !== units[j]) return false;
  return true;
}

/** Works out a form; keeps it while there is room. */
function keepWord(slot: number, units: Uint16Array): WordForm {
  const norm = normalForm(textOf(units));
  const isFull = known.length === SLOTS / 2 || pooled + units.length > pool.length;
  if (units.length > LONGEST_WORD || isFull) return { norm, id: ids.get(norm) ?? -1 };
  const word = { norm, id: idOf(norm), from: pooled, to: pooled + units.length };
  pool.set(units, pooled);
  pooled = word.to;
  slots[slot] = known.push(word);
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
