// The papers of two corpora, each once, with the concepts that either corpus has for it.

import { claimId } from '../papers/fold-title.ts';
import { matchPapers } from './match-papers.ts';
import type {
  Dataset,
  PaperColumns,
  StoredText,
  PlacedConcept,
  ReferenceColumns,
} from '../dataset/dataset.ts';
import type { Mention, PaperConcept } from '../concepts/concept.ts';

/** A corpus with its texts. */
export interface Side {
  readonly dataset: Dataset;
  readonly texts: readonly StoredText[];
}

/** Where a united paper comes from: the corpus, and the row there. */
export type PaperOrigin = readonly [side: 'a' | 'b', row: number];

export interface UnitedPapers {
  /** In order: those of the first, then those only in the second. */
  readonly from: readonly PaperOrigin[];
  /** PaperOrigin a row of the second corpus to the united row. */
  readonly rowInAll: (row: number) => number;
  readonly columns: Omit<PaperColumns, keyof ReferenceColumns | 'x' | 'y'>;
  readonly texts: readonly StoredText[];
  readonly postingsOver: (concepts: readonly PlacedConcept[]) => Dataset['postings'];
}

/** @param idInAll from the id of a concept of the second corpus to its united id */
export function unitePapers(a: Side, b: Side, idInAll: (id: string) => string): UnitedPapers {
  const matched = matchPapers(a.dataset.papers, b.dataset.papers);
  const from: PaperOrigin[] = a.dataset.papers.ids.map((_, row) => ['a', row]);
  const inAll = b.dataset.papers.ids.map((_, row) => matched.get(row) ?? from.push(['b', row]) - 1);
  const twins = new Map(Array.from(matched, ([row, all]) => [all, row]));
  const rows = from.map(([side, row], all) => {
    if (side === 'b') return entriesOf(b.dataset, row, idInAll);
    const twin = twins.get(all);
    const own = entriesOf(a.dataset, row, (id) => id);
    return twin === undefined ? own : new Map([...entriesOf(b.dataset, twin, idInAll), ...own]);
  });
  const texts = from.map(([side, row], all) => {
    if (side === 'b') return renamed(b.texts[row]!, idInAll);
    const twin = twins.get(all);
    const isSameText =
      twin !== undefined &&
      a.dataset.papers.titles[row] === b.dataset.papers.titles[twin] &&
      a.texts[row]!.abstract === b.texts[twin]!.abstract;
    return isSameText ? joined(a.texts[row]!, renamed(b.texts[twin]!, idInAll)) : a.texts[row]!;
  });
  return {
    from,
    rowInAll: (row) => inAll[row]!,
    columns: columnsOf(a.dataset, b.dataset, from),
    texts,
    postingsOver: (concepts) => gather(rows, concepts),
  };
}

function entriesOf(
  { concepts, postings }: Dataset,
  row: number,
  idInAll: (id: string) => string,
): Map<string, number> {
  const entries = new Map<string, number>();
  for (let e = postings.offsets[row]!; e < postings.offsets[row + 1]!; e++)
    entries.set(idInAll(concepts[postings.concepts[e]!]!.id), postings.salience[e]!);
  return entries;
}

function gather(
  rows: readonly ReadonlyMap<string, number>[],
  concepts: readonly PlacedConcept[],
): Dataset['postings'] {
  const index = new Map(concepts.map(({ id }, i) => [id, i]));
  const sorted = rows.map((row) =>
    [...row].map(([id, s]) => [index.get(id)!, s] as const).sort((p, q) => p[0] - q[0]),
  );
  const offsets = new Uint32Array(rows.length + 1);
  sorted.forEach((row, i) => (offsets[i + 1] = offsets[i]! + row.length));
  const flat = sorted.flat();
  return {
    offsets,
    concepts: Uint32Array.from(flat, ([concept]) => concept),
    salience: Uint16Array.from(flat, ([, salience]) => salience),
  };
}

function renamed(text: StoredText, idInAll: (id: string) => string): StoredText {
  const { concepts, ambiguous, ...rest } = text.extraction;
  const mention = (each: Mention) => ({ ...each, concept: idInAll(each.concept) });
  return {
    ...text,
    extraction: {
      ...rest,
      concepts: concepts.map(({ concept, mentions, ...own }) => ({
        ...own,
        concept: idInAll(concept),
        mentions: mentions.map(mention),
      })),
      ambiguous: ambiguous.map((each) => ({ ...each, candidates: each.candidates.map(idInAll) })),
    },
  };
}

/** A text with the concepts that only the other corpus found in it; spans of both are of the same title and abstract. */
function joined(text: StoredText, other: StoredText): StoredText {
  const known = new Set(text.extraction.concepts.map(({ concept }) => concept));
  const fresh = other.extraction.concepts.filter(({ concept }) => !known.has(concept));
  if (fresh.length === 0) return text;
  const concepts = [...text.extraction.concepts, ...fresh].sort(byCentrality);
  return { ...text, extraction: { ...text.extraction, concepts } };
}

function byCentrality(p: PaperConcept, q: PaperConcept): number {
  return q.salience - p.salience || (p.concept < q.concept ? -1 : 1);
}

function columnsOf(a: Dataset, b: Dataset, from: readonly PaperOrigin[]) {
  const column = <T>(pick: (papers: PaperColumns) => readonly T[]): T[] =>
    from.map(([side, row]) => pick((side === 'a' ? a : b).papers)[row]!);
  const shift = a.files.length;
  const sources = from.map(([side, row]) =>
    side === 'a'
      ? a.papers.sources[row]!
      : b.papers.sources[row]!.map(([file, line]) => [file + shift, line] as const),
  );
  const taken = new Set<string>();
  return {
    // Papers of the second may have an id that one of the first has.
    ids: column((p) => p.ids).map((id) => claimId(id, taken)),
    titles: column((p) => p.titles),
    dates: column((p) => p.dates),
    authorCounts: column((p) => p.authorCounts),
    commentCounts: column((p) => p.commentCounts),
    links: column((p) => p.links),
    sources,
  };
}
