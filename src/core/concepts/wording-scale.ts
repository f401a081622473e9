// Weighs the wordings of many candidates: the signs of wording.ts, one after another and in their order, so
// that sums come out alike to the last bit. A sign that is met again is known by the numbers of its words,
// and no text is put together for it; most are met thousands of times.

import { GAP, SHAPES, WORD } from './term-lines.ts';
import { jointsOf, shapeOf, wordsBefore, wordsBehind } from './surroundings.ts';
import { MOST_OCCURRENCES, MOST_SIGNS, MOST_STEPS, NEAR } from './wording.ts';
import { classOf } from './words.ts';
import type { Counted } from './counted.ts';
import type { ReadLines } from './read-lines.ts';
import type { TermLines, WordBook } from './term-lines.ts';
import type { WordingWeights } from './wording.ts';
import type { WordTable } from './words.ts';

const FIELDS = ['title', 'abstract'] as const;

/** Weighs candidates whose words are in one book. */
export class WordingScale {
  private readonly counts: readonly number[];
  private readonly norms = new Map<number, NormWeights>();
  private readonly before: Side;
  private readonly behind: Side;
  /** By the places in {@link NEAR} of the classes before and behind, where no signs stand between. */
  private readonly classes: readonly number[];
  private readonly known: readonly [before: number, behind: number];
  /** By the words before and behind in the run. */
  private readonly runs: readonly number[];
  private readonly fields: readonly number[];
  /** By numbers that stand for the text; see {@link shapeCode} and {@link jointsCode}. */
  private readonly shapes = new Map<number, number>();
  private readonly joints = new Map<number, number>();
  private readonly titleBegins: readonly number[];
  private readonly titleEnds: readonly number[];
  /** By the number of a word in lower case: its class's place in {@link NEAR}; 0: not asked yet. */
  private readonly nears: Uint8Array;

  constructor(
    private readonly weights: WordingWeights,
    private readonly words: WordTable,
    private readonly book: WordBook,
  ) {
    const steps = Array.from({ length: MOST_STEPS + 1 }, (_, n) => n);
    this.counts = Array.from({ length: 10 }, (_, n) => this.weightOf('words', String(n)));
    this.before = new Side(weights, 'before', book);
    this.behind = new Side(weights, 'behind', book);
    this.classes = NEAR.flatMap((l) => NEAR.map((r) => this.weightOf('classes', `${l}_${r}`)));
    this.known = [this.weightOf('known', 'before'), this.weightOf('known', 'behind')];
    this.runs = steps.flatMap((l) => steps.map((r) => this.weightOf('run', `${l}_${r}`)));
    this.fields = FIELDS.map((field) => this.weightOf('field', field));
    this.titleBegins = steps.map((n) => this.weightOf('title begins', String(n)));
    this.titleEnds = steps.map((n) => this.weightOf('title ends', String(n)));
    this.nears = new Uint8Array(book.lowerWords);
  }

  /** As {@link wordingOf}. */
  weigh({ read, places, from, to, width }: Counted): number {
    const most = Math.min(to - from, MOST_OCCURRENCES);
    let sum = this.weighWords(read.lines.norms, places[from]!, width);
    for (let p = from; p < from + most; p++) {
      sum = this.addPlace(sum, read, places[p]!, width, 1 / most);
    }
    return sum;
  }

  private weighWords(norms: Int32Array, from: number, width: number): number {
    const last = from + width - 1;
    const head = this.ofNorm(norms[last]!);
    let sum = this.counts[width]!;
    sum += this.ofNorm(norms[from]!).first;
    sum += head.head;
    sum += head.lastThree;
    sum += head.lastFour;
    for (let k = from; k < last; k++) {
      const { modifier, modifierEnds } = this.ofNorm(norms[k]!);
      sum += modifier;
      sum += modifierEnds;
    }
    if (width === 1) return sum;
    const inner = this.ofNorm(norms[last - 1]!);
    sum += this.weightOf('pair', `${inner.norm}_${head.norm}`);
    sum += this.weightOf('pair ends', `${inner.end}_${head.end}`);
    return sum;
  }

