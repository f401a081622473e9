// Runs longer than a candidate by one word: those with the word before it, and those with the word behind
// it.

import { WORD } from './term-lines.ts';
import type { Longer } from './candidate.ts';
import type { TermLines } from './term-lines.ts';

const NONE = -1;

/** Counts the words next to candidates within their runs. */
export class Neighbours {
  private readonly before: WordCounter;
  private readonly behind: WordCounter;

  constructor(private readonly lines: TermLines) {
    const { norms } = lines.wordIndex;
    [this.before, this.behind] = [new WordCounter(norms), new WordCounter(norms)];
  }

  /** Statistics of the runs longer by one word, for a candidate of `width` words at `places[from]` up to `places[to]`. */
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

/** The word that a candidate consists of, once or repeated; NONE when it has different words. */
function onlyWord(norms: Int32Array, from: number, width: number): number {
  for (let k = from + 1; k < from + width; k++) if (norms[k] !== norms[from]) return NONE;
  return norms[from]!;
}

/** “deep” occurs in “deep deep” twice: the same run is counted at its beginning and at its end. */
function together(before: WordCounter, behind: WordCounter, only: number): Longer {
  const doubled = only === NONE ? 0 : before.countOf(only) + behind.countOf(only);
  const isBoth = only !== NONE && before.countOf(only) > 0 && behind.countOf(only) > 0;
  return {
    kinds: before.kinds + behind.kinds - (isBoth ? 1 : 0),
    total: before.total + behind.total,
    most: Math.max(before.most, behind.most, doubled),
  };
}

/** Counts of words by number, in a buffer that is reused. */
class WordCounter {
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
