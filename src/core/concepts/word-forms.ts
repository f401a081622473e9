// The known words and their normal forms, in a hash table that is probed with the units of a text, so that a
// known word is not even sliced. It is a cache of this module, shared by all readers of a thread.

import { grown } from '../grown.ts';
import { codeAt } from '../text/characters.ts';
import { normalForm } from './inflection.ts';

/** A word's normal form and the number that stands for it. */
export interface WordForm {
  readonly norm: string;
  /** Equal for equal forms while the program runs, dense from 0; -1 once the table is full. */
  readonly id: number;
}

/** Most normal forms with an id. */
export const MOST_FORMS = 1 << 16;

/** Longer runs of letters are not words. */
const LONGEST_WORD = 100;

/** Most characters of all known words together. */
const MOST_CHARACTERS = 16 * MOST_FORMS;

// Small at first, and grown with the number of words: what is looked up for every word stays in the
// processor's cache.
/** For each slot: the hash, and the start of the word's record in `records`, or 0 where it is free. */
let slots = new Int32Array(2 * 4096);
/** Records in sequence: id of the form, length, characters. Index 0 is unused. */
let records = new Uint16Array(1 << 15);
let recorded = 1;
let characters = 0;
let words = 0;
const ids = new Map<string, number>();
/** By id. */
const norms: string[] = [];

/** The hash of the empty word; after FNV-1a (Fowler, Noll & Vo). */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a word with one more character. */
export function extendHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The id of the normal form of the word in a text from `from` to `to`, given its hash.
 * @param units of the text, as {@link unitsOf} gives them
 */
export function idAt(
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  hash: number,
): number {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let record = slots[slot + 1]!; record !== 0; record = slots[slot + 1]!) {
    if (slots[slot] === hash && isRecorded(record, units, from, to)) return records[record]!;
    slot = (slot + 2) & mask;
  }
  return keepWord(slot, hash, text.slice(from, to));
}

function firstSlot(hash: number, mask: number): number {
  return (2 * (hash ^ (hash >>> 15))) & mask;
}

function isRecorded(record: number, units: Uint16Array, from: number, to: number): boolean {
  if (records[record + 1] !== to - from) return false;
  for (let at = from, i = record + 2; at < to; at++, i++) {
    if (records[i] !== units[at]) return false;
  }
  return true;
}

/** Computes a normal form; keeps the word while there is room. */
function keepWord(slot: number, hash: number, word: string): number {
  const norm = normalForm(word);
  const isFull = words === MOST_FORMS || characters + word.length > MOST_CHARACTERS;
  if (word.length > LONGEST_WORD || isFull) return ids.get(norm) ?? -1;
  const id = idOf(norm);
  if (id < 0) return id;
  slots[slot] = hash;
  slots[slot + 1] = record(id, word);
  if (4 * ++words > slots.length) growSlots();
  return id;
}

/** Writes a record; returns its start. */
function record(id: number, word: string): number {
  const begin = recorded;
  recorded += 2 + word.length;
  characters += word.length;
  if (recorded > records.length) records = grown(records);
  records[begin] = id;
  records[begin + 1] = word.length;
  for (let i = 0; i < word.length; i++) records[begin + 2 + i] = codeAt(word, i);
  return begin;
}

function growSlots(): void {
  const larger = new Int32Array(2 * slots.length);
  const mask = larger.length - 1;
  for (let i = 0; i < slots.length; i += 2) {
    if (slots[i + 1] === 0) continue;
    let slot = firstSlot(slots[i]!, mask);
    while (larger[slot + 1] !== 0) slot = (slot + 2) & mask;
    larger[slot] = slots[i]!;
    larger[slot + 1] = slots[i + 1]!;
  }
  slots = larger;
}

/** The id of a normal form; see {@link WordForm}. */
export function idOf(norm: string): number {
  let id = ids.get(norm);
  if (id === undefined) {
    if (ids.size === MOST_FORMS) return -1;
    ids.set(norm, (id = ids.size));
    norms.push(norm);
  }
  return id;
}

/** The normal form with an id. */
export function normOf(id: number): string {
  return norms[id]!;
}
