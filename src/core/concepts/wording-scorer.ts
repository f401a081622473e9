// Scores the wordings of many candidates: the features of wording.ts, in the same order, so that sums are
// equal to the last bit. Repeated features are found by the numbers of their words without building a string;
// most occur thousands of times.

import { GAP, SHAPES, WORD } from './term-lines.ts';
import { jointsOf, shapeOf, wordsBefore, wordsBehind } from './surroundings.ts';
import { MOST_OCCURRENCES, MOST_PUNCTUATION, MOST_STEPS, NEAR } from './wording.ts';
import { classOf } from './words.ts';
import type { Counted } from './counted.ts';
import type { ReadLines } from './read-lines.ts';
import type { TermLines, WordIndex } from './term-lines.ts';
import type { WordingWeights } from './wording.ts';
import type { WordTable } from './words.ts';

const FIELDS = ['title', 'abstract'] as const;

/** Scores candidates whose words are in one index. */
export class WordingScorer {
  private readonly counts: readonly number[];
  private readonly norms = new Map<number, NormWeights>();
  private readonly before: Side;
  private readonly behind: Side;
  /** By the indices in {@link NEAR} of the classes before and behind, where no punctuation is between. */
  private readonly classes: readonly number[];
  private readonly known: readonly [before: number, behind: number];
  /** By the numbers of words before and behind in the run. */
  private readonly runs: readonly number[];
  private readonly fields: readonly number[];
  /** By numbers that encode the text; see {@link shapeCode} and {@link jointsCode}. */
  private readonly shapes = new Map<number, number>();
  private readonly joints = new Map<number, number>();
  private readonly titleBegins: readonly number[];
  private readonly titleEnds: readonly number[];
  /** By the number of a word in lower case: its class's index in {@link NEAR}; 0: not computed yet. */
  private readonly nears: Uint8Array;

  constructor(
    private readonly weights: WordingWeights,
    private readonly words: WordTable,
    private readonly wordIndex: WordIndex,
  ) {
    const steps = Array.from({ length: MOST_STEPS + 1 }, (_, n) => n);
    this.counts = Array.from({ length: 10 }, (_, n) => this.weightOf('words', String(n)));
    this.before = new Side(weights, 'before', wordIndex);
    this.behind = new Side(weights, 'behind', wordIndex);
    this.classes = NEAR.flatMap((l) => NEAR.map((r) => this.weightOf('classes', `${l}_${r}`)));
    this.known = [this.weightOf('known', 'before'), this.weightOf('known', 'behind')];
    this.runs = steps.flatMap((l) => steps.map((r) => this.weightOf('run', `${l}_${r}`)));
    this.fields = FIELDS.map((field) => this.weightOf('field', field));
    this.titleBegins = steps.map((n) => this.weightOf('title begins', String(n)));
    this.titleEnds = steps.map((n) => this.weightOf('title ends', String(n)));
    this.nears = new Uint8Array(wordIndex.lowerWords);
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
    const { wordIndex, before, behind } = this;
    const { written, bits } = lines;
    const j = i + width;
    const line = lines.lines[i]!;
    const field = line & 1;
    const begin = lines.begins[line]!;
    const end = lines.begins[line + 1]!;
    const left = i === begin ? NO_WORD : wordIndex.lowerOf(written[i - 1]!);
    const right = j === end ? NO_WORD : wordIndex.lowerOf(written[j]!);
    const leftNear = this.nearOf(left);
    const rightNear = this.nearOf(right);
    // Mostly there is one blank, which is no punctuation.
    const isBare = (bits[i]! & WORD.blank) !== 0;
    const punctuationBefore = isBare
      ? before.bare
      : before.of(lines.punctuationBefore(i).slice(-MOST_PUNCTUATION));
    const isBareBehind = j < end && (bits[j]! & WORD.blank) !== 0;
    const punctuationBehind = isBareBehind
      ? behind.bare
      : behind.of(lines.punctuationBehind(j - 1).slice(0, MOST_PUNCTUATION));
    sum += punctuationBefore.ofWord(left) * share;
    sum += punctuationBehind.ofWord(right) * share;
    sum += punctuationBefore.classes[leftNear]! * share;
    sum += punctuationBehind.classes[rightNear]! * share;
    sum += this.ofClasses(punctuationBefore, leftNear, punctuationBehind, rightNear) * share;
    sum += punctuationBefore.fields[field]! * share;
    sum += punctuationBehind.fields[field]! * share;
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
      found = normWeights(this.weights, this.wordIndex.norm(number));
      this.norms.set(number, found);
    }
    return found;
  }

  private nearOf(lower: number): number {
    if (lower === NO_WORD) return 0;
    const known = this.nears[lower]!;
    if (known !== 0) return known;
    return (this.nears[lower] = NEAR.indexOf(classOf(this.words, this.wordIndex.lower(lower))));
  }

  private ofClasses(before: Punctuation, left: number, behind: Punctuation, right: number): number {
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

/** No neighbouring word: an end of the field. */
const NO_WORD = -1;

/** A non-zero digit for each word. */
function shapeCode({ written, wordIndex }: TermLines, i: number, j: number): number {
  let code = 0;
  for (let k = i; k < j; k++)
    code = code * (SHAPES.length + 1) + wordIndex.shapeOf(written[k]!) + 1;
  return code;
}

/** A digit for the joint of each two words, after a leading 1. */
function jointsCode({ bits }: TermLines, i: number, j: number): number {
  let code = 1;
  for (let k = i + 1; k < j; k++) code = code * (GAP + 1) + (bits[k]! & GAP);
  return code;
}

function least(steps: number): number {
  return steps < MOST_STEPS ? steps : MOST_STEPS;
}

/** A normal form, its last three letters, and its weight in each position of a candidate. */
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

/** One side of candidates: the punctuation that occurs there. */
class Side {
  /** Without punctuation. */
  readonly bare: Punctuation;
  private readonly met = new Map<string, Punctuation>();

  constructor(
    private readonly weights: WordingWeights,
    private readonly side: 'before' | 'behind',
    private readonly wordIndex: WordIndex,
  ) {
    this.bare = this.of('');
  }

  of(text: string): Punctuation {
    let signs = this.met.get(text);
    if (signs === undefined) {
      signs = new Punctuation(this.weights, this.side, text, this.wordIndex);
      this.met.set(text, signs);
    }
    return signs;
  }
}

/** Punctuation on one side, and the weights it is combined in: with words, classes of words, and fields. */
class Punctuation {
  /** By the class's index in {@link NEAR}. */
  readonly classes: readonly number[];
  readonly fields: readonly number[];
  /** Weights by the number of a word in lower case; in the array offset by one, NaN where not computed yet. */
  private readonly words: Float64Array | Map<number, number>;

  constructor(
    private readonly weights: WordingWeights,
    private readonly side: 'before' | 'behind',
    readonly text: string,
    private readonly wordIndex: WordIndex,
  ) {
    const ofClass = weights.get(`class ${side}`);
    this.classes = NEAR.map((near) => ofClass?.get(text + near) ?? 0);
    const ofField = weights.get(`signs ${side}`);
    this.fields = FIELDS.map((field) => ofField?.get(`${text}_${field}`) ?? 0);
    // Most words are next to no punctuation: for these an array is allocated.
    const isBare = text === '';
    this.words = isBare
      ? new Float64Array(wordIndex.lowerWords + 1).fill(NaN)
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
    const word = lower === NO_WORD ? '' : this.wordIndex.lower(lower);
    return this.weights.get(this.side)?.get(this.text + word) ?? 0;
  }
}
