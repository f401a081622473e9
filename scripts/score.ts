// Scoring an extraction against a gold standard; pure.
//
// A concept found is right when its label or the text of a mention equals, after folding case,
// plural and hyphens, a name of a gold concept of that paper. Identity is B-cubed over mentions
// (Bagga & Baldwin 1998): do all mentions of one gold concept get one id, and only those?

/** A concept as a careful reader noted it. */
export interface GoldConcept {
  readonly name: string;
  readonly acronym: string;
  /** 2: the paper is about it; 1: it is mentioned. */
  readonly salience: 1 | 2;
  readonly surface: readonly string[];
}

/** A paper as a careful reader noted it. */
export interface GoldPaper {
  readonly title: string;
  /** The paper's own new names: they count neither way. */
  readonly introduces: readonly string[];
  readonly concepts: readonly GoldConcept[];
}

/** A concept the extraction found, with every form in which it may be right. */
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
  /** A mention that gold knows too: its gold concept and the id it was given. */
  readonly identities: readonly (readonly [gold: string, id: string])[];
}

/** Lower case, hyphens as spaces, the last word singular. */
export function fold(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
  if (/(ss|us|is|ics)$/.test(words)) return words;
  return words.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Sets what was found in a paper against what its readers noted. */
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

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function share(part: number, rest: number): number {
  return part + rest === 0 ? 0 : part / (part + rest);
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

/** How often each key stands in a list. */
export function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The five figures of a judged corpus. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall of the concepts that papers are about. */
  readonly centralRecall: number;
  readonly bCubedF1: number;
}

/** Scores over all papers together, each paper-concept pair counting once. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const sum = (count: (paper: Judged) => number) =>
    judged.reduce((n, paper) => n + count(paper), 0);
  const central = (concepts: readonly GoldConcept[]) =>
    concepts.filter((c) => c.salience === 2).length;
  const precision = share(
    sum((p) => p.right.length),
    sum((p) => p.wrong.length),
  );
  const recall = share(
    sum((p) => p.hit.length),
    sum((p) => p.missed.length),
  );
  return {
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    centralRecall: share(
      sum((p) => central(p.hit)),
      sum((p) => central(p.missed)),
    ),
    bCubedF1: bCubed(judged.flatMap((p) => p.identities)),
  };
}
