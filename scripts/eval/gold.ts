// Scores concepts against a gold standard of human annotations; pure.
//
// A found concept is right when its label or the text of a mention equals, after folding case, plural and hyphens, a
// name of a gold concept of that paper. Identity is scored by B-cubed over mentions (Bagga & Baldwin 1998): do all
// mentions of one gold concept get the same id, and no others?

import * as v from 'valibot';
import { countBy, figuresOf, fold, harmonicMean, ratio } from './figures.ts';
import type { Figures } from './figures.ts';

const GoldConceptLine = v.object({
  name: v.string(),
  acronym: v.string(),
  salience: v.picklist([1, 2]),
  surface: v.array(v.string()),
});

/** A line of the gold standard: an annotated paper. */
export const GoldLine = v.object({
  title: v.string(),
  /** New names that the paper introduces: neither right nor wrong. */
  introduces: v.optional(v.array(v.string()), []),
  concepts: v.array(GoldConceptLine),
});

export type GoldPaper = v.InferOutput<typeof GoldLine>;

/** An annotated concept; salience 2: the paper is about it; 1: it is mentioned. */
export type GoldConcept = v.InferOutput<typeof GoldConceptLine>;

/** A concept found by the extraction, with all its forms. */
export interface Found {
  readonly id: string;
  readonly label: string;
  /** Folded texts of the mentions. */
  readonly mentions: readonly string[];
}

/** One paper, judged. */
export interface Judged {
  readonly right: readonly Found[];
  readonly wrong: readonly Found[];
  readonly hit: readonly GoldConcept[];
  readonly missed: readonly GoldConcept[];
  /** Of each mention that is in the gold standard: the gold concept and the id found. */
  readonly identities: readonly (readonly [gold: string, id: string])[];
}

/** Compares the concepts found in a paper with the annotated ones. */
export function judge(gold: GoldPaper, found: readonly Found[]): Judged {
  const names = gold.concepts.map((concept) => ({ concept, names: namesOf(concept) }));
  const own = new Set(gold.introduces.map(fold));
  const isRight = (form: Found) =>
    names.some((g) => formsOf(form).some((text) => g.names.has(text)));
  const isOwn = (form: Found) => formsOf(form).some((text) => own.has(text));
  const forms = new Set(found.flatMap(formsOf));
  const isHit = (g: (typeof names)[number]) => [...g.names].some((name) => forms.has(name));
  const identities = found.flatMap(({ id, mentions }) =>
    mentions.flatMap((text) => {
      const match = names.find((g) => g.names.has(text));
      return match ? [[fold(match.concept.name), id] as const] : [];
    }),
  );
  return {
    right: found.filter(isRight),
    wrong: found.filter((form) => !isRight(form) && !isOwn(form)),
    hit: names.filter(isHit).map((g) => g.concept),
    missed: names.filter((g) => !isHit(g)).map((g) => g.concept),
    identities,
  };
}

function formsOf({ label, mentions }: Found): string[] {
  return [fold(label), ...mentions];
}

function namesOf({ name, acronym, surface }: GoldConcept): Set<string> {
  return new Set([name, acronym, ...surface].filter((text) => text !== '').map(fold));
}

/** B-cubed F1: each item's precision and recall, averaged over the items. */
function bCubed(items: readonly (readonly [gold: string, id: string])[]): number {
  const golds = countBy(items.map(([gold]) => gold));
  const ids = countBy(items.map(([, id]) => id));
  const both = countBy(items.map(([gold, id]) => `${gold}\0${id}`));
  let precision = 0;
  let recall = 0;
  for (const [gold, id] of items) {
    const shared = both.get(`${gold}\0${id}`)!;
    precision += shared / ids.get(id)!;
    recall += shared / golds.get(gold)!;
  }
  return items.length === 0 ? 0 : harmonicMean(precision, recall) / items.length;
}

/** The five figures of a judged corpus. */
export interface GoldScores extends Figures {
  /** Recall of the concepts that papers are about. */
  readonly centralRecall: number;
  readonly bCubedF1: number;
}

/** Scores over all papers (micro); each pair of paper and concept counts once. */
export function scoresOf(judged: readonly Judged[]): GoldScores {
  const all = (of: (paper: Judged) => readonly unknown[]) =>
    judged.reduce((n, paper) => n + of(paper).length, 0);
  const right = all((p) => p.right);
  const hit = all((p) => p.hit);
  const centralHit = all((p) => p.hit.filter(isCentral));
  const centralMissed = all((p) => p.missed.filter(isCentral));
  return {
    ...figuresOf({
      right,
      found: right + all((p) => p.wrong),
      hit,
      wanted: hit + all((p) => p.missed),
    }),
    centralRecall: ratio(centralHit, centralHit + centralMissed),
    bCubedF1: bCubed(judged.flatMap((p) => p.identities)),
  };
}

function isCentral({ salience }: GoldConcept): boolean {
  return salience === 2;
}
