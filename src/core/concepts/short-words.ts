// Words of at most twelve ASCII letters, nearly all of a text, packed into two numbers of five bits a letter.
// The numbers identify the word whatever its case: no strings are compared, and one memory access finds the
// word's normal form. The tables are caches of this module, shared by all readers of a thread.

import { normalForm } from './inflection.ts';
import { idOf } from './word-forms.ts';

/** Letters that two numbers hold. */
export const MOST_LETTERS = 12;

/** Bits of one of the numbers: six letters. */
export const HALF_WORD = 0x3fffffff;

/** Most words kept in each of the two tables. */
const MOST_WORDS = 1 << 16;

/** Numbers of a slot: the two of the word, the id of its form plus one (0: free), and a spare one. */
const SLOT = 4;

/** For words of at most six letters one number is 0: their slots are half as large, and more fit the cache. */
const BRIEF = 2;

let slots = new Int32Array(SLOT << 12);
let briefs = new Int32Array(BRIEF << 12);
let words = 0;
let briefWords = 0;

/**
 * The id of a word's normal form, as {@link idOf} gives it: -1 where it has none.
 * @param high the five low bits of each letter but the last six, concatenated
 * @param low those of the last six
 * @param text contains the word from `from` to `to`; it is sliced only when the word is new
 */
export function idOfShort(
  high: number,
  low: number,
  text: string,
  from: number,
  to: number,
): number {
  if (high === 0) {
    const known = briefs[briefSlotOf(briefs, low) + 1]!;
    return known !== 0 ? known - 1 : keepBrief(low, idOf(normalForm(text.slice(from, to))));
  }
  const known = slots[slotOf(slots, high, low) + 2]!;
  return known !== 0 ? known - 1 : keep(high, low, idOf(normalForm(text.slice(from, to))));
}

/** The slot of a word of at most six letters, or the free slot where it belongs. */
function briefSlotOf(all: Int32Array, low: number): number {
  const mask = all.length - 1;
  const mixed = Math.imul(low, 0x9e3779b1);
  let slot = (BRIEF * (mixed ^ (mixed >>> 15))) & mask;
  while (all[slot + 1] !== 0 && all[slot] !== low) slot = (slot + BRIEF) & mask;
  return slot;
}

/** The slot of a longer word, or the free slot where it belongs. */
function slotOf(all: Int32Array, high: number, low: number): number {
  const mask = all.length - 1;
  const mixed = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b);
  let slot = (SLOT * (mixed ^ (mixed >>> 15))) & mask;
  while (all[slot + 2] !== 0 && (all[slot] !== low || all[slot + 1] !== high)) {
    slot = (slot + SLOT) & mask;
  }
  return slot;
}

/** Keeps a word and the id of its form while there is room; returns the id. */
function keepBrief(low: number, id: number): number {
  if (id < 0 || briefWords === MOST_WORDS) return id;
  if (2 * BRIEF * ++briefWords > briefs.length) growBriefs();
  putBrief(briefs, low, id + 1);
  return id;
}

function keep(high: number, low: number, id: number): number {
  if (id < 0 || words === MOST_WORDS) return id;
  if (2 * SLOT * ++words > slots.length) grow();
  put(slots, high, low, id + 1);
  return id;
}

function putBrief(all: Int32Array, low: number, known: number): void {
  const slot = briefSlotOf(all, low);
  all[slot] = low;
  all[slot + 1] = known;
}

function put(all: Int32Array, high: number, low: number, known: number): void {
  const slot = slotOf(all, high, low);
  all[slot] = low;
  all[slot + 1] = high;
  all[slot + 2] = known;
}

function growBriefs(): void {
  const larger = new Int32Array(2 * briefs.length);
  for (let at = 0; at < briefs.length; at += BRIEF) {
    if (briefs[at + 1] !== 0) putBrief(larger, briefs[at]!, briefs[at + 1]!);
  }
  briefs = larger;
}

function grow(): void {
  const larger = new Int32Array(2 * slots.length);
  for (let at = 0; at < slots.length; at += SLOT) {
    if (slots[at + 2] !== 0) put(larger, slots[at + 1]!, slots[at]!, slots[at + 2]!);
  }
  slots = larger;
}
