// Runs of words that are longer than a candidate by one: those with the word before it, and those with
// the word behind it.

import { WORD } from './term-lines.ts';
import type { Longer } from './candidate.ts';
import type { TermLines } from './term-lines.ts';

const NONE = -1;

/** Tells what stands next to candidates within their runs. */
export class Neighbours {
  private readonly before: Tally;
  private readonly behind: Tally;

  constructor(private readonly lines: TermLines) {
    const { norms } = lines.book;
    [this.before, this.behind] = [new Tally(norms), new Tally(norms)];
  }

  /** What the runs longer by one word are, of so many words that stand at the places `from` up to `to`. */
  longerAt(places: Int32Array, from: number, to: number, width: number): Longer {
    const { before, behind } = this;
    const { norms, bits } = this.lines;
    before.clear();
    behind.clear();
    for (let p = from; p < to; p++) {
      const i = places[p]!;
      const j = i + width;
      if ((bits[i]! & WORD.runBegins) === 0) before.add(norms[i - 1]!);
      if ((bits[j - 1]! & WORD.runEnds) === 0) behind.add(norms[j]!);
    }
    return together(before, behind, onlyWord(norms, places[from]!, width));
  }
}

/** The word that a candidate is made of, once or again and again; NONE when it is made of several. */
function onlyWord(norms: Int32Array, from: number, width: number): number {
  for (let k = from + 1; k < from + width; k++) if (norms[k] !== norms[from]) return NONE;
  return norms[from]!;
}

/** “deep” stands in “deep deep” twice: the same run is met at its beginning and at its end. */
function together(before: Tally, behind: Tally, only: number): Longer {
  const doubled = only === NONE ? 0 : before.countOf(only) + behind.countOf(only);
  const isBoth = only !== NONE && before.countOf(only) > 0 && behind.countOf(only) > 0;
  return {
    kinds: before.kinds + behind.kinds - (isBoth ? 1 : 0),
    total: before.total + behind.total,
    most: Math.max(before.most, behind.most, doubled),
  };
}

/** Counts of words by number, in room that is used again and again. */
class Tally {
  kinds = 0;
  total = 0;
  most = 0;
  private readonly counts: Int32Array;
  private readonly met: number[] = [];

  constructor(words: number) {
    this.counts = new Int32Array(words);
  }

  add(word: number): void {
    const count = ++this.counts[word]!;
    if (count === 1) this.met[this.kinds++] = word;
    if (count > this.most) this.most = count;
    this.total++;
  }

  countOf(word: number): number {
    return this.counts[word]!;
  }

  clear(): void {
    for (let k = 0; k < this.kinds; k++) this.counts[this.met[k]!] = 0;
    this.kinds = this.total = this.most = 0;
  }
}