  private addPlace(
    sum: number,
    { lines, known }: ReadLines,
    i: number,
    width: number,
    share: number,
  ): number {
    const { book, before, behind } = this;
    const { written, bits } = lines;
    const j = i + width;
    const line = lines.lines[i]!;
    const field = line & 1;
    const begin = lines.begins[line]!;
    const end = lines.begins[line + 1]!;
    const left = i === begin ? NO_WORD : book.lowerOf(written[i - 1]!);
    const right = j === end ? NO_WORD : book.lowerOf(written[j]!);
    const leftNear = this.nearOf(left);
    const rightNear = this.nearOf(right);
    // Mostly one blank stands there, which is no sign.
    const isBare = (bits[i]! & WORD.blank) !== 0;
    const signsBefore = isBare ? before.bare : before.of(lines.signsBefore(i).slice(-MOST_SIGNS));
    const isBareBehind = j < end && (bits[j]! & WORD.blank) !== 0;
    const signsBehind = isBareBehind
      ? behind.bare
      : behind.of(lines.signsBehind(j - 1).slice(0, MOST_SIGNS));
    sum += signsBefore.ofWord(left) * share;
    sum += signsBehind.ofWord(right) * share;
    sum += signsBefore.classes[leftNear]! * share;
    sum += signsBehind.classes[rightNear]! * share;
    sum += this.ofClasses(signsBefore, leftNear, signsBehind, rightNear) * share;
    sum += signsBefore.fields[field]! * share;
    sum += signsBehind.fields[field]! * share;
    if (i > begin && known[i - 1] !== 0) sum += this.known[0] * share;
    if (j < end && known[j] !== 0) sum += this.known[1] * share;
    const inRun = wordsBefore(lines, i, MOST_STEPS) * (MOST_STEPS + 1);
    sum += this.runs[inRun + wordsBehind(lines, j, MOST_STEPS)]! * share;
    sum += this.fields[field]! * share;
    sum += this.ofShape(lines, i, j, field) * share;
    sum += this.ofJoints(lines, i, j) * share;
    if (field === 1) return sum;
    sum += this.titleBegins[least(i - begin)]! * share;
    sum += this.titleEnds[least(end - j)]! * share;
    return sum;
  }

  private weightOf(kind: string, sign: string): number {
    return this.weights.get(kind)?.get(sign) ?? 0;
  }

  private ofNorm(number: number): NormWeights {
    let found = this.norms.get(number);
    if (found === undefined) {
      found = normWeights(this.weights, this.book.norm(number));
      this.norms.set(number, found);
    }
    return found;
  }

  private nearOf(lower: number): number {
    if (lower === NO_WORD) return 0;
    const known = this.nears[lower]!;
    if (known !== 0) return known;
    return (this.nears[lower] = NEAR.indexOf(classOf(this.words, this.book.lower(lower))));
  }

  private ofClasses(before: Signs, left: number, behind: Signs, right: number): number {
    if (before.text === '' && behind.text === '') return this.classes[left * NEAR.length + right]!;
    return this.weightOf('classes', `${before.text}${NEAR[left]!}_${behind.text}${NEAR[right]!}`);
  }

  private ofShape(lines: TermLines, i: number, j: number, field: number): number {
    const code = 2 * shapeCode(lines, i, j) + field;
    let weight = this.shapes.get(code);
    if (weight === undefined) {
      weight = this.weightOf('shape', `${shapeOf(lines, i, j)}_${FIELDS[field]!}`);
      this.shapes.set(code, weight);
    }
    return weight;
  }

  private ofJoints(lines: TermLines, i: number, j: number): number {
    const code = jointsCode(lines, i, j);
    let weight = this.joints.get(code);
    if (weight === undefined) {
      weight = this.weightOf('joints', jointsOf(lines, i, j));
      this.joints.set(code, weight);
    }
    return weight;
  }
}

