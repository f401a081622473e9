// The mentions of one paper in columns of numbers while it is extracted: grouped by concept, then written
// into a packed row, without an object per mention.

import { grown } from '../grown.ts';
import { scoreOf, layoutOf } from './salience.ts';
import type { Field } from './concept.ts';
import type { ExtractionWriter } from './pack-extractions.ts';
import type { AbstractLayout } from './salience.ts';

/** Whether a concept found in a paper is written. */
export type IsKept = (concept: number) => boolean;

/** Initial capacity, in mentions; the columns grow. */
const ROOM = 64;

/** The mentions of one paper after another, in one set of columns that is reused. */
export class MentionColumns {
  private length = 0;
  private groups = 0;
  private concepts = new Int32Array(ROOM);
  private rules = new Uint8Array(ROOM);
  /** 1 in the abstract, 0 in the title. */
  private fields = new Uint8Array(ROOM);
  private starts = new Int32Array(ROOM);
  private ends = new Int32Array(ROOM);
  private next = new Int32Array(ROOM);
  private readonly by: (string | undefined)[] = [];
  // By group, which is a concept of the paper: first and last mention in reading order, salience.
  private conceptOf = new Int32Array(ROOM);
  private heads = new Int32Array(ROOM);
  private tails = new Int32Array(ROOM);
  private counts = new Int32Array(ROOM);
  private thousandths = new Int32Array(ROOM);
  private order = new Int32Array(ROOM);
  /** By concept: the group it had in some paper; verified before it is used. */
  private readonly guesses: Int32Array;

  /** @param ids the concepts by number */
  constructor(private readonly ids: readonly string[]) {
    this.guesses = new Int32Array(ids.length);
  }

  /** Begins another paper. */
  clear(): void {
    this.length = this.groups = 0;
  }

  /** Adds a mention; concept and rule by number. */
  add(
    concept: number,
    rule: number,
    field: Field,
    start: number,
    end: number,
    by: string | undefined,
  ): void {
    if (this.length === this.concepts.length) this.grow();
    const at = this.length++;
    this.concepts[at] = concept;
    this.rules[at] = rule;
    this.fields[at] = field === 'title' ? 0 : 1;
    this.starts[at] = start;
    this.ends[at] = end;
    this.by[at] = by;
    this.join(at, concept);
  }

  /** Links a mention to those of its concept, nearly always behind the last. */
  private join(at: number, concept: number): void {
    const { next, heads, tails } = this;
    const group = this.groupFor(concept);
    this.counts[group]!++;
    if (this.counts[group] === 1) {
      heads[group] = tails[group] = at;
      next[at] = NONE;
    } else if (!this.isBefore(at, tails[group]!)) {
      next[tails[group]!] = at;
      next[at] = NONE;
      tails[group] = at;
    } else if (this.isBefore(at, heads[group]!)) {
      next[at] = heads[group]!;
      heads[group] = at;
    } else {
      let before = heads[group]!;
      while (!this.isBefore(at, next[before]!)) before = next[before]!;
      next[at] = next[before]!;
      next[before] = at;
    }
  }

  private groupFor(concept: number): number {
    const guess = this.guesses[concept]!;
    if (guess < this.groups && this.conceptOf[guess] === concept) return guess;
    const group = this.groups++;
    this.guesses[concept] = group;
    this.conceptOf[group] = concept;
    this.counts[group] = 0;
    return group;
  }

  /** Title first, then by start. */
  private isBefore(a: number, b: number): boolean {
    if (this.fields[a] !== this.fields[b]) return this.fields[a]! < this.fields[b]!;
    return this.starts[a]! < this.starts[b]!;
  }

  /** Writes the concepts that are kept, by falling salience and then by id; returns how many. */
  write(writer: ExtractionWriter, abstract: string, isKept: IsKept | null): number {
    const kept = this.inOrder(layoutOf(abstract), isKept);
    for (let i = 0; i < kept; i++) this.writeGroup(writer, this.order[i]!);
    return kept;
  }

  private writeGroup(writer: ExtractionWriter, group: number): void {
    writer.concept(this.conceptOf[group]!, this.thousandths[group]!, this.counts[group]!);
    for (let at = this.heads[group]!; at !== NONE; at = this.next[at]!) {
      const place = 2 * this.starts[at]! + this.fields[at]!;
      writer.mention(place, this.ends[at]!, this.rules[at]!, this.by[at]);
    }
  }

  /** Orders the groups that are kept; returns how many. By insertion, since there are few. */
  private inOrder(layout: AbstractLayout, isKept: IsKept | null): number {
    const { order, thousandths, conceptOf, ids } = this;
    let kept = 0;
    for (let group = 0; group < this.groups; group++) {
      const concept = conceptOf[group]!;
      if (isKept !== null && !isKept(concept)) continue;
      const salience = (thousandths[group] = this.salienceOf(group, layout));
      let at = kept++;
      for (; at > 0; at--) {
        const other = order[at - 1]!;
        const more = thousandths[other]! - salience;
        if (more > 0 || (more === 0 && ids[conceptOf[other]!]! < ids[concept]!)) break;
        order[at] = other;
      }
      order[at] = group;
    }
    return kept;
  }

  /** In thousandths. */
  private salienceOf(group: number, layout: AbstractLayout): number {
    let [inAbstract, first, last] = [0, Infinity, -Infinity];
    for (let at = this.heads[group]!; at !== NONE; at = this.next[at]!) {
      if (this.fields[at] === 0) continue;
      if (inAbstract++ === 0) first = this.starts[at]!;
      last = this.starts[at]!;
    }
    return scoreOf(layout, inAbstract < this.counts[group]!, inAbstract, first, last);
  }

  private grow(): void {
    this.concepts = grown(this.concepts);
    this.rules = grown(this.rules);
    this.fields = grown(this.fields);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.next = grown(this.next);
    this.conceptOf = grown(this.conceptOf);
    this.heads = grown(this.heads);
    this.tails = grown(this.tails);
    this.counts = grown(this.counts);
    this.thousandths = grown(this.thousandths);
    this.order = grown(this.order);
  }
}

/** Follows the last mention of a concept. */
const NONE = -1;