/** No word stands there: it is an end of the field. */
const NO_WORD = -1;

/** A digit for each word, none of them 0. */
function shapeCode({ written, book }: TermLines, i: number, j: number): number {
  let code = 0;
  for (let k = i; k < j; k++) code = code * (SHAPES.length + 1) + book.shapeOf(written[k]!) + 1;
  return code;
}

/** A digit for what joins each two words, behind a 1. */
function jointsCode({ bits }: TermLines, i: number, j: number): number {
  let code = 1;
  for (let k = i + 1; k < j; k++) code = code * (GAP + 1) + (bits[k]! & GAP);
  return code;
}

function least(steps: number): number {
  return steps < MOST_STEPS ? steps : MOST_STEPS;
}

/** A normal form, its last three letters, and what it weighs wherever it may stand in a candidate. */
interface NormWeights {
  readonly norm: string;
  readonly end: string;
  readonly first: number;
  readonly head: number;
  readonly lastThree: number;
  readonly lastFour: number;
  readonly modifier: number;
  readonly modifierEnds: number;
}

function normWeights(weights: WordingWeights, norm: string): NormWeights {
  const end = norm.slice(-3);
  return {
    norm,
    end,
    first: weights.get('first')?.get(norm) ?? 0,
    head: weights.get('head')?.get(norm) ?? 0,
    lastThree: weights.get('head ends')?.get(end) ?? 0,
    lastFour: weights.get('head ends')?.get(norm.slice(-4)) ?? 0,
    modifier: weights.get('modifier')?.get(norm) ?? 0,
    modifierEnds: weights.get('modifier ends')?.get(end) ?? 0,
  };
}

/** One side of candidates: the signs of punctuation that are met there. */
class Side {
  /** No sign. */
  readonly bare: Signs;
  private readonly met = new Map<string, Signs>();

  constructor(
    private readonly weights: WordingWeights,
    private readonly side: 'before' | 'behind',
    private readonly book: WordBook,
  ) {
    this.bare = this.of('');
  }

  of(text: string): Signs {
    let signs = this.met.get(text);
    if (signs === undefined) {
      signs = new Signs(this.weights, this.side, text, this.book);
      this.met.set(text, signs);
    }
    return signs;
  }
}

/** Signs on one side, and what weighs with them: words, classes of words, and fields. */
class Signs {
  /** By the class's place in the list. */
  readonly classes: readonly number[];
  readonly fields: readonly number[];
  /** Weights by the number of a word in lower case; in the column one place on, NaN where not asked yet. */
  private readonly words: Float64Array | Map<number, number>;

  constructor(
    private readonly weights: WordingWeights,
    private readonly side: 'before' | 'behind',
    readonly text: string,
    private readonly book: WordBook,
  ) {
    const ofClass = weights.get(`class ${side}`);
    this.classes = NEAR.map((near) => ofClass?.get(text + near) ?? 0);
    const ofField = weights.get(`signs ${side}`);
    this.fields = FIELDS.map((field) => ofField?.get(`${text}_${field}`) ?? 0);
    // Most words stand next to no sign: for these there is room beforehand.
    const isBare = text === '';
    this.words = isBare
      ? new Float64Array(book.lowerWords + 1).fill(NaN)
      : new Map<number, number>();
  }

  ofWord(lower: number): number {
    const { words } = this;
    if (words instanceof Map) {
      const known = words.get(lower);
      if (known !== undefined) return known;
      const weight = this.weightOf(lower);
      words.set(lower, weight);
      return weight;
    }
    const known = words[lower + 1]!;
    return Number.isNaN(known) ? (words[lower + 1] = this.weightOf(lower)) : known;
  }

  private weightOf(lower: number): number {
    const word = lower === NO_WORD ? '' : this.book.lower(lower);
    return this.weights.get(this.side)?.get(this.text + word) ?? 0;
  }
}
